import { globProblems, isNameOfRule } from '../discover/glob-problem.ts';
import type { Notice } from '../finding.ts';
import type { Disk } from '../text/disk.ts';
import type { LintFlags } from './flags.ts';

/** Options that change how files are linted or reported, by the key of their value. */
const lintOnly: readonly (readonly [key: keyof LintFlags, option: string])[] = [
  ['fix', '--fix'],
  ['diff', '--diff'],
  ['format', '--format'],
  ['stats', '--stats'],
  ['timing', '--timing'],
  ['reportUnused', '--report-unused'],
  ['shellcheck', '--shellcheck'],
];

/** Notes about options that have no effect on this run. */
export function idleOptions(flags: LintFlags, readsStdin: boolean, cwd: string, disk: Disk): readonly Notice[] {
  const { stdinFilename, listFiles, reportUnused, inline, exclude = [] } = flags;
  const notices: Notice[] = [];
  const note = (message: string, help: string) =>
    notices.push({ level: 'note', kind: 'note', path: undefined, message, help });
  if (stdinFilename !== undefined && !readsStdin)
    note('`--stdin-filename` has no effect: standard input is not read', 'add `-` to the paths to read it');
  const idle = listFiles ? lintOnly.flatMap(([key, option]) => (flags[key] ? `\`${option}\`` : [])) : [];
  if (idle.length > 0)
    note(
      `${idle.join(', ')} ${idle.length > 1 ? 'have' : 'has'} no effect: \`--list-files\` does not lint`,
      'remove `--list-files` to lint',
    );
  if (reportUnused && !inline && !listFiles)
    note('`--report-unused` has no effect: `--no-inline` ignores all suppression comments', 'remove one of them');
  for (const [index, { message, help }] of globProblems(exclude, cwd))
    note(`\`--exclude ${exclude[index]}\` ${message}`, help);
  for (const glob of exclude) {
    if (isNameOfRule(glob) && disk.kind(`${cwd}/${glob}`) === undefined)
      note(`\`--exclude ${glob}\` skips files, not rules`, `use \`--ignore ${glob}\``);
    const [, first = ''] = /^\/([^/*?[{!]+)\//.exec(glob) ?? [];
    if (first !== '' && !glob.startsWith(`${cwd}/`) && disk.kind(`${cwd}/${first}`) === undefined)
      note(
        `\`--exclude ${glob}\` matches nothing: a leading \`/\` means the current directory, which does not contain \`${first}\``,
        'use a glob relative to the current directory',
      );
    if (glob.includes(',') && !glob.includes('{'))
      note(
        `\`--exclude ${glob}\` is a single glob that contains a comma`,
        `repeat the option: \`${glob
          .split(',')
          .map((each) => `--exclude ${each}`)
          .join(' ')}\``,
      );
  }
  return notices;
}
