import { defineRule, part, type Report, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';
import { partsOf } from '../shared/word-parts.ts';

/** Commands for which `./name` and `name` mean the same. */
const SAFE: ReadonlySet<string | undefined> = new Set(['rm', 'mv', 'cp', 'chmod', 'chown', 'chgrp', 'touch', 'rmdir']);

/** Commands whose arguments are patterns, not files. */
const PATTERNS: ReadonlySet<string | undefined> = new Set(['find', 'tr', 'grep', 'egrep', 'fgrep']);

export default defineRule({
  id: 'shell/leading-glob',
  summary: 'An argument that begins with a glob may become an option',
  why: 'The shell replaces `*` with file names, and a command reads a name that begins with a dash as an option: a file called `-rf` changes the meaning of `rm *`. With `./*`, every name begins with `./`.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'mixed',
  fold: 'file',
  aliases: { shellcheck: { SC2035: 'info' }, sonar: 'S6573' },
  yields: ['shell/unquoted-pattern', 'shell/unquoted-tr-set'],
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_14_03'],
  examples: [
    {
      bad: 'FROM debian:13\nWORKDIR /src\nRUN rm «*».tar.gz\n',
      good: 'FROM debian:13\nWORKDIR /src\nRUN rm ./*.tar.gz\n',
      fixed: 'FROM debian:13\nWORKDIR /src\nRUN rm ./*.tar.gz\n',
    },
    {
      bad: 'FROM debian:13\nWORKDIR /packages\nRUN dpkg -i «*».deb\n',
      fixed: 'FROM debian:13\nWORKDIR /packages\nRUN dpkg -i ./*.deb\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { name, baseName, args } of syntax?.commands ?? []) {
        if (name === '[' || baseName === 'echo' || baseName === 'printf') continue;
        for (const word of args) {
          if (word.raw === '--') break;
          if (/^[*?]/.test(word.raw) && syntax) check(word, baseName, syntax, report);
        }
      }
    },
  },
});

function check(word: WrittenWord, program: string | undefined, syntax: ShellSyntax, report: Report): void {
  const { node } = word;
  const parts = node.node.type === 'Word' ? partsOf(node.node) : [];
  const length = parts.findIndex((each) => each.type !== 'Glob' || each.kind === 'bracket');
  const last = parts[(length < 0 ? parts.length : length) - 1];
  if (!last) return;
  const safety = SAFE.has(program) ? 'safe' : 'unsafe';
  const at = part(word, 0, last.end - node.node.pos);
  report(at, `\`${word.raw}\` may expand to file names that begin with a dash, which the command reads as options`, {
    help: 'add `./` before it',
    fix:
      syntax.isEditable(node) && !PATTERNS.has(program)
        ? { title: 'add `./` before it', safety, edits: [{ at: part(word, 0, 0), text: './' }] }
        : undefined,
  });
}
