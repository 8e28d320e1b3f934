import { dedent, defineRule } from '../../src/rule/index.ts';
import { ampersandsIn } from '../shared/ampersands.ts';

export default defineRule({
  id: 'shell/unspaced-ampersand',
  summary: 'An `&` directly before a word',
  why: 'In `a &b`, the `&` starts `a` in the background and `b` is the next command. Written like this, it looks as if `&` belonged to the word, or as if one of two `&` were missing.',
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
        report(at, 'the `&` starts the command before it in the background', {
          help: 'add a space after it if that is intended, or else quote it',
        });
      }
    },
  },
});
