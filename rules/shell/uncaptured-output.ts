import { dedent, defineRule, isNode, type Script } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/uncaptured-output',
  summary: 'An assignment that does not capture the output of a command',
  why: '`x=ls -l` sets x to `ls` for a program called `-l`, which does not exist: the command fails with status 127. `x=a | b` sets x in one part of a pipeline, where the value is lost, and b reads nothing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2036: 'error', SC2037: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_03'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «arch=dpkg --print-architecture» && echo $arch
      `,
      good: dedent`
        FROM debian:13
        RUN arch=$(dpkg --print-architecture) && echo $arch
      `,
    },
  ],
  check: {
    script(script, { report }) {
      if (!script.commands.some(isSuspect)) return;
      const { syntax } = script;
      for (const command of syntax?.commands ?? []) {
        const { prefix } = command.node.node;
        const [assignment] = prefix;
        if (prefix.length !== 1 || assignment?.type !== 'Assignment') continue;
        const { name, text } = assignment;
        if (command.head?.raw.startsWith('-')) {
          report(command, `\`${command.head.raw}\` is run as a command here, with \`${text}\` in its environment`, {
            help: `use \`${name}=$(…)\` for the output of a command, or quote a value that contains spaces`,
            alias: 'SC2037',
          });
          continue;
        }
        const { parent } = command.node;
        if (command.head || !isNode(parent, 'Pipeline') || parent.node.commands.length < 2) continue;
        if (parent.node.commands[0] !== command.node.node || assignment.index) continue;
        report(command, `\`${text}\` sends nothing to the pipe, and \`${name}\` is not set afterwards`, {
          help: `use \`${name}=$(… | …)\` for the output of the pipe`,
          alias: 'SC2036',
        });
      }
    },
  },
});

/** A cheap check: an assignment before an option, or before a pipe. */
function isSuspect({ words, assignments, readers }: Script['commands'][number]): boolean {
  if (assignments.length === 0) return false;
  return words.length === 0 ? readers.length > 0 : words[0]!.raw.startsWith('-');
}
