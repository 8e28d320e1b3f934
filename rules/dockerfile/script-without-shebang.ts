import { dedent, defineRule, type StartedFile } from '../../src/rule/index.ts';
import { isChanged } from '../shared/started-scripts.ts';

export default defineRule({
  id: 'dockerfile/script-without-shebang',
  summary: 'A script without `#!` that is started without a shell',
  why: 'The exec form asks the kernel to start the file, and the kernel recognizes a script only if its first two characters are `#!`. Otherwise the container, the build step or the health check fails with `exec format error`. In a terminal the same script works, because the shell then runs it itself.',
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
      message: `the \`#!\` of \`${path}\` is not at the start of the first line`,
      help: 'move the `#!` to the very start of the file',
      alias,
    };
  }
  const help = `begin the file with ${script ? '`#!/bin/sh`' : '`#!` and its interpreter'}, or start the interpreter with the file as an argument`;
  return { message: `\`${path}\` does not begin with \`#!\``, help, alias: 'SC2148' };
}
