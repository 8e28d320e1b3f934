import { dedent, defineRule, type Fix, type ShellNode, type ShellSyntax } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/unbraced-expansion',
  summary: 'A variable whose index or second digit needs braces',
  why: 'Without braces, the name ends early: `$10` is the first argument followed by a 0, and `$list[0]` is the value of the variable followed by `[0]`, which outside quotes is also a pattern for file names.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1037: 'error', SC1087: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:12
        SHELL ["/bin/bash", "-c"]
        RUN versions=(1.2 1.3); echo "«$versions[1]»"
      `,
      good: dedent`
        FROM debian:12
        SHELL ["/bin/bash", "-c"]
        RUN versions=(1.2 1.3); echo "\${versions[1]}"
      `,
      fixed: dedent`
        FROM debian:12
        SHELL ["/bin/bash", "-c"]
        RUN versions=(1.2 1.3); echo "\${versions[1]}"
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      for (const expansion of syntax?.nodes('SimpleExpansion') ?? []) {
        const { pos, end, text } = expansion.node;
        const after = textAfter(syntax!, expansion);
        const digits = /^\$\d$/.test(text) ? /^\d+/.exec(after)?.[0] : undefined;
        const index =
          /^\$[A-Za-z_]/.test(text) && after.startsWith('[') ? (/^\[[^\]\s]*\]/.exec(after)?.[0] ?? '[') : undefined;
        const rest = digits ?? index;
        if (!rest) continue;
        const at = syntax!.place(expansion, pos, end + rest.length);
        report(at, `\`${text}${rest}\` is the value of \`${text}\` followed by \`${rest}\``, {
          help: `use \`\${${text.slice(1)}${rest}}\`${index ? `, or \`\${${text.slice(1)}}${rest}\` if that is meant` : ''}`,
          alias: digits ? 'SC1037' : 'SC1087',
          fix: fixOf(syntax!, expansion, rest),
        });
      }
    },
  },
});

/** The text right after an expansion. */
function textAfter(syntax: ShellSyntax, { parent, node }: ShellNode): string {
  if (!parent) return '';
  return parent.source.slice(node.end - parent.node.pos) || syntax.text.slice(node.end, node.end);
}

/** An index in braces is an array index in bash, and an error in other shells. */
function fixOf(syntax: ShellSyntax, expansion: ShellNode, rest: string): Fix | undefined {
  const { pos, end } = expansion.node;
  const isIndex = rest.startsWith('[');
  if (!syntax.isEditable(expansion) || (isIndex && (!rest.endsWith(']') || syntax.dialect !== 'bash')))
    return undefined;
  return {
    title: 'add braces',
    safety: 'unsafe',
    edits: [
      { at: syntax.place(expansion, pos + 1, pos + 1), text: '{' },
      { at: syntax.place(expansion, end + rest.length, end + rest.length), text: '}' },
    ],
  };
}
