import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/read-without-r',
  summary: 'read without -r drops backslashes',
  why: 'Without `-r`, `read` treats a backslash as an escape character: it removes the backslash, and joins a line that ends in one with the next line. Windows paths, regular expressions and passwords are changed.',
  category: 'correctness',
  severity: 'info',
  presets: ['style'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2162: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/read.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN while «read» line; do echo "$line"; done < /etc/list
      `,
      good: dedent`
        FROM debian:13
        RUN while read -r line; do echo "$line"; done < /etc/list
      `,
      fixed: dedent`
        FROM debian:13
        RUN while read -r line; do echo "$line"; done < /etc/list
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        if (command.builtin !== 'read' || command.hasFlag('r')) continue;
        const { args, flags } = command;
        // `read -t 0` only checks whether there is input.
        const timeout = flags.find(({ name }) => name === 't')?.word;
        if (timeout && (timeout.text?.endsWith('t0') || args[args.indexOf(timeout) + 1]?.text === '0')) continue;
        const word = command.name === 'read' ? command.head! : args.find(({ text }) => text === 'read')!;
        report(word, '`read` without `-r` drops backslashes', {
          help: 'use `read -r`',
          fix: syntax.isEditable(word.node)
            ? {
                title: 'add `-r`',
                safety: 'unsafe',
                edits: [{ at: { file: word.file, start: word.end, end: word.end }, text: ' -r' }],
              }
            : undefined,
        });
      }
    },
  },
});
