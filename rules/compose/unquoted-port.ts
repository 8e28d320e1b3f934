import { dedent, defineRule, type Fix, replacement, type WrittenPart } from '../../src/rule/index.ts';
import { writtenPorts } from '../shared/written-ports.ts';

export default defineRule<{ readonly quoteType: 'majority' | 'single' | 'double' }>({
  id: 'compose/unquoted-port',
  summary: 'A port without quotes',
  why: 'A port mapping is a string. Tools that read YAML 1.1 treat digits around a colon as a base 60 number if each pair is below 60: `22:22` becomes 1342. Docker Compose does not, but scripts and other programs that read the file may. With quotes, all of them read the same port.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { dclint: { 'require-quotes-in-ports': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  options: (z) =>
    z.strictObject({
      quoteType: z
        .enum(['majority', 'single', 'double'])
        .default('majority')
        .describe(
          'The quotes that the fix adds; `majority` means the kind that most ports in the file have, or double quotes in case of a tie',
        ),
    }),
  examples: [
    {
      bad: dedent`
        services:
          ssh:
            image: example/ssh:1
            ports:
              - «22:22»
      `,
      good: dedent`
        services:
          ssh:
            image: example/ssh:1
            ports:
              - "22:22"
      `,
      fixed: dedent`
        services:
          ssh:
            image: example/ssh:1
            ports:
              - "22:22"
      `,
    },
  ],
  check: {
    composeFile(file, { report, options: { quoteType } }) {
      const ports = writtenPorts(file);
      const plain = ports.filter(({ quote }) => quote === undefined);
      if (plain.length === 0) return;
      const single = ports.filter(({ quote }) => quote === "'").length;
      const double = ports.filter(({ quote }) => quote === '"').length;
      const quote = quoteType === 'single' || (quoteType === 'majority' && single > double) ? "'" : '"';
      for (const { part } of plain)
        report(part, `the port \`${part.name}\` is not in quotes: tools that read YAML 1.1 may treat it as a number`, {
          help: `use \`${quote}${part.name}${quote}\``,
          fix: quoted(part, quote),
        });
    },
  },
});

/** Only if quotes do not change the value: `0x50` and `080` are read as different numbers. */
function quoted(part: WrittenPart, quote: string): Fix | undefined {
  const isPlain = /^[1-9]\d*$|^[^\s"'\\#]*[^\s"'\\#\d.+_-][^\s"'\\#]*$/.test(part.name) && !/^0[xo]/i.test(part.name);
  return isPlain ? replacement('put the port in quotes', part, quote + part.name + quote) : undefined;
}
