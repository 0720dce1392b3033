/**
 * The shape of `alliance.config.yaml`: what a repository asks of its alliance files. The shipped JSON Schema, the check
 * of the shape and the messages come from it; what it becomes with every default filled in is in config.ts. Loads zod.
 */
import * as z from 'zod';
import { VERDICTS_WANTED } from './config.ts';

const Glob = z.string().min(1).max(1000);
const Name = z.string().min(1).max(200);
const Points = z.number().min(0).max(100);

const LimitsOfFile = z.strictObject({
  'evidence-months': z
    .number()
    .int()
    .min(1)
    .max(1200)
    .optional()
    .describe('Months after which evidence no longer speaks for the present; 24 unless told otherwise'),
  'round-months': z
    .number()
    .int()
    .min(1)
    .max(1200)
    .optional()
    .describe('Months after which a whole round no longer speaks for the present; 18 unless told otherwise'),
  'open-days': z
    .number()
    .int()
    .min(1)
    .max(36500)
    .optional()
    .describe('Days that a round may stay open; 90 unless told otherwise'),
  'unknown-share': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'Share, from 0 to 1, of the questions of a round that may be answered with "unknown"; 0.25 unless told otherwise',
    ),
});

const Revision = z.strictObject({
  revision: Name.describe('A revision of git, such as origin/main; the same file is compared as it stood there'),
});

const LargestFall = z.strictObject({
  points: Points.describe('How many points, from 0 to 100, the score of a role may fall'),
  since: z
    .union([z.literal('previous-round'), Revision])
    .describe('What it is compared with: previous-round, or {revision: origin/main}'),
});

const GateOfFile = z.strictObject({
  name: Name.describe('What the gate is about, in your own words; every gate has a name of its own'),
  files: z
    .array(Glob)
    .max(1000)
    .optional()
    .describe(
      'Files it holds for, as globs from the folder of this configuration, one that begins with ! for what it does not hold for; all files unless told otherwise',
    ),
  roles: z
    .array(z.string())
    .max(100)
    .optional()
    .describe('Roles it holds for: connect, cement, scale; all of them unless told otherwise'),
  'least-score': Points.optional().describe(
    'Least score of each role in points from 0 to 100: 50, not 0.5. Where a role has no score, the range of what it can still be decides',
  ),
  'least-band': z
    .enum(['not-yet', 'emerging', 'growing', 'strong'])
    .optional()
    .describe('Least band of each role: not-yet from 0 points, emerging from 25, growing from 50, strong from 75'),
  'least-readiness': z
    .enum(VERDICTS_WANTED)
    .optional()
    .describe(
      'Least readiness of each role at the present stage, nearly or ready, with open answers counted at level 0',
    ),
  'least-coverage': Points.optional().describe(
    'Least part of the weight of each role that is answered, in per cent from 0 to 100: 60, not 0.6',
  ),
  'largest-fall': LargestFall.optional().describe('How far the score of a role may fall, and compared with what'),
});

export const ConfigFile = z.strictObject({
  version: z.literal(1).describe('Version of this file format: 1'),
  files: z
    .array(Glob)
    .max(1000)
    .optional()
    .describe(
      'Files that "alliance check" looks at when none are named, as globs from the folder of this file, such as region/**/*.alliance.{yaml,yml}; one that begins with ! takes back',
    ),
  ignore: z
    .array(Glob)
    .max(1000)
    .optional()
    .describe(
      'Files and folders that are never looked at, as globs from the folder of this file, also where they are named; one that begins with ! takes back',
    ),
  rubric: Name.optional().describe(
    'Folder of a rubric of your own, from the folder of this file, such as my-rubric; the one that comes with the program when left out',
  ),
  baseline: Name.optional().describe(
    'File with findings that are known and set aside, from the folder of this file, such as alliance-baseline.yaml',
  ),
  limits: LimitsOfFile.optional().describe('From when on something is too old or too much for the rules that ask'),
  rules: z
    .record(z.string(), z.enum(['error', 'warning', 'off']))
    .meta({ examples: [{ 'round-stale': 'warning' }] })
    .optional()
    .describe('How serious a finding is, by the code of its rule: error, warning or off. See: alliance explain rules'),
  gates: z
    .array(GateOfFile)
    .max(1000)
    .optional()
    .describe(
      'Gates: promises that this repository makes about its alliances, each with a name and at least one of the keys that say least or largest. Without any, a low score never fails',
    ),
});

export type ConfigFile = z.infer<typeof ConfigFile>;
