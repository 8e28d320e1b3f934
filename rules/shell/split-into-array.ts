import { clip, dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { signOf } from '../shared/argument-lists.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/split-into-array',
  summary: 'An array is filled by splitting an unquoted value',
  why: 'In `list=($value)`, the shell splits the value at whitespace and also expands `*`, `?` and `[` in it to file names. An element with a space becomes two, and the result for an element with a `*` depends on the working directory.',
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
          report(expansion, `\`${text}\` is split into array elements at whitespace, and \`*\` in it is expanded`, {
            help: 'read the output into the array with `mapfile -t`',
            alias: 'SC2207',
          });
        else
          report(expansion, `\`${text}\` is split into array elements at whitespace, and \`*\` in it is expanded`, {
            help: `use \`"${text}"\` for one element, or split it with \`read -ra\``,
            alias: 'SC2206',
            fix: signOf(expansion) === '@' && syntax ? quoteFix(syntax, expansion) : undefined,
          });
      }
    },
  },
});

/** Whether an expansion is split into elements: it is not quoted, and not the value of a single index. */
function isSplit({ kind, name, node, word }: Expansion): boolean {
  if (kind === 'arithmetic' || !isNode(word?.parent, 'ArrayValue') || node.parent !== word) return false;
  if (/^\[[^\]]*\]\+?=/.test(word.source) || /^[#?$!-]$/.test(name ?? '')) return false;
  if (!isNode(node, 'ParameterExpansion')) return true;
  const { prefix, operation } = node.node;
  return prefix !== '#' && !(operation?.type === 'Default' && operation.operator.endsWith('+'));
}
