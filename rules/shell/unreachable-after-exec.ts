import { clip, dedent, defineRule, isNode, type ShellNodeOf, type ShellSyntax, textOf } from '../../src/rule/index.ts';

/** Commands that may follow in case the program cannot be started. */
const FALLBACK: ReadonlySet<string | undefined> = new Set(['echo', 'printf', 'exit', 'return']);

export default defineRule({
  id: 'shell/unreachable-after-exec',
  summary: 'Commands after an exec never run',
  why: '`exec` replaces the shell with the program. Commands after it, such as a cleanup or the start of a second process, never run.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2093: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#exec'],
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        CMD «exec nginx -g 'daemon off;'»; rm -rf /tmp/cache
      `,
      good: dedent`
        FROM nginx:1.29
        CMD nginx -g 'daemon off;'; rm -rf /tmp/cache
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = script.text.includes('exec') ? script.syntax : undefined;
      if (!syntax) return;
      for (const { node, parent } of syntax.nodes('Script', 'CompoundList')) {
        if (isNode(parent, 'Subshell', 'CommandExpansion')) continue;
        const statements = node.commands.map((each) => syntax.of(each));
        for (const [index, statement] of statements.entries()) {
          const command = isNode(statement, 'Statement') ? execIn(syntax, statement) : undefined;
          const dead = command && statements.slice(index + 1);
          if (!dead?.some((each) => !isFallback(syntax, each))) continue;
          report(command!, `nothing after \`${clip(textOf(command!), 40)}\` runs: the program replaces the shell`, {
            labels: [{ at: dead[0]!, message: 'never runs' }],
            help: 'remove `exec`, or the commands after it',
          });
        }
      }
    },
  },
});

/** The `exec` of a program, if that is the whole statement. */
function execIn(syntax: ShellSyntax, { node }: ShellNodeOf<'Statement'>) {
  const command = syntax.of(node.command);
  if (node.background || !isNode(command, 'Command')) return undefined;
  const written = syntax.commandOf(command);
  return written.name === 'exec' && written.operands.length > 0 ? written : undefined;
}

function isFallback(syntax: ShellSyntax, { node }: ShellNodeOf<'Statement'>): boolean {
  const command = syntax.of(node.command);
  if (!isNode(command, 'Command')) return false;
  const { head, name } = syntax.commandOf(command);
  return head ? FALLBACK.has(name) : command.node.prefix.some(({ type }) => type === 'Assignment');
}
