import { shellFeature } from '../../src/knowledge/shell-features.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { bashismFix } from '../shared/bashism-fixes.ts';
import { BASHISM_CODES, extensionsWith, writtenAs } from '../shared/bashisms.ts';

export default defineRule({
  id: 'shell/not-posix',
  summary: 'A script for sh uses a feature that POSIX does not define',
  why: 'The shell of this image supports the feature, but POSIX does not require it. With another base image, /bin/sh may be a shell that fails here or behaves differently. This matters if scripts must be portable.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: BASHISM_CODES },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «source /etc/profile» && env
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN . /etc/profile && env
      `,
    },
    {
      bad: dedent`
        FROM fedora:43
        RUN mkdir -p /srv/«{config,data}»
      `,
      good: dedent`
        FROM fedora:43
        SHELL ["/bin/bash", "-c"]
        RUN mkdir -p /srv/{config,data}
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const extension of extensionsWith(node, 'works')) {
        const { codes, instead } = shellFeature(extension.feature);
        if (codes.length === 0) continue;
        report(extension, `${writtenAs(extension)} is not in POSIX: not every /bin/sh supports it`, {
          help: instead,
          alias: codes,
          fix: bashismFix(node.syntax!, extension, 'safe'),
        });
      }
    },
  },
});
