/** Every rule of `alliance check`, a family a file. Pure. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
