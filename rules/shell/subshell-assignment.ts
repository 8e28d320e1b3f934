import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { lostSettings } from '../shared/lost-settings.ts';

export default defineRule({
  id: 'shell/subshell-assignment',
  summary: 'A variable that is set in a subshell has its old value afterwards',
  why: 'Parentheses, `$( … )`, background commands and each part of a pipeline run in separate processes. Variables that they set are lost when the process ends.',
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
        report(use, `\`${textOf(use)}\` still has its old value: the assignment in ${where} is lost`, {
          help: `set \`${use.name}\` outside the subshell, or use it inside`,
          labels: [{ at: setting, message: 'set here' }],
        });
      }
    },
  },
});
