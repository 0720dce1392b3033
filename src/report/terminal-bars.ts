/** Roles as bars from 0 to 100: the range of what is open, the dot of what was answered, and the words beside it. */
import type { RoleBar } from './blocks.ts';
import { spans } from './blocks.ts';
import type { Canvas } from './canvas.ts';
import { type Ink, paint } from './ink.ts';
import { hang, inert, padEnd, padStart, widthOf } from './layout.ts';
import { points } from './wording.ts';

/** Longest band text that stands beside a bar, such as "emerging to growing". */
const BAND = 19;
const LONGEST_NAME = 16;

export function barLines(roles: readonly RoleBar[], canvas: Canvas): string[] {
  const names = Math.min(LONGEST_NAME, Math.max(7, ...roles.map((role) => widthOf(inert(role.name))))) + 2;
  const intervals = Math.max(3, ...roles.map((role) => role.interval.length));
  const cells = cellsFor(canvas.width - names - 2 - 3 - 2 - intervals - 2 - BAND);
  const layout = { names, intervals, cells };
  return [
    ' '.repeat(names) + canvas.ink.ground(ruler(cells)),
    ...roles.flatMap((role) => roleLines(role, layout, canvas)),
  ];
}

/** A multiple of eight and one, so that 25, 50 and 75 fall on a cell. */
function cellsFor(room: number): number {
  return Math.min(49, Math.max(17, Math.floor((room - 1) / 8) * 8 + 1));
}

function ruler(cells: number): string {
  return [0, 25, 50, 75, 100].reduce((line, mark) => {
    const end = Math.round((mark / 100) * (cells - 1));
    return padEnd(line, end - String(mark).length + 1) + String(mark);
  }, '');
}

interface Layout {
  names: number;
  intervals: number;
  cells: number;
}

function roleLines(role: RoleBar, { names, intervals, cells }: Layout, canvas: Canvas): string[] {
  const { ink, width } = canvas;
  const name = inert(role.name);
  const lead = widthOf(name) + 2 > names ? [ink.strong(name)] : [];
  const start = lead.length > 0 ? ' '.repeat(names) : ink.strong(padEnd(name, names));
  if (role.low === null || role.high === null) return [...lead, start + inert(role.band)];
  const score = role.score === null ? '–' : points(role.score);
  const line = `${start}${bar(role, cells, ink)}  ${ink.strong(padStart(score, 3))}  ${padEnd(role.interval, intervals)}`;
  const band = inert(role.band || role.unscored);
  const fits = widthOf(line) + 2 + widthOf(band) <= width;
  const gates = gateWords(role, ink, width - names, fits ? '' : band);
  return [
    ...lead,
    fits ? `${line}  ${band}` : line,
    ...(gates === '' ? [] : hang(gates, width, ' '.repeat(names), ' '.repeat(names))),
  ];
}

function bar(role: RoleBar, cells: number, ink: Ink): string {
  const at = (share: number) => Math.round(share * (cells - 1));
  const [low, high] = [at(role.low ?? 0), at(role.high ?? 0)];
  const ground = (from: number, to: number) => (to > from ? ink.ground('·'.repeat(to - from)) : '');
  const range = (from: number, to: number) => (to > from ? ink.bar('▒'.repeat(to - from)) : '');
  const ends = [ground(0, low), ground(high + 1, cells)];
  if (role.score === null) return `${ends[0]}${range(low, high + 1)}${ends[1]}`;
  const dot = at(role.score);
  return `${ends[0]}${range(low, dot)}${ink.dot('●')}${range(dot + 1, high + 1)}${ends[1]}`;
}

function gateWords(role: RoleBar, ink: Ink, width: number, band: string): string {
  const gates = role.gates.map(({ label, text }) =>
    [label === '' ? '' : `${inert(label)}: `, ...spans(text).map((span) => paint([span], ink, width))].join(''),
  );
  return [band, ...gates].filter((part) => part !== '').join(' · ');
}
