import {
  clip,
  defineRule,
  type Fix,
  type ShellSyntax,
  type WrittenCommand,
  type WrittenWord,
} from '../../src/rule/index.ts';
import { piecesOf, wordNode } from '../shared/word-parts.ts';

/** Escapes that some versions of echo turn into a control character. */
const ESCAPE = /\\(?:[abefnrtv0-7]|x[\dA-Fa-f])/;

export default defineRule({
  id: 'shell/echo-escape',
  summary: 'echo with a backslash escape, which depends on the shell',
  why: '`echo "a\\n"` prints an extra line in dash (Debian, Ubuntu), but a backslash and an n in bash and BusyBox. Changing the base image or SHELL then changes the files that the build writes. `printf` treats escapes the same everywhere.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2028: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/echo.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN echo «"[client]\\nuser=app"» > /root/.my.cnf\n',
      good: "FROM debian:13\nRUN printf '[client]\\nuser=app\\n' > /root/.my.cnf\n",
      fixed: 'FROM debian:13\nRUN printf \'%b\\n\' "[client]\\nuser=app" > /root/.my.cnf\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        if (command.baseName !== 'echo' || command.hasFlag('e')) continue;
        for (const word of command.args) {
          const escape = ESCAPE.exec(printed(word))?.[0];
          if (escape === undefined) continue;
          report(
            word,
            `whether \`${escape}\` in ${clip(word.raw, 60)} is printed literally or interpreted depends on the shell`,
            {
              help: "use `printf '…\\n'`, or `printf '%b\\n'` with the same string",
              fix: syntax && fixOf(command, syntax),
            },
          );
        }
      }
    },
  },
});

/** The string that echo gets, without expansions. Empty for `$'…'`, in which the shell itself interprets the escapes. */
function printed(word: WrittenWord): string {
  const node = wordNode(word);
  if (/^\$'/.test(word.raw)) return '';
  return piecesOf(node)
    .map((piece) => piece ?? '\0')
    .join('');
}

function fixOf({ head, args }: WrittenCommand, syntax: ShellSyntax): Fix | undefined {
  if (!head || args.length !== 1 || !syntax.isEditable(head.node)) return undefined;
  return {
    title: "use `printf '%b\\n'`",
    safety: 'unsafe',
    edits: [{ at: head, text: "printf '%b\\n'" }],
  };
}
