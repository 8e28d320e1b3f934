import { lackOf, shellFeature } from '../../src/knowledge/shell-features.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { bashismFix } from '../shared/bashism-fixes.ts';
import { BASHISM_CODES, extensionsWith, writtenAs } from '../shared/bashisms.ts';

export default defineRule({
  id: 'shell/possible-bashism',
  summary: 'A bash feature in a script that another shell may run',
  why: 'It is not known which shell is /bin/sh in this base image. On Debian, Ubuntu and most images based on them it is dash, which lacks the feature: the script fails or silently does something else. It also makes it harder to move to a smaller base image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: BASHISM_CODES },
  references: [
    'https://docs.docker.com/reference/dockerfile/#shell',
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  ],
  examples: [
    {
      bad: dedent`
        FROM registry.example.com/team/base:4
        RUN if [ "$(uname -m)" «==» aarch64 ]; then make arm; fi
      `,
      fixed: dedent`
        FROM registry.example.com/team/base:4
        RUN if [ "$(uname -m)" = aarch64 ]; then make arm; fi
      `,
    },
    {
      bad: dedent`
        FROM registry.example.com/team/base:4
        RUN cp «{a,b}».conf /etc
      `,
      good: dedent`
        FROM registry.example.com/team/base:4
        SHELL ["/bin/bash", "-c"]
        RUN cp {a,b}.conf /etc
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const extension of extensionsWith(node, 'may fail')) {
        const { codes, instead } = shellFeature(extension.feature);
        const effect = lackOf(extension.feature, 'dash') ?? lackOf(extension.feature, 'ash')!;
        report(extension, `${writtenAs(extension)} needs bash: if /bin/sh is dash, ${effect}`, {
          help: `${instead}, or choose a shell with SHELL`,
          alias: codes,
          fix: bashismFix(node.syntax!, extension, 'unsafe'),
        });
      }
    },
  },
});
