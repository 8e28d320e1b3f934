import {
  clip,
  dedent,
  defineRule,
  type Expansion,
  enclosing,
  isNode,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/array-without-index',
  summary: 'An array is used like a string',
  why: 'The name of an array without an index means its first element: `$list` drops all the others, `list=x` overwrites the first and keeps the rest, and `list+=x` appends to the first string instead of adding an element.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2128: 'warning', SC2178: 'warning', SC2179: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Arrays.html'],
  yields: ['shell/unbraced-expansion'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN packages=(curl git) && apt-get update && apt-get install -y "«$packages»"
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN packages=(curl git) && apt-get update && apt-get install -y "\${packages[@]}"
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const expansion of syntax.expansions) {
        if (!isFirstOnly(expansion)) continue;
        const { name } = expansion;
        report(expansion, `\`${textOf(expansion)}\` is only the first element of the array \`${name}\``, {
          help: `use \`"\${${name}[@]}"\` for all elements, or \`\${${name}[0]}\` for the first`,
          alias: 'SC2128',
        });
      }
      for (const assignment of overArrays(syntax)) {
        const { name, append } = assignment.node;
        const text = clip(textOf(assignment), 60);
        if (append)
          report(
            assignment,
            `\`${text}\` appends to the first element of the array \`${name}\` instead of adding one`,
            {
              help: `use \`${name}+=(...)\` to add an element`,
              alias: 'SC2179',
            },
          );
        else
          report(assignment, `\`${text}\` overwrites the first element of the array \`${name}\` and keeps the others`, {
            help: `use \`${name}=(...)\`, or choose another name for the string`,
            alias: 'SC2178',
          });
      }
    },
  },
});

function isFirstOnly({ node, value }: Expansion): boolean {
  if (!value?.array || enclosing(node, 'ArithmeticExpansion', 'ArithmeticCommand', 'ArithmeticFor')) return false;
  if (!isNode(node, 'ParameterExpansion')) return true;
  return (
    !node.node.prefix &&
    !node.node.index &&
    node.node.operation?.type !== 'Default' &&
    node.node.operation?.type !== 'Names'
  );
}

function overArrays(syntax: ShellSyntax) {
  return syntax.nodes('Assignment').filter(({ node }) => syntax.values.overArrays.has(node));
}
