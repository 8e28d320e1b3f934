import { dedent, defineRule } from '../../src/rule/index.ts';
import { unusedSettings } from '../shared/unused-settings.ts';

export default defineRule({
  id: 'shell/unused-variable',
  summary: 'A variable that is set but never read',
  why: 'The variable is not exported, so programs do not see it, and it is gone when the RUN ends. Often the name is misspelled where it is used, or `export` is missing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2034: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_12'],
  yields: [
    'shell/malformed-assignment',
    'shell/state-lost-after-run',
    'shell/text-arithmetic',
    'shell/uncaptured-output',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «CFLAGS»=-O2; make
      `,
      good: dedent`
        FROM debian:13
        RUN export CFLAGS=-O2; make
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      for (const { setting, isSure, twin } of unusedSettings(script, project))
        if (isSure)
          report(setting, `\`${setting.name}\` is set but never read or exported`, {
            help: twin
              ? `use one name: the script reads \`${twin}\``
              : 'remove it, correct the name where it is used, or `export` it for a program',
          });
    },
  },
});
