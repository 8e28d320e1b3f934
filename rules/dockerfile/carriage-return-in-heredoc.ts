import { dedent, defineRule, type Heredoc, type Instruction, textOf } from '../../src/rule/index.ts';

/** Shells: they treat a carriage return at the end of a line as part of the last word. */
const SHELL = /(?:^|[\s/|;&("'])(?:ba|da|a|k|z)?sh(?=$|[\s"'>|;&,)\]])/;
/** System files that a carriage return breaks, whatever their first line is. */
const SCRIPT_PATH =
  /\.(?:sh|bash|ksh|zsh|awk|mk)$|\/(?:s?bin|cron\.\w+|init\.d|profile\.d)\/[^/]*$|\/(?:crontab|Makefile|\.bashrc|\.profile)$/;

export default defineRule({
  id: 'dockerfile/carriage-return-in-heredoc',
  summary: 'A script in a heredoc with CRLF line endings',
  why: 'Docker removes the carriage returns of a file with Windows line endings, except in the body of a heredoc. A shell on Linux treats each of them as part of the last word of its line: `set -e` fails with an illegal option, a directory gets a name that ends in a carriage return, and the kernel does not find the interpreter in `#!/bin/sh`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1017: 'error', SC1072: 'error' } },
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  examples: [
    {
      bad: 'FROM alpine:3.22\nRUN <<EOF\nset -e\n«mkdir /data»\r\nadduser -D app\nEOF\n',
      good: dedent`
        FROM alpine:3.22
        RUN <<EOF
        set -e
        mkdir /data
        adduser -D app
        EOF
      `,
      fixed: 'FROM alpine:3.22\nRUN <<EOF\nset -e\nmkdir /data\nadduser -D app\nEOF\n',
    },
  ],
  check: {
    instruction(node, { report }) {
      if (node.stage?.osFamily === 'windows') return;
      for (const heredoc of node.heredocs) {
        const { body } = heredoc;
        const text = textOf(body);
        const first = text.indexOf('\r\n');
        if (first < 0 || !isScript(node, heredoc, text)) continue;
        const { file } = body;
        const ends = [...text.matchAll(/\r+\n/g)];
        const all = ends.length === text.split('\n').length - 1;
        const end = body.start + first;
        report(
          file.at(file.text.lastIndexOf('\n', end - 1) + 1, end),
          all
            ? 'the lines of this script end in CRLF: Docker keeps the carriage return, which becomes part of the last word of each line'
            : 'this line ends in CRLF: Docker keeps the carriage return, which becomes part of the last word',
          {
            help: 'save the file with LF line endings, and add `Dockerfile* text eol=lf` to `.gitattributes`',
            alias: node.kind === 'run' && node.script?.form === 'heredoc' ? ['SC1017', 'SC1072'] : [],
            labels: [{ at: heredoc.marker, message: 'the heredoc begins here' }],
            // If all lines end in CRLF, this comes from the editor or from Git, and must be fixed there.
            fix: all
              ? undefined
              : {
                  title: 'remove the carriage returns',
                  safety: 'unsafe',
                  edits: ends.map(({ index, 0: found }) => ({
                    at: file.at(body.start + index, body.start + index + found.length - 1),
                    text: '',
                  })),
                },
          },
        );
      }
    },
  },
});

/** Whether the body is read by something on Linux that carriage returns break: a shell, the kernel or a program such as cron. */
function isScript(node: Instruction, { marker }: Heredoc, text: string): boolean {
  const shebang = /^\t*#!([^\r\n]*)(\r?)/.exec(text);
  if (shebang) return shebang[2] === '\r' || SHELL.test(shebang[1]!);
  switch (node.kind) {
    case 'copy':
    case 'add':
      return SCRIPT_PATH.test(node.destination?.value ?? '');
    case 'run': {
      const { script } = node;
      if (script?.form === 'heredoc') return script.language === 'posix' || script.language === 'bash';
      const { rest, file } = node;
      const line = file.text.slice(rest.start, rest.end);
      return (
        SHELL.test(line.replace(textOf(marker), ' ')) ||
        SCRIPT_PATH.test(/>\s*["']?([^\s"';&|]+)/.exec(line)?.[1] ?? '')
      );
    }
    default:
      return false;
  }
}
