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
  why: 'A redirect by itself only opens the file: what a here-document says or a pipe hands over is lost. Most often the `cat` in front of it is missing. Where a file is to be emptied, `true > file` says so, and does it in every shell.',
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
          report(command, `\`${written}\` reads nothing: what the pipe hands over is lost`, {
            alias: 'SC2189',
            help: 'put a command such as `cat` before it, or redirect the command before the pipe',
          });
        else if (node.redirects.some(({ type }) => type !== 'Redirect'))
          report(command, `\`${written}\` has no command that reads the text`, {
            alias: 'SC2188',
            help: 'write `cat` before it',
            fix: put(syntax, command, 'cat', 'unsafe'),
          });
        else
          report(command, `\`${written}\` is a redirect without a command`, {
            alias: 'SC2188',
            help: 'write `true` before it to empty the file',
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
    title: `write \`${program}\` before it`,
    safety,
    edits: [{ at: { file, start, end: start }, text: `${program} ` }],
  };
}
