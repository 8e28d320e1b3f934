import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/keyword-as-argument',
  summary: 'A keyword such as done or fi is an argument of a command',
  why: 'A keyword closes a loop or a condition only at the start of a command. After the name of a command it is an ordinary argument: if the `;` before it is missing, the command prints it or looks for a file of that name.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC1010: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_04'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl && echo «done»
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl && echo 'done'
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const { args } of node.written?.commands ?? [])
        for (const word of args)
          if (/^(?:done|do|then|fi|esac)$/.test(word.raw))
            report(word, `\`${word.raw}\` is an argument here, not a keyword`, {
              help: 'put `;` before it if it is meant as a keyword; otherwise quote it',
            });
    },
  },
});
