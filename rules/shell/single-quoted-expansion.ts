import { clip, defineRule } from '../../src/rule/index.ts';
import { literalDollars } from '../shared/literal-dollars.ts';

export default defineRule({
  id: 'shell/single-quoted-expansion',
  summary: 'A variable or command substitution in single quotes',
  why: 'The shell does not replace variables or `$(…)` in single quotes. Usually that is intended: the text goes into a profile, a template or another script and is expanded later. This rule is therefore off unless it is enabled by name or by the `shellcheck` preset; `shell/single-quoted-variable` reports the places that are certainly a mistake.',
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
        report(node, `${clip(node.source, 60)} is not expanded because it is in single quotes`, {
          help: 'use double quotes if this shell should expand it',
        });
      }
    },
  },
});
