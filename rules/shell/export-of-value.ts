import { dedent, defineRule, isNode, type ShellNode, textOf, type WrittenWord } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/export-of-value',
  summary: '`export` gets the value of a variable instead of its name',
  why: '`export $NAME` exports the variable whose name is the value of `NAME`, not `NAME` itself. If that value is not a valid name, the shell stops with an error or exports something else, and programs that the script starts do not see the variable.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2163: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_22'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM golang:1.25
        RUN CGO_ENABLED=0 && export «$CGO_ENABLED» && go build ./...
      `,
      good: dedent`
        FROM golang:1.25
        RUN CGO_ENABLED=0 && export CGO_ENABLED && go build ./...
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { name, args } of syntax?.commands ?? []) {
        if (name !== 'export') continue;
        for (const word of args) {
          const variable = syntax && soleVariable(word);
          if (!variable) continue;
          const at = syntax.of(variable.node);
          report(
            at,
            `\`export ${textOf(word)}\` exports the variable named by the value of \`${variable.name}\`, not \`${variable.name}\` itself`,
            {
              help: `use \`export ${variable.name}\`, or \`export \${${variable.name}?}\` if the value is meant to be a name`,
            },
          );
        }
      }
    },
  },
});

/** The variable that makes up a word, with or without quotes. */
function soleVariable({ node }: WrittenWord): { readonly node: ShellNode['node']; readonly name: string } | undefined {
  if (!isNode(node, 'Word') || node.node.parts?.length !== 1) return undefined;
  const [only] = node.node.parts;
  const part = only?.type === 'DoubleQuoted' && only.parts.length === 1 ? only.parts[0] : only;
  if (part?.type === 'SimpleExpansion') return named(part, part.text.slice(1));
  if (part?.type !== 'ParameterExpansion' || part.operation || part.prefix || part.index) return undefined;
  return named(part, part.parameter);
}

function named(node: ShellNode['node'], name: string) {
  return /^[A-Za-z_]\w*$/.test(name) ? { node, name } : undefined;
}
