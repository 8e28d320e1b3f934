import { dedent, defineRule } from '../../src/rule/index.ts';
import { unusedSettings } from '../shared/unused-settings.ts';

export default defineRule({
  id: 'shell/possibly-unused-variable',
  summary: 'A script does not read a variable that it sets, on purpose perhaps',
  why: 'The variable of a loop that only repeats, or a field of `read` that is skipped, needs a name though nothing reads it; and a file that the script sources may read what is set before. ShellCheck reports them as unused. Here it is right to set them, so this rule is on only for those who ask for it by name or through the preset of that tool.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC2034: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/read.html'],
  yields: ['shell/malformed-assignment'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN read -r name «other» < /etc/issue; echo "$name"
      `,
      good: dedent`
        FROM debian:13
        RUN read -r name _ < /etc/issue; echo "$name"
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      for (const { setting, isSure } of unusedSettings(script, project))
        if (!isSure)
          report(setting, `nothing in this script reads \`${setting.name}\``, {
            help: 'call it `_` if it is not needed',
          });
    },
  },
});
