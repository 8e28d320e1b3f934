import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportInvisible } from '../shared/invisible.ts';

export default defineRule({
  id: 'compose/invisible-character',
  summary: 'An invisible character, or one that reorders the text',
  why: 'Some Unicode characters reorder the rest of a line, and others are invisible. They can make a line look harmless in a review while Docker reads a different command, name or address ("Trojan Source"). If copied in by accident, they break a name in a way that nobody can see.',
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
        services:
          web:
            image: example/web:1.4
            command: serve --mode=prod«${'\u200b'}»uction
      `,
      good: dedent`
        services:
          web:
            image: example/web:1.4
            command: serve --mode=production
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1.4
            command: serve --mode=production
      `,
    },
  ],
  check: {
    composeFile(file, { report }) {
      reportInvisible(file, file.comments, report);
    },
  },
});
