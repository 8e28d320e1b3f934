import { dedent, defineRule, isNode, type ShellNodeOf, type ShellSyntax } from '../../src/rule/index.ts';
import { stagesOf } from '../shared/shell-tree.ts';

/** Programs that print the lines of a file. */
const LINES: ReadonlySet<string | undefined> = new Set(['cat', 'sort', 'grep', 'egrep', 'fgrep', 'sed', 'awk', 'cut']);

export default defineRule({
  id: 'shell/loop-over-output',
  summary: 'A for loop splits file names or lines at whitespace',
  why: 'The output of `$(…)` is split at whitespace and globs in it are expanded, so a file name or line that contains a space becomes several words. A glob gives whole names, and `while read -r` gives whole lines.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2013: 'info', SC2044: 'warning', SC2045: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_05'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN for f in «$(find /opt -name '*.sh')»; do chmod +x "$f" || exit 1; done
      `,
      good: dedent`
        FROM debian:13
        RUN find /opt -name '*.sh' -exec chmod +x {} +
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN for f in «$(ls /etc/app)»; do chown root "/etc/app/$f" || exit 1; done
      `,
      good: dedent`
        FROM debian:13
        RUN for f in /etc/app/*; do chown root "$f" || exit 1; done
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { node } of syntax.nodes('For')) {
        const [word, ...others] = node.wordlist ?? [];
        const [run, ...rest] = word?.parts ?? [];
        if (run?.type !== 'CommandExpansion' || others.length > 0 || rest.length > 0) continue;
        const at = syntax.of(run);
        const names = programsIn(syntax, at);
        const [name] = names;
        if (names.length === 1 && name === 'find')
          report(at, `the names from \`find\` are split at whitespace`, {
            alias: 'SC2044',
            help: 'use `find -exec … {} +`, or a glob',
          });
        else if (names.length === 1 && name === 'ls')
          report(at, 'the names from `ls` are split at whitespace', {
            alias: 'SC2045',
            help: 'loop over a glob: `for f in /path/*`',
          });
        else if (names.length > 0 && names.every((each) => LINES.has(each)))
          report(at, `the loop goes through the output of \`${names.at(-1)}\` word by word, not line by line`, {
            alias: 'SC2013',
            help: 'read lines with `while read -r line; do …; done`',
          });
      }
    },
  },
});

/** The programs of the only pipe in a substitution; none if there is more, or anything but simple commands. */
function programsIn(syntax: ShellSyntax, { node }: ShellNodeOf<'CommandExpansion'>): readonly (string | undefined)[] {
  const [statement, ...others] = node.script?.commands ?? [];
  if (!statement || others.length > 0 || statement.background) return [];
  const command = syntax.of(statement.command);
  if (isNode(command, 'Command')) return [syntax.commandOf(command).name];
  if (!isNode(command, 'Pipeline') || command.node.prefixes.length > 0) return [];
  return stagesOf(syntax, command).map((stage) => stage?.name);
}
