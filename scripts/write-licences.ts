/** The licences of everything that was bundled, in one file beside the bundles. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** `inputs` are the files that the bundles took in; packages are found from their paths. */
export function writeLicences(inputs: readonly string[], output: string): void {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const notices = [...folders].sort().map(noticeOf);
  const head = 'alliance-readiness contains the packages below, each under its own licence.\n';
  writeFileSync(output, [head, ...notices].join(`\n${'-'.repeat(78)}\n\n`));
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const by = typeof author === 'string' ? author : ((author as { name?: string } | undefined)?.name ?? '');
  const text =
    file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Copyright ${by}`;
  return `${String(name)} ${String(version)} (${String(license)})\n\n${text}\n`;
}
