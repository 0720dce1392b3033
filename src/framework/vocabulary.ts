/**
 * The ordered vocabularies of the framework as plain lists, apart from the schemas, so that code which only compares
 * values need not load zod. May import nothing.
 */

/** The five stages in the report's order. */
export const STAGES = ['strategy-development', 'outreach', 'formation', 'operation', 'institutionalization'] as const;
/** The five dimensions (Forms and Functions, 14-19). */
export const DIMENSIONS = ['function', 'membership', 'geography', 'structure', 'stage'] as const;
/** Scales at which power is built, from near to wide. */
export const SCALES = ['local', 'regional', 'statewide', 'multi-state', 'national', 'transnational'] as const;
/** The spectrum of membership, from similar to diverse. */
export const SPECTRUM = ['similar', 'mostly-similar', 'mixed', 'mostly-diverse', 'diverse'] as const;
export const FUNCTIONS = [
  'information-sharing',
  'strategic-dialogue',
  'leadership-development',
  'joint-action',
] as const;
export const AXES = ['functions-and-cultures', 'constituencies-and-sectors', 'ideology-and-values'] as const;
/** Ways in which the answers of a round come about. */
export const MODES = ['consensus', 'one-person', 'interviews', 'desk', 'mixed'] as const;
export const CONTEXT = ['organizational-capacity', 'issue-unity', 'political-economic-climate', 'resources'] as const;
/** What the levels 0 to 4 are called in general; what each means is told question by question. */
export const LEVELS = [
  'absent',
  'first steps',
  'partial or uneven',
  'in place',
  'sustained and owned by members',
] as const;
