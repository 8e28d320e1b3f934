import { dedent, defineRule } from '../../src/rule/index.ts';
import { unusedSettings } from '../shared/unused-settings.ts';

export default defineRule({
  id: 'shell/possibly-unused-variable',
  summary: 'A variable that is set but never read, possibly on purpose',
  why: 'A loop that only repeats something needs a variable that nothing reads, and so does a field that `read` skips. A file that the script sources may also read variables that were set before. ShellCheck reports them all as unused, but they are usually intended, so this rule is off unless it is enabled by name or by the `shellcheck` preset.',
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
          report(setting, `\`${setting.name}\` is never read in this script`, {
            help: 'rename it to `_` if it is not needed',
          });
    },
  },
});
