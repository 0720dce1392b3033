/** The shape of a baseline file: findings that are known and set aside for now. Loads zod. */
import * as z from 'zod';
import { Day, Words } from '../framework/alliance-basics.ts';

const Named = z.string().min(1);
const Points = z.number().min(0).max(100);

const Entry = z.strictObject({
  file: Named.describe(
    'The alliance file that it is found in, from the folder of this file, with / between folders, such as coast/harbor.alliance.yaml',
  ),
  code: Named.describe('Code of the finding, such as level-4-without-evidence; "alliance explain" tells more of it'),
  id: Named.optional().describe(
    'What in the file it is about, such as assessments/spring-2026; left out where it is about the file as a whole',
  ),
  reason: Words.describe('Why it is set aside, for whoever reads this later'),
  at: z
    .union([Points, z.enum(['not-yet', 'nearly', 'ready', 'emerging', 'growing', 'strong'])])
    .optional()
    .describe(
      'Of a gate: where the role stood when this was set aside, in points, or its band or readiness; what is worse by now is told again',
    ),
  from: Points.optional().describe('Of a fall that was set aside: the points that it began at'),
  until: Day.optional().describe('Last day on which it is set aside, as YYYY-MM-DD; without end when left out'),
});

export const BaselineFile = z.strictObject({
  version: z.literal(1).describe('Version of this file format: 1'),
  findings: z
    .array(Entry)
    .max(100000)
    .optional()
    .describe('Findings that are known and set aside; an entry that matches nothing any more is named'),
});

export type BaselineFile = z.infer<typeof BaselineFile>;
