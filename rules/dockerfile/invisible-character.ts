import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportInvisible } from '../shared/invisible.ts';

export default defineRule({
  id: 'dockerfile/invisible-character',
  summary: 'A character that cannot be seen, or changes the order of the text',
  why: 'Unicode has characters that show the rest of a line in another order, and characters that show as nothing. With them a line looks harmless in the review and on the web, while Docker reads another command, name or address ("Trojan Source"). Copied in by accident they break a name in a way that nobody can see.',
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
