#!/usr/bin/env node
'use strict';
const { main, ioOf } = require('../dist/boot.js').load();

main(process.argv.slice(2), ioOf(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
