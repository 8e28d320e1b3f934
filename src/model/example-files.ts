import type { Disk } from '../text/disk.ts';

const EXAMPLE = /(?:^|[._-])(?:example|sample|template|tpl|tmpl|dist|default|defaults|skel|skeleton|in)(?:[._-]|$)/i;

/** Whether a file stands beside a path (absolute) that shows what is to be made there: `.env.example` for `.env`, `token.txt.sample` for `token.txt`. */
export function hasExample(disk: Disk, path: string): boolean {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1).toLowerCase();
  const stem = name.replace(/^\.+/, '').replace(/\.[^.]*$/, '');
  const environment = /env/.test(name);
  return disk.list(path.slice(0, slash) || '/').some((each) => {
    if (!EXAMPLE.test(each)) return false;
    const other = each.toLowerCase();
    return other.includes(stem) || (environment && other.includes('env'));
  });
}
