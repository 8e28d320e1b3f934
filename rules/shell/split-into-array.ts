import { clip, dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { signOf } from '../shared/argument-lists.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/split-into-array',
  summary: 'An array is filled by splitting a value that is not quoted',
  why: 'In `list=($value)` the shell splits the value at blanks and also replaces `*`, `?` and `[` in it with the names of files. An element with a blank in it becomes two, and what an element with a `*` becomes depends on the working directory.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2206: 'warning', SC2207: 'warning' } },
  references: [
    'https://www.gnu.org/software/bash/manual/html_node/Arrays.html',
    'https://www.gnu.org/software/bash/manual/html_node/Bash-Builtins.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        COPY packages.txt /tmp/
        RUN packages=(«$(cat /tmp/packages.txt)») && apt-get update && apt-get install -y "\${packages[@]}"
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        COPY packages.txt /tmp/
        RUN mapfile -t packages < /tmp/packages.txt && apt-get update && apt-get install -y "\${packages[@]}"
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const expansion of syntax?.expansions ?? []) {
        if (!isSplit(expansion)) continue;
        const text = clip(textOf(expansion), 60);
        if (expansion.kind === 'command')
          report(
            expansion,
            `\`${text}\` is split into the elements of the array at every blank, and \`*\` in it is expanded`,
            {
              help: 'read the output into the array with `mapfile -t`',
              alias: 'SC2207',
            },
          );
        else
          report(
            expansion,
            `\`${text}\` is split into the elements of the array at every blank, and \`*\` in it is expanded`,
            {
              help: `write \`"${text}"\` for one element, or split it with \`read -ra\``,
              alias: 'SC2206',
              fix: signOf(expansion) === '@' && syntax ? quoteFix(syntax, expansion) : undefined,
            },
          );
      }
    },
  },
});

/** Whether an expansion is split into elements: not in quotes, and not the value of one index. */
function isSplit({ kind, name, node, word }: Expansion): boolean {
  if (kind === 'arithmetic' || !isNode(word?.parent, 'ArrayValue') || node.parent !== word) return false;
  if (/^\[[^\]]*\]\+?=/.test(word.source) || /^[#?$!-]$/.test(name ?? '')) return false;
  if (!isNode(node, 'ParameterExpansion')) return true;
  const { prefix, operation } = node.node;
  return prefix !== '#' && !(operation?.type === 'Default' && operation.operator.endsWith('+'));
}
