import {
  defineRule,
  type Located,
  type RuleContext,
  type SourceFile,
  type StartedFile,
  textOf,
} from '../../src/rule/index.ts';
import { isChanged, losesCarriageReturns } from '../shared/started-scripts.ts';

export default defineRule({
  id: 'shell/carriage-return-in-script',
  summary: 'A script that an image starts has CRLF line endings',
  why: 'On Linux, the carriage return of a Windows line ending is part of the line. The kernel looks for a program named `/bin/sh` plus a carriage return, and the container stops with `no such file or directory` although the script exists. If the file is passed to a shell instead, the shell fails at the first `then`, `do` or option. Git creates such files on Windows unless `.gitattributes` prevents it.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1017: 'error' } },
  references: ['https://git-scm.com/docs/gitattributes#_eol'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: {
        Dockerfile: 'FROM alpine:3.22\nCOPY --chmod=755 start.sh /\nENTRYPOINT ["/start.sh"]\n',
        'start.sh': '«#!/bin/sh»\r\nexec nginx\r\n',
      },
      good: {
        Dockerfile: 'FROM alpine:3.22\nCOPY --chmod=755 start.sh /\nENTRYPOINT ["/start.sh"]\n',
        'start.sh': '#!/bin/sh\nexec nginx\n',
      },
      fixed: { 'start.sh': '#!/bin/sh\nexec nginx\n' },
    },
  ],
  check: {
    script({ host, file }, { report }) {
      if (host.kind !== 'file' || !file.text.includes('\r\n')) return;
      const started = host.starts.find(isUnchanged);
      if (started) tell(host.starts, file, started, report);
    },
    // Scripts of other languages have the same first line.
    dockerfile(node, { report, project }) {
      for (const started of project.startedFilesOf(node)) {
        const { script, certain, how, by, at, file, target } = started;
        if (script || !certain || how !== 'program' || by === 'compose') continue;
        if (!/^#![^\n]*\r\n/.test(file.text) || !isUnchanged(started)) continue;
        report(
          at,
          `the first line of \`${file.path}\` ends in CRLF: \`${target}\` fails with \`no such file or directory\``,
          {
            help: HELP,
            labels: [
              { at: file.lineSpan(1), message: 'the kernel treats the carriage return as part of the program name' },
            ],
          },
        );
      }
    },
  },
});

const HELP = 'save the file with LF line endings, and keep them with `*.sh text eol=lf` in `.gitattributes`';

function isUnchanged(started: StartedFile): boolean {
  return !losesCarriageReturns(started.stage.from.dockerfile) && !isChanged(started);
}

function tell(
  starts: readonly StartedFile[],
  file: SourceFile,
  started: StartedFile,
  report: RuleContext['report'],
): void {
  const byKernel = /^#![^\n]*\r\n/.test(file.text) && starts.find(({ how, certain }) => how === 'program' && certain);
  const ends = [...textOf(file.at(0, file.text.length)).matchAll(/\r+\n/g)];
  const [{ index: first } = { index: 0 }] = ends;
  const at: Located = file.at(file.text.lastIndexOf('\n', first - 1) + 1, first);
  report(
    at,
    byKernel
      ? 'this line ends in CRLF: the kernel treats the carriage return as part of the program name and cannot find the program'
      : 'lines of this script end in CRLF: the shell treats the carriage return as part of the last word of each line',
    {
      help: HELP,
      labels: [{ at: (byKernel || started).at, message: 'started here' }],
      milder: !byKernel,
      fix: {
        title: 'remove the carriage returns',
        safety: 'unsafe',
        edits: ends.map(({ index, 0: { length } }) => ({ at: file.at(index, index + length - 1), text: '' })),
      },
    },
  );
}
