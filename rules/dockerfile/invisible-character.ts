import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportInvisible } from '../shared/invisible.ts';

export default defineRule({
  id: 'dockerfile/invisible-character',
  summary: 'An invisible character, or one that reorders text',
  why: 'Some Unicode characters are invisible, and some show the rest of a line in another order. A line with them looks harmless in a review, while Docker reads another command, name or URL ("Trojan Source"). Copied in by accident, they break a name in a way that nobody can see.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'unsafe',
  fold: 'file',
  cwe: 1007,
  references: ['https://www.unicode.org/reports/tr36/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make ins«${'\u200b'}»tall
      `,
      good: dedent`
        FROM debian:13
        RUN make install
      `,
      fixed: dedent`
        FROM debian:13
        RUN make install
      `,
    },
  ],
  check: {
    dockerfile(file, { report }) {
      reportInvisible(file, file.comments, report);
    },
  },
});
