import { dedent, defineRule, type WrittenWord } from '../../src/rule/index.ts';
import { testsOf } from '../shared/tests.ts';
import { partsOf, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/quoted-regex',
  summary: 'A quoted regular expression is matched as literal text',
  why: 'In bash, quotes on the right of `=~` make the characters inside literal: `"^[0-9]"` only matches a value that contains exactly these six characters. The test is therefore false for the values it was written for.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2076: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Conditional-Constructs.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        ARG VERSION
        RUN if [[ $VERSION =~ «"^[0-9]+"» ]]; then echo "a release"; fi
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        ARG VERSION
        RUN if [[ $VERSION =~ ^[0-9]+ ]]; then echo "a release"; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node))
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || each.operator.text !== '=~' || test.kind !== '[[') continue;
          const inside = quotedRegex(each.right);
          if (inside === undefined) continue;
          report(each.right, `\`${each.right.raw}\` is matched as literal text because it is quoted`, {
            help: 'remove the quotes, or use `== *"…"*` if literal text is meant',
            fix:
              /^[\w^$.*+?()[\]{}|:-]+$/.test(inside) && node.syntax!.isEditable(each.right.node)
                ? { title: 'remove the quotes', safety: 'unsafe', edits: [{ at: each.right, text: inside }] }
                : undefined,
          });
        }
    },
  },
});

/** The text in the quotes around the whole word, if it looks like a regular expression. */
function quotedRegex(word: WrittenWord): string | undefined {
  const [part, ...others] = partsOf(wordNode(word));
  if (others.length > 0 || (part?.type !== 'DoubleQuoted' && part?.type !== 'SingleQuoted')) return undefined;
  const expands = part.type === 'DoubleQuoted' && part.parts.some(({ type }) => type !== 'Literal');
  const inside = word.raw.slice(1, -1);
  return expands || /[.+*[(|]/.test(inside) ? inside : undefined;
}
