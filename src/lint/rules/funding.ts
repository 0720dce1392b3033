/** Money. What a funder asks for is a tension to talk about; found here is only what can't be as it is told. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { takeOut } from './take-out.ts';

export const fundingRules: readonly Rule[] = [
  { code: 'impossible-share', severity: 'warning', find: findShare },
  { code: 'no-months-for-wins', severity: 'warning', find: findNoMonths },
  { code: 'split-untold', severity: 'warning', find: findSplit },
];

/** All of the money from one source beside others, none of it from the largest, or a part of one in place of percent. */
function findShare({ alliance: { funding } }: Subject): Finding[] {
  const share = funding?.['largest-share'];
  const path = ['funding', 'largest-share'];
  if (share !== undefined && share > 0 && share < 1)
    return [{ code: 'impossible-share', path, args: { part: share, percent: Math.round(share * 100) } }];
  if (share !== 0 && share !== 100) return [];
  const kinds = new Set(funding?.sources);
  kinds.delete('members-in-kind');
  if (kinds.size < (share === 0 ? 1 : 2)) return [];
  const out = takeOut('funding', funding);
  const args = { share, sources: [...kinds].join(', '), ...(share === 0 ? { none: 0 } : {}), ...out.args };
  return [{ code: 'impossible-share', path, ...out, args }];
}

/** Zero is easily written for "nobody asks", and is read as "at once". */
function findNoMonths({ alliance: { funding } }: Subject): Finding[] {
  if (funding?.['wins-within-months'] !== 0) return [];
  return [{ code: 'no-months-for-wins', path: ['funding', 'wins-within-months'], ...takeOut('funding', funding) }];
}

/** Asks whom its members ask, tells how it is built, and not who gets what. */
function findSplit({ alliance: { funding, profile } }: Subject): Finding[] {
  if (funding?.['raises-beside-members'] !== 'yes') return [];
  const structure = profile?.structure;
  if (structure === undefined || structure['resource-split'] !== undefined) return [];
  const path = ['profile', 'structure'];
  return [{ code: 'split-untold', path: [...path, 'resource-split'], addTo: path }];
}
