/**
 * The shape of what `alliance check --format json` says, for the published JSON Schema. It stands here because
 * src/diagnostics knows no zod; the compiler holds it to the interfaces there, in both directions.
 */
import * as z from 'zod';
import type { JsonReport } from '../src/diagnostics/formats/json.ts';

const Count = z.number().int().min(0);
const FromOne = z.number().int().min(1);

const Place = z
  .strictObject({
    line: FromOne.describe('First line, from 1'),
    column: FromOne.describe('First column, from 1, in UTF-16 units'),
    endLine: FromOne.describe('Last line, from 1; the first one again where it stands on one line'),
    endColumn: FromOne.describe('The column behind the last one, from 1, in UTF-16 units'),
  })
  .describe('A stretch of the text');

const Diagnostic = z.strictObject({
  code: z.string().describe('Stable name of the kind of finding, such as unknown-key; alliance explain tells more'),
  severity: z.enum(['error', 'warning']).describe('An error fails the check; a warning alone does not'),
  message: z.string().describe('What was found, in English, on one line; may be reworded in a later version'),
  hint: z
    .string()
    .nullable()
    .describe('A few words about the place, such as what may be meant; null where there are none'),
  next: z.string().nullable().describe('What was expected and one next step; null where the message says it all'),
  subject: z
    .string()
    .nullable()
    .describe('What it is about, by names that stay when the file is edited; with file and code its identity'),
  about: z
    .array(z.string())
    .describe(
      'Every name that it stands for, such as ids of criteria; the message may list a few. Empty: its path alone',
    ),
  path: z.string().describe('JSON pointer of the value in the file; empty for the file as a whole'),
  place: Place.nullable().describe('Where it stands in the text; null for the file as a whole'),
  doc: z.string().describe('Page and anchor in the documentation of the program'),
});

const Suppressed = z.strictObject({
  ...Diagnostic.shape,
  by: z.enum(['waiver', 'baseline']).describe('A comment in the file itself, or the list of known findings'),
  reason: z.string().describe('In the words of whoever suppressed it'),
});

export const CheckReport = z.strictObject({
  schemaVersion: z.literal(1).describe('Keys are added under the same number, never given a new meaning'),
  tool: z
    .strictObject({
      name: z.literal('alliance-readiness').describe('Name of the program'),
      version: z.string().describe('Version of the program, such as 0.1.0'),
    })
    .describe('The program that made the report'),
  counts: z
    .strictObject({
      files: Count.describe('Files that were looked at'),
      errors: Count.describe('Errors that are told'),
      warnings: Count.describe('Warnings that are told'),
      suppressed: Count.describe('Findings that are kept quiet, by a waiver or by the baseline'),
      unread: Count.describe('Files that could not be read at all; each has an error too'),
      unusable: Count.describe(
        'Files that were read and cannot be used because of faults, also where these are suppressed: no rule was asked of them',
      ),
    })
    .describe('How many there are of each, over all files'),
  files: z
    .array(
      z.strictObject({
        file: z.string().describe('As it was named, or found in a folder; - is standard input'),
        usable: z
          .boolean()
          .describe(
            'Whether rules could be asked of it: false where it could not be read, or has faults that keep it from being used',
          ),
        gatesNotJudged: z
          .array(z.string())
          .describe('Names of the gates that hold for it and were not judged, because it cannot be used'),
        diagnostics: z.array(Diagnostic).describe('By line, column, code; empty where nothing was found'),
        suppressed: z
          .array(Suppressed)
          .describe('Findings that a waiver or the baseline keeps quiet; they fail nothing'),
      }),
    )
    .describe('Every file that was looked at, by name, and any other that something was found in'),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile where the shape and the interfaces have come apart. */
const held: Same<z.infer<typeof CheckReport>, JsonReport> = true;
void held;
