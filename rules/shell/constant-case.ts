import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/constant-case',
  summary: 'A case statement on a string that never changes',
  why: 'The word between `case` and `in` is a literal, so the same branch runs every time. Usually the `$` of a variable is missing: `case ARCH in` compares the word ARCH.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2194: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG TARGETARCH
        RUN case «TARGETARCH» in amd64) make x ;; *) make y ;; esac
      `,
      good: dedent`
        FROM debian:13
        ARG TARGETARCH
        RUN case $TARGETARCH in amd64) make x ;; *) make y ;; esac
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { node } of syntax?.nodes('Case') ?? []) {
        const word = syntax!.of(node.word);
        const text = word.source.replace(/^(["'])(.*)\1$/s, '$2');
        if (/[$`*?[~]/.test(text)) continue;
        report(word, `\`${text}\` is a fixed string: the same branch runs every time`, {
          help: /^[A-Za-z_]\w*$/.test(text) ? `use \`"$${text}"\` if the variable is meant` : 'use a variable',
        });
      }
    },
  },
});
