import { clip, defineRule } from '../../src/rule/index.ts';
import { literalDollars } from '../shared/literal-dollars.ts';

export default defineRule({
  id: 'shell/single-quoted-expansion',
  summary: 'What looks like an expansion stands in single quotes',
  why: 'The shell expands nothing in single quotes. Most of the time that is what the author wants: the text goes into a profile, a template or another script, where it is expanded later. So this rule is on only for those who ask for it by name or through the preset of ShellCheck; `shell/single-quoted-variable` tells of the places where it surely is a mistake.',
  category: 'correctness',
  severity: 'info',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2016: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02'],
  examples: [
    {
      bad: "FROM debian:13\nRUN echo «'export PATH=$HOME/bin:$PATH'» >> /root/.profile\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { node, lost } of literalDollars(syntax)) {
        if (lost !== undefined) continue;
        report(node, `nothing is expanded in single quotes: ${clip(node.source, 60)} stays as it is`, {
          help: 'use double quotes if this shell is to expand it',
        });
      }
    },
  },
});
