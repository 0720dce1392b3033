/**
 * A report as GitHub-flavoured Markdown, to hand out or to keep in a repository. Every text is escaped, so that what
 * people wrote stays what they wrote. Pure.
 */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { say } from '../words/say.ts';
import type { Block, Inline, Item, RenderOptions, ReportView, RoleBar, Row, Section } from './blocks.ts';
import { bare, spans } from './blocks.ts';
import { inert } from './layout.ts';
import { buildView } from './view.ts';
import { points } from './wording.ts';

export function renderMarkdown(assessment: Assessment, rubric: Rubric, options: RenderOptions): string {
  return drawMarkdown(buildView(assessment, rubric, options));
}

/** A view as Markdown that ends with one line break. */
export function drawMarkdown(view: ReportView): string {
  const blocks = [
    `# ${escapeText(view.name)}`,
    [view.round, ...view.status]
      .filter((line) => line !== '')
      .map(escapeText)
      .join('  \n'),
    ...view.head.map((block) => drawBlock(block, '')),
    ...view.sections.flatMap(drawSection),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Text with everything that Markdown or HTML would act upon made literal; on one line. */
export function escapeText(text: string): string {
  return inert(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function drawSection(section: Section): string[] {
  return [`## ${escapeText(section.title)}`, ...section.blocks.map((block) => drawBlock(block, ''))];
}

function drawBlock(block: Block, indent: string): string {
  switch (block.kind) {
    case 'text':
      return indent + inline(block.text);
    case 'rows':
      return drawRows(block.rows, indent);
    case 'list':
      return block.items
        .map((item, index) => drawItem(item, indent, block.ordered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'roles':
      return drawRoles(block.roles);
    case 'table':
      return drawTable(block.head, block.rows, block.right ?? []);
  }
}

/** Strong text alone is marked; blanks at its edges stay outside of the marks. */
function inline(value: Inline): string {
  return spans(value)
    .map((span) => {
      const words = escapeText(span.text);
      if (words === '') return span.text === '' ? '' : ' ';
      const [before, after] = [/^\s/u.test(span.text) ? ' ' : '', /\s$/u.test(span.text) ? ' ' : ''];
      return before + (span.tone === 'strong' ? `**${words}**` : words) + after;
    })
    .join('')
    .trim();
}

function drawItem(item: Item, indent: string, marker: string): string {
  const inner = indent + ' '.repeat(marker.length);
  const below = (item.below ?? []).map((block) => {
    const drawn = drawBlock(block, inner);
    return block.kind === 'text' ? `\n${drawn}` : drawn;
  });
  return [`${indent}${marker}${inline(item.text)}`, ...below].join('\n');
}

/** Rows without a label of their own belong to the one above: together they are a list under its label. */
function drawRows(found: readonly Row[], indent: string): string {
  const groups: { label: string; texts: string[] }[] = [];
  for (const row of found) {
    const last = groups.at(-1);
    if (row.label === '' && last !== undefined) last.texts.push(inline(row.text));
    else groups.push({ label: row.label, texts: [inline(row.text)] });
  }
  return groups
    .map(({ label, texts }) => {
      const head = `${indent}- **${escapeText(/[?!.]$/.test(label) ? label : `${label}:`)}**`;
      if (texts.length === 1) return `${head} ${texts[0] ?? ''}`;
      return [head, ...texts.map((words) => `${indent}  - ${words}`)].join('\n');
    })
    .join('\n');
}

function drawRoles(roles: readonly RoleBar[]): string {
  const gates = roles.find((role) => role.gates.length > 0)?.gates ?? [];
  const unscored = roles.some((role) => role.unscored !== '');
  const first = ['', say('report.bar.score'), say('report.bar.range'), say('report.bar.band')];
  const why = unscored ? [say('report.bar.no-score')] : [];
  const body = roles.map((role) => [
    role.name,
    role.score === null ? '–' : points(role.score),
    role.interval || '–',
    role.band || '–',
    ...gates.map((_, index) => bare(role.gates[index]?.text ?? '–')),
    ...(unscored ? [role.unscored] : []),
  ]);
  return drawTable([...first, ...gates.map(({ head }) => head), ...why], body, [1]);
}

function drawTable(head: readonly string[], body: readonly (readonly string[])[], right: readonly number[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeText).join(' | ')} |`;
  const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}
