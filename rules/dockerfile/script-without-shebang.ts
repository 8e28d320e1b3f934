import { dedent, defineRule, type StartedFile } from '../../src/rule/index.ts';
import { isChanged } from '../shared/started-scripts.ts';

export default defineRule({
  id: 'dockerfile/script-without-shebang',
  summary: 'A script without `#!` in its first line that no shell starts',
  why: 'The exec form asks the kernel to start a file, and the kernel knows what to do with a text only if its very first characters are `#!`. Otherwise the container, the step or the health check ends with `exec format error`. In a terminal the same script works, because a shell falls back to reading it itself.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { shellcheck: { SC2148: 'error', SC1128: 'error', SC1082: 'error', SC1114: 'error' } },
  references: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM alpine:3.22
          COPY --chmod=755 start.sh /
          ENTRYPOINT ["«/start.sh»"]
        `,
        'start.sh': 'exec nginx -g "daemon off;"\n',
      },
      good: {
        Dockerfile: dedent`
          FROM alpine:3.22
          COPY --chmod=755 start.sh /
          ENTRYPOINT ["/start.sh"]
        `,
        'start.sh': '#!/bin/sh\nexec nginx -g "daemon off;"\n',
      },
    },
  ],
  check: {
    dockerfile(node, { report, project }) {
      for (const started of project.startedFilesOf(node)) {
        const { at, by, how, direct, file } = started;
        if (how !== 'program' || !direct || by === 'compose') continue;
        const flaw = flawOf(started);
        if (!flaw || isChanged(started)) continue;
        report(at, `${flaw.message}: started without a shell, it fails with \`exec format error\``, {
          help: flaw.help,
          alias: flaw.alias,
          labels: [{ at: file.lineSpan(1), message: 'the kernel reads this line' }],
        });
      }
    },
  },
});

function flawOf({ file: { text, bom, path }, script }: StartedFile) {
  if (text.startsWith('#!')) {
    if (!bom) return undefined;
    const message = `\`${path}\` begins with a byte order mark, which hides its \`#!\` from the kernel`;
    return { message, help: 'save the file as UTF-8 without a byte order mark', alias: 'SC1082' };
  }
  const [before] = /^(?:[ \t]*(?:#(?!!)[^\n]*)?\r?\n)*[ \t]*(?=#!)/.exec(text) ?? [];
  if (before !== undefined) {
    const alias = before.trim() === '' && !before.includes('\n') ? 'SC1114' : 'SC1128';
    return {
      message: `the \`#!\` of \`${path}\` is not at the start of its first line`,
      help: 'move the `#!` to the very start of the file',
      alias,
    };
  }
  const help = `begin the file with ${script ? '`#!/bin/sh`' : '`#!` and the program that reads it'}, or name that program in front of the file`;
  return { message: `\`${path}\` does not begin with \`#!\``, help, alias: 'SC2148' };
}
