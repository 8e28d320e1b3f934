import { clip, defineRule, type Fix, type ShellSyntax, textOf, type WrittenCommand } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/let-command',
  summary: 'let is used for arithmetic in bash',
  why: 'The shell splits and expands the arguments of `let` like those of any command: `let x=2 * 3` replaces the asterisk with file names. Inside `((…))` it does not, and spaces are allowed.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: { SC2219: 'info' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Shell-Arithmetic.html'],
  examples: [
    {
      bad: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN n=1; «let n=n+1»; echo "$n"\n',
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN n=1; ((n=n+1)); echo "$n"\n',
      fixed: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN n=1; ((n=n+1)); echo "$n"\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (syntax?.dialect !== 'bash') return;
      for (const command of syntax.commands)
        if (command.name === 'let')
          report(command, `the shell splits and expands the arguments of \`let\` in \`${clip(textOf(command), 60)}\``, {
            help: 'use `((…))`',
            fix: fixOf(command, syntax),
          });
    },
  },
});

function fixOf({ node, args }: WrittenCommand, syntax: ShellSyntax): Fix | undefined {
  const [only] = args;
  const { prefix, suffix } = node.node;
  if (only?.text === undefined || prefix.length > 0 || suffix.length > 1 || !syntax.isEditable(node)) return undefined;
  const { text } = only;
  if (/[^\w\s=+*/%()-]/.test(text)) return undefined;
  return { title: 'use `((…))`', safety: 'safe', edits: [{ at: node, text: `((${text}))` }] };
}
