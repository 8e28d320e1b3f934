import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/unary-a-test',
  summary: 'The obsolete operator -a tests whether a file exists',
  why: 'Before a single word, `-a` means the same as `-e` in bash. But `-a` also joins two conditions, and other shells support only that meaning. `-e` works everywhere.',
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
          report(each.operator, '`-a` is an old name for `-e`, and most shells read it as "and"', {
            help: 'use `-e`',
            alias: codes(test, 'SC2331'),
            fix: syntax!.isEditable(test.node)
              ? {
                  title: 'use `-e`',
                  safety: language === 'bash' ? 'safe' : 'unsafe',
                  edits: [{ at: each.operator, text: '-e' }],
                }
              : undefined,
          });
        }
    },
  },
});
