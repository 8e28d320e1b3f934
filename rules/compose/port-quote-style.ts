import { dedent, defineRule, replacement } from '../../src/rule/index.ts';
import { writtenPorts } from '../shared/written-ports.ts';

export default defineRule<{ readonly quoteType: 'single' | 'double' }>({
  id: 'compose/port-quote-style',
  summary: 'A port in the wrong kind of quotes',
  why: 'Single and double quotes mean the same around a port. If your team has chosen one kind, this rule reports the other, so all files look alike.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'safe',
  fold: 'file',
  aliases: { dclint: { 'require-quotes-in-ports': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  options: (z) =>
    z.strictObject({
      quoteType: z.enum(['single', 'double']).default('single').describe('The quotes that ports must have'),
    }),
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - «"8080:80"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - '8080:80'
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - '8080:80'
      `,
    },
  ],
  check: {
    composeFile(file, { report, options: { quoteType } }) {
      const [wanted, other] = quoteType === 'single' ? ["'", '"'] : ['"', "'"];
      for (const { part, quote } of writtenPorts(file)) {
        if (quote !== other) continue;
        report(part, `the port \`${part.name}\` is not in ${quoteType} quotes`, {
          help: `use \`${wanted}${part.name}${wanted}\``,
          fix: /["'\\\n]/.test(part.name)
            ? undefined
            : replacement(`use ${quoteType} quotes`, part, wanted + part.name + wanted),
        });
      }
    },
  },
});
