/** What lies below a folder, told without waiting for anything and without going in circles. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { systemCode } from '../exit-code.ts';

/** What is looked for; names are told from the folder, with `/` between folders. */
export interface Wanted {
  /** Whether a file of this name is, in a folder that is `below` with a `/` behind it, or empty. */
  isWanted(name: string, below: string): boolean;
  /** Whether a folder of this name may hold any. */
  isEntered(name: string): boolean;
}

/** How what is found is called: what stands before each name, and what between folders. */
export interface Naming {
  before: string;
  between: string;
}

/**
 * Names in any order. A link to a file is a file; one to a folder may lead back up and is not followed. What is no file,
 * such as a pipe, is left out, because nobody may ever write to it. A folder that can't be read and a link that leads
 * nowhere stay in, so that reading them says so; `folder` itself is then called `before` without its end, or `.`.
 */
export function findBelow(folder: string, wanted: Wanted, { before, between }: Naming): string[] {
  const found: string[] = [];
  const lookInto = (at: string, below: string, named: string) => {
    const entries = entriesOf(at);
    if (entries === null) found.push(named.slice(0, -between.length) || named || '.');
    for (const entry of entries ?? []) {
      if (entry.isDirectory()) {
        const name = below + entry.name;
        if (wanted.isEntered(name)) lookInto(`${at}/${entry.name}`, `${name}/`, named + entry.name + between);
      } else if (wanted.isWanted(entry.name, below) && isFile(entry, at)) {
        // One string of its own: of two put together, both parts and their whole would be kept, a hundred thousand times.
        found.push([named, entry.name].join(''));
      }
    }
  };
  lookInto(folder, '', before);
  return found;
}

/** null where a folder can't be read; what is gone by now holds nothing. */
function entriesOf(path: string): Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : null;
  }
}

function isFile(entry: Dirent, folder: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && !['folder', 'other'].includes(kindOf(`${folder}/${entry.name}`)));
}

/** What a path leads to; what can't even be looked at, such as a name that is too long, is left for reading to tell of. */
export function kindOf(path: string): 'file' | 'folder' | 'other' | 'absent' | 'unreadable' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return 'absent';
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'other';
  } catch {
    return 'unreadable';
  }
}
