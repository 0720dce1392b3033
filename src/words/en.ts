/** The program's own words in English, by key. A key starts with the room that says it. */
import { checkFormats } from './en/check-formats.ts';
import { checkSettings } from './en/check-settings.ts';
import { commands } from './en/commands.ts';
import { diagnostics } from './en/diagnostics.ts';
import { explain } from './en/explain.ts';
import { explainTopics } from './en/explain-topics.ts';
import { interview } from './en/interview.ts';
import { report } from './en/report.ts';
import { reportCommand } from './en/report-command.ts';
import { reportDetails } from './en/report-details.ts';
import { reportParts } from './en/report-parts.ts';

export const en = {
  ...checkSettings,
  ...checkFormats,
  ...commands,
  ...diagnostics,
  ...explain,
  ...explainTopics,
  ...interview,
  ...report,
  ...reportCommand,
  ...reportDetails,
  ...reportParts,
} as const;
