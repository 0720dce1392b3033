/**
 * Assessment and rubric to what a report says, in order; formats only draw it. Pure: no file, clock or terminal.
 */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import type { RenderOptions, ReportView, Section } from './blocks.ts';
import { lookUp } from './lookup.ts';
import { anatomySection } from './view/anatomy.ts';
import { decidesSection } from './view/decides.ts';
import { detailSections } from './view/details.ts';
import { strengthsSection, tensionsSection, valuesSection } from './view/findings.ts';
import { headBlocks, statusLines } from './view/head.ts';
import { kindsSection, themeSection } from './view/kinds.ts';
import { methodSection } from './view/method.ts';
import { stepsSection } from './view/steps.ts';
import { unansweredSection } from './view/unanswered.ts';
import { roundText } from './wording.ts';

/** The whole report of one assessment; `rubric` is the one it names by hash. Sections that have nothing to say are left out. */
export function buildView(
  assessment: Assessment,
  rubric: Rubric,
  options: Pick<RenderOptions, 'details' | 'theme'>,
): ReportView {
  const look = lookUp(assessment, rubric);
  const { details, theme } = options;
  const sections: (Section | null)[] = [
    ...(theme === undefined ? [] : [themeSection(look, theme)]),
    decidesSection(look, details),
    anatomySection(look),
    strengthsSection(look, details),
    tensionsSection(look, details),
    stepsSection(look),
    kindsSection(look),
    valuesSection(look),
    unansweredSection(look, details),
    ...(details ? detailSections(look) : []),
    methodSection(look, details),
  ];
  return {
    name: assessment.alliance.name,
    round: roundText(assessment.round),
    status: statusLines(look),
    head: headBlocks(look),
    sections: sections.filter((section) => section !== null),
  };
}
