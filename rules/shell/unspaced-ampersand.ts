import { dedent, defineRule } from '../../src/rule/index.ts';
import { ampersandsIn } from '../shared/ampersands.ts';

export default defineRule({
  id: 'shell/unspaced-ampersand',
  summary: 'An `&` directly before a word',
  why: 'In `a &b` the `&` sends `a` to the background and starts `b`. Written like this, it looks as if it belonged to the word, or as if one of two `&` had been forgotten.',
  category: 'style',
  severity: 'warning',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC1132: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_03_02'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN sleep 1 «&»wait
      `,
      good: dedent`
        FROM debian:13
        RUN sleep 1 & wait
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax?.text.includes('&')) return;
      for (const { at, address } of ampersandsIn(syntax)) {
        if (address) continue;
        report(at, 'the `&` sends the command before it to the background', {
          help: 'put a blank after it if that is meant; quote it if not',
        });
      }
    },
  },
});
