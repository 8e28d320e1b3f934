import {
  clip,
  dedent,
  defineRule,
  type Fix,
  isNode,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { isBareRedirect, isOpenTest } from '../shared/bare-redirects.ts';

export default defineRule({
  id: 'shell/redirect-without-command',
  summary: 'A redirect without a command',
  why: 'A redirect on its own only opens the file: the text of a here-document or the input from a pipe is lost. Usually, a `cat` before it is missing. To empty a file, `true > file` is clearer and works in every shell.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'mixed',
  fold: 'file',
  aliases: { shellcheck: { SC2188: 'warning', SC2189: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  yields: ['compose/wait-loop'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «> /var/log/app.log»
      `,
      good: dedent`
        FROM debian:13
        RUN true > /var/log/app.log
      `,
      fixed: dedent`
        FROM debian:13
        RUN true > /var/log/app.log
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN <<"END"
        «<<EOF > /etc/app»
        mode=fast
        EOF
        END
      `,
      good: dedent`
        FROM debian:13
        RUN <<"END"
        cat <<EOF > /etc/app
        mode=fast
        EOF
        END
      `,
      fixed: dedent`
        FROM debian:13
        RUN <<"END"
        cat <<EOF > /etc/app
        mode=fast
        EOF
        END
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        if (!isBareRedirect(command) || isOpenTest(command)) continue;
        const { parent, node } = command.node;
        const written = clip(command.node.source, 40);
        if (isNode(parent, 'Pipeline') && parent.node.commands.indexOf(node) > 0)
          report(command, `\`${written}\` reads nothing: the input from the pipe is lost`, {
            alias: 'SC2189',
            help: 'add a command such as `cat` before it, or redirect the command before the pipe',
          });
        else if (node.redirects.some(({ type }) => type !== 'Redirect'))
          report(command, `\`${written}\` has no command that reads the text`, {
            alias: 'SC2188',
            help: 'add `cat` before it',
            fix: put(syntax, command, 'cat', 'unsafe'),
          });
        else
          report(command, `\`${written}\` is a redirect without a command`, {
            alias: 'SC2188',
            help: 'add `true` before it to empty the file',
            fix: put(syntax, command, 'true', 'safe'),
          });
      }
    },
  },
});

function put(
  syntax: ShellSyntax,
  { node, file, start }: WrittenCommand,
  program: string,
  safety: Fix['safety'],
): Fix | undefined {
  if (!syntax.isEditable(node)) return undefined;
  return {
    title: `add \`${program}\` before it`,
    safety,
    edits: [{ at: { file, start, end: start }, text: `${program} ` }],
  };
}
