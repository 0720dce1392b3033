/** `alliance schema`: prints the JSON Schema of a file format, as the package carries it. */
import { readFileSync } from 'node:fs';
import { Argument, type Command } from 'commander';
import { say } from '../words/say.ts';
import { Refusal, systemCode } from './exit-code.ts';
import { writeOut } from './io/io.ts';
import { packageFile } from './package-file.ts';
import { addExamples, type Context } from './program.ts';

const NAMES = ['alliance', 'assessment', 'rubric', 'alliance-config', 'alliance-baseline', 'check-report'] as const;

export function register(command: Command, { io }: Context): void {
  const name = new Argument('[name]', say('commands.schema.name')).choices(NAMES).default('alliance');
  command.addArgument(name).action((chosen: string) => writeOut(io, readSchema(chosen)));
  addExamples(command, ['alliance schema > alliance.schema.json', 'alliance schema assessment']);
}

function readSchema(name: string): string {
  const path = packageFile(`schemas/${name}.schema.json`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new Refusal(say('commands.schema.missing', { path }), { cause: error });
  }
}
