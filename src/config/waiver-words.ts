/** A waiver written again, so that it is for what is found: the values of what is said of it. Pure. */

import { entryOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { WHO_AGREED } from '../diagnostics/placeholder.ts';
import { isOfPerson } from '../lint/private.ts';
import type { Waiver } from '../lint/waivers.ts';
import { say } from '../words/say.ts';

export interface WrittenWaiver extends Pick<Waiver, 'code' | 'names' | 'reason'> {
  /** What it begins with, up to its code. */
  begin: string;
}

/** Of persons neither who is named nor a reason is written: each of them is asked. */
export function narrowArgs(
  { begin, code, names, reason }: WrittenWaiver,
  left: readonly string[],
  all: readonly string[],
): Diagnostic['args'] {
  if (isOfPerson(code)) return { person: 'NAME', written: `${begin} ${code} for NAME -- ${WHO_AGREED}` };
  return {
    left: left.join(', '),
    ...(names !== null && { named: names.join(', ') }),
    written: `${begin} ${code} for ${all.map(writeName).join(', ')} -- ${reason}`,
  };
}

/** `line` is where its finding stands, `all` what it has to name there; null: nothing more than it does. */
export function misplacedArgs(
  { begin, code, names, reason }: WrittenWaiver,
  line: number,
  all: readonly string[] | null,
): Diagnostic['args'] {
  const named = all ?? names;
  // Where nobody is named, whoever stands there may be another than who agreed.
  const isOpen = named === null && isOfPerson(code);
  return {
    ...{ there: line, written: `${begin} ${code}${limitTo(named)} -- ${reason}` },
    ...(isOpen && { person: 'NAME' }),
  };
}

/** The same up to its reason, which nobody has given yet; `all` is what it has to name, null or none: what it does. */
export function lackingArgs({ begin, code, names }: WrittenWaiver, all: readonly string[] | null): Diagnostic['args'] {
  const named = all === null || all.length === 0 ? names : all;
  return isOfPerson(code) ? {} : { written: `${begin} ${code}${limitTo(named)}` };
}

const OFFERED = /# alliance: allow [\w-]+ -- ([^`{}]+)`$/;

/** A reason to show how one is written: that which the finding itself offers, else one that fits whatever is found. */
export function sampleReason(code: string): string {
  const next = [entryOf(code)?.next ?? []].flat();
  const offered = next.flatMap((template) => OFFERED.exec(template)?.[1] ?? []);
  return offered[0] ?? say('config.waiver.sample');
}

function limitTo(names: readonly string[] | null): string {
  return names === null ? '' : ` for ${names.map(writeName).join(', ')}`;
}

/** As it is read again from between commas; two hyphens would begin the reason. */
function writeName(name: string): string {
  const isPlain = !/[",]|--|^\s|\s$|\n/.test(name);
  return isPlain ? name : JSON.stringify(name).replaceAll('--', '-\\u002d');
}
