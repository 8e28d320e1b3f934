import { dedent, defineRule, type Fix, type ShellNodeOf, type ShellSyntax } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/function-keyword',
  summary: 'A script for sh defines a function with the function keyword',
  why: '`function` is a keyword of ksh and bash, not of POSIX. dash, which is `/bin/sh` on Debian and Ubuntu, stops with a syntax error at `function f()`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2112: 'warning', SC2113: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_05'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «function setup()» { apt-get update; }; setup
      `,
      good: dedent`
        FROM debian:13
        RUN setup() { apt-get update; }; setup
      `,
      fixed: dedent`
        FROM debian:13
        RUN setup() { apt-get update; }; setup
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (syntax?.dialect !== 'posix') return;
      for (const node of syntax.nodes('Function')) {
        const { name } = node.node;
        const [head, parentheses] = /^function\s+\S+?\s*(\(\s*\))?\s*(?=[{(]|$)/.exec(node.source) ?? [];
        if (!/^function\s/.test(node.source)) continue;
        const at = syntax.place(node, node.node.pos, node.node.pos + (head?.trimEnd().length ?? 8));
        report(at, `\`function ${name.value}\` is not a function definition in sh: dash stops with a syntax error`, {
          help: `use \`${name.value}()\``,
          alias: parentheses ? 'SC2112' : 'SC2113',
          fix: head === undefined ? undefined : plain(syntax, node, head),
        });
      }
    },
  },
});

function plain(syntax: ShellSyntax, node: ShellNodeOf<'Function'>, head: string): Fix | undefined {
  const name = node.node.name.value;
  if (!syntax.isEditable(node) || !/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const at = syntax.place(node, node.node.pos, node.node.pos + head.length);
  return { title: `use \`${name}()\``, safety: 'unsafe', edits: [{ at, text: `${name}() ` }] };
}
