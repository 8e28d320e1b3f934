import { dedent, defineRule, type WrittenWord } from '../../src/rule/index.ts';
import { codes, isSplit } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/prefixed-comparison',
  summary: 'An outdated x before both sides of a comparison',
  why: 'The leading `x` protected shells of the 1990s from values that are empty or look like an operator. If the value is in double quotes, every current shell compares it correctly, and the `x` only makes the test harder to read.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'mixed',
  fold: 'file',
  aliases: { shellcheck: { SC2268: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG DEBUG
        RUN if [ «x"$DEBUG"» = xyes ]; then apk add --no-cache gdb; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        ARG DEBUG
        RUN if [ "$DEBUG" = yes ]; then apk add --no-cache gdb; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const test of syntax?.tests ?? [])
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || !/^(?:==?|!=)$/.test(each.operator.text)) continue;
          const { left, right } = each;
          const words = [withoutPrefix(left), withoutPrefix(right)];
          if (left.text !== undefined || !words[0] || !words[1]) continue;
          report(left, 'the `x` before both sides of this comparison is unnecessary', {
            help: 'remove it, and put the value in double quotes',
            alias: codes(test, 'SC2268'),
            fix: syntax!.isEditable(test.node)
              ? {
                  title: 'remove the `x`',
                  safety: each === test.expression && test.kind !== '[[' ? 'safe' : 'unsafe',
                  edits: [
                    { at: left, text: words[0] },
                    { at: right, text: words[1] },
                  ],
                }
              : undefined,
          });
        }
    },
  },
});

/** The word without its leading `x`, quoted if necessary; undefined if it does not start with one. */
function withoutPrefix(word: WrittenWord): string | undefined {
  const { raw } = word;
  const quote = /^(["']?)[xX]/.exec(raw)?.[1];
  if (quote === undefined) return undefined;
  const rest = quote + raw.slice(quote.length + 1);
  if (rest === '') return '""';
  if (quote || !isSplit(word)) return rest;
  return word.quoted ? rest : `"${rest}"`;
}
