import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { lostSettings } from '../shared/lost-settings.ts';

export default defineRule({
  id: 'shell/subshell-assignment',
  summary: 'A variable has its old value again after a subshell',
  why: 'Parentheses, `$( … )`, a command in the background and each part of a pipe run in a process of their own. What they assign ends with them: afterwards the variable has the value from before.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2030: 'info', SC2031: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_13'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN n=0; cat /list | while read -r x; do n=$((n+1)); done; echo "«$n»"
      `,
      good: dedent`
        FROM debian:13
        RUN n=0; while read -r x; do n=$((n+1)); done < /list; echo "$n"
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      for (const { setting, use, where, isSure } of lostSettings(script, project)) {
        if (isSure) continue;
        report(use, `\`${textOf(use)}\` has the value from before: what ${where} assigns is lost when that ends`, {
          help: `set \`${use.name}\` outside of it, or use it inside`,
          labels: [{ at: setting, message: 'set here' }],
        });
      }
    },
  },
});
