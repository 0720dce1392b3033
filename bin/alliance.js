#!/usr/bin/env node
'use strict';
const { main, ioOf } = require('../dist/start.js');

main(process.argv.slice(2), ioOf(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
