import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/unary-a-test',
  summary: 'The old operator -a asks whether a file exists',
  why: 'Before a single word, `-a` means the same as `-e` in bash, but `-a` also joins two conditions, and other shells know only that meaning. `-e` works everywhere.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'mixed',
  fold: 'file',
  aliases: { shellcheck: { SC2331: 'info' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Bash-Conditional-Expressions.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN [ «-a» /etc/motd ] && rm /etc/motd
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN [ -e /etc/motd ] && rm /etc/motd
      `,
    },
  ],
  check: {
    script({ syntax, language }, { report }) {
      for (const test of syntax?.tests ?? [])
        for (const each of test.conditions) {
          if (each.kind !== 'unary' || each.operator.text !== '-a') continue;
          report(each.operator, '`-a` is the old name of `-e`, and most shells take it for "and"', {
            help: 'write `-e`',
            alias: codes(test, 'SC2331'),
            fix: syntax!.isEditable(test.node)
              ? {
                  title: 'write `-e`',
                  safety: language === 'bash' ? 'safe' : 'unsafe',
                  edits: [{ at: each.operator, text: '-e' }],
                }
              : undefined,
          });
        }
    },
  },
});
