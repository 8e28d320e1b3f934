import { dedent, defineRule, isNode, type ShellNodeOf, type ShellSyntax } from '../../src/rule/index.ts';
import { listsOf } from '../shared/shell-tree.ts';

/** From this number of commands on, a group is shorter. */
const MANY = 3;

export default defineRule({
  id: 'shell/repeated-append',
  summary: 'Several commands in a row append to the same file',
  why: 'Each `>> file` repeats the name and opens the file again. One mistyped name, or one `>` among them, loses lines. A group in braces or a single here-document names the file once.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2129: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «echo a >> /etc/app»; echo b >> /etc/app; echo c >> /etc/app
      `,
      good: dedent`
        FROM debian:13
        RUN { echo a; echo b; echo c; } >> /etc/app
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const list of listsOf(syntax)) {
        let first = 0;
        for (let index = 0; index <= list.length; index++) {
          const target = index > 0 ? appendedTo(syntax, list[index - 1]!) : undefined;
          if (index < list.length && target !== undefined && appendedTo(syntax, list[index]!) === target) continue;
          if (target !== undefined && index - first >= MANY)
            report(list[first]!, `${index - first} commands in a row append to \`${target}\``, {
              help: `put them in braces: \`{ …; } >> ${target}\``,
            });
          first = index;
        }
      }
    },
  },
});

/** The file that the output of a statement is appended to, as written. */
function appendedTo(syntax: ShellSyntax, { node }: ShellNodeOf<'Statement'>): string | undefined {
  const { command } = node;
  const last = command.type === 'Pipeline' ? command.commands.at(-1)! : command;
  if (node.background || (last.type !== 'Command' && last.type !== 'Redirected')) return undefined;
  const redirect = last.redirects.at(-1);
  if (redirect?.type !== 'Redirect' || redirect.operator !== '>>' || !redirect.target) return undefined;
  const { descriptor } = redirect;
  if (descriptor && !(descriptor.type === 'FileDescriptor' && descriptor.value === 1)) return undefined;
  const target = syntax.of(redirect.target);
  return isNode(target, 'Word') ? target.source : undefined;
}
