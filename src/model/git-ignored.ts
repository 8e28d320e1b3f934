import ignore, { type Ignore } from 'ignore';
import type { Disk } from '../text/disk.ts';

/** Whether git would ignore a path (absolute), by every `.gitignore` from the root of the repository down to it. */
export function isGitIgnored(disk: Disk, path: string): boolean {
  const names = path.split('/').slice(1);
  const rules: { readonly from: number; readonly judge: Ignore }[] = [];
  for (let depth = names.length - 1; depth >= 0; depth--) {
    const directory = `/${names.slice(0, depth).join('/')}`.replace(/^\/$/, '');
    const text = disk.kind(`${directory}/.gitignore`) === 'file' ? disk.read(`${directory}/.gitignore`) : undefined;
    if (text !== undefined) rules.unshift({ from: depth, judge: ignore().add(text) });
    if (disk.kind(`${directory}/.git`) !== undefined) break;
  }
  // A directory that is ignored takes everything in it along; the rules nearest to a path decide.
  for (let length = 1; length <= names.length; length++) {
    for (const { from, judge } of [...rules].reverse()) {
      if (from >= length) continue;
      const verdict = judge.test(names.slice(from, length).join('/') + (length < names.length ? '/' : ''));
      if (verdict.ignored) return true;
      if (verdict.unignored) break;
    }
  }
  return false;
}
