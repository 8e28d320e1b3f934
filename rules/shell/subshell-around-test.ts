import { dedent, defineRule, type NodeOf, type ShellNodeOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/subshell-around-test',
  summary: 'Parentheses around tests start an unnecessary subshell',
  why: 'Parentheses do not just group commands: they start a copy of the shell. Tests change nothing that needs to be isolated. Without parentheses, or with braces where grouping is needed, the result is the same.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: { SC2233: 'info', SC2234: 'info', SC2235: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if «( [ -f /a ] && [ -f /b ] )»; then cat /a /b; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN if [ -f /a ] && [ -f /b ]; then cat /a /b; fi
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «([ -f /a ] || [ -f /b ])» && touch /c
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN { [ -f /a ] || [ -f /b ]; } && touch /c
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const subshell of syntax?.nodes('Subshell') ?? []) {
        const { body } = subshell.node;
        const { parent } = subshell;
        if (!areTests(body) || parent?.node.type === 'Function' || parent?.node.type === 'Redirected') continue;
        const inside = subshell.source.slice(1, -1).trim().replace(/;$/, '');
        const clause = isClause(subshell);
        const single = isSingle(body);
        const text = clause || single ? inside : `{ ${inside}; }`;
        const before = syntax!.text.slice(0, subshell.node.pos);
        report(subshell, 'the parentheses start a subshell just for tests', {
          help: clause || single ? 'remove the parentheses' : 'use braces: `{ …; }`',
          alias: clause ? 'SC2233' : single ? 'SC2234' : 'SC2235',
          fix:
            syntax!.isEditable(subshell) && !inside.includes('\n')
              ? {
                  title: clause || single ? 'remove the parentheses' : 'use braces',
                  safety: 'safe',
                  edits: [{ at: subshell, text: /\w$/.test(before) ? ` ${text}` : text }],
                }
              : undefined,
        });
      }
    },
  },
});

/** Whether all commands of a list are tests. */
function areTests({ commands }: NodeOf<'CompoundList'>): boolean {
  return commands.length > 0 && commands.every(({ command, background }) => !background && isTest(command));
}

function isTest(node: NodeOf<'Statement'>['command']): boolean {
  switch (node.type) {
    case 'TestCommand':
      return true;
    case 'Command':
      return node.redirects.length === 0 && /^(?:\[|test)$/.test(node.name?.text ?? '');
    case 'AndOr':
      return node.commands.every(isTest);
    case 'Pipeline':
      return (
        node.commands.length === 1 &&
        node.prefixes.every(({ type }) => type === 'Negation') &&
        node.commands.every(isTest)
      );
    case 'BraceGroup':
    case 'Subshell':
      return areTests(node.body);
    default:
      return false;
  }
}

function isSingle({ commands: [first, ...others] }: NodeOf<'CompoundList'>): boolean {
  return others.length === 0 && first !== undefined && /^(?:Command|TestCommand)$/.test(first.command.type);
}

/** Whether it is the whole condition of if, while or until. */
function isClause({ node, parent }: ShellNodeOf<'Subshell'>): boolean {
  if (parent?.node.type !== 'Statement' || parent.node.command !== node) return false;
  const list = parent.parent;
  const around = list?.parent?.node;
  if (list?.node.type !== 'CompoundList' || list.node.commands.length !== 1) return false;
  return (around?.type === 'If' || around?.type === 'Elif' || around?.type === 'While') && around.clause === list.node;
}
