import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { isMisplaced, relativeDestination } from '../shared/relative-destinations.ts';

export default defineRule({
  id: 'dockerfile/relative-copy-destination',
  summary: 'COPY to a relative path without a WORKDIR',
  why: 'Without WORKDIR, a relative destination is resolved against the root directory, or against whatever directory the base image sets. `COPY . .` then mixes the files with those of the system, and `etc/app.conf` is correct only as long as no base image sets another directory.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'none',
  fold: 'file',
  aliases: { hadolint: { DL3045: 'warning' }, tally: 'hadolint/DL3045' },
  references: [
    'https://docs.docker.com/reference/dockerfile/#copy',
    'https://docs.docker.com/reference/dockerfile/#workdir',
  ],
  yields: ['dockerfile/unknown-instruction', 'dockerfile/literal-tilde', 'dockerfile/destination-without-slash'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        COPY app.conf «etc/app/»
      `,
      good: dedent`
        FROM debian:12
        COPY app.conf /etc/app/
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        COPY . «.»
      `,
      good: dedent`
        FROM alpine:3.22
        WORKDIR /app
        COPY . .
      `,
    },
  ],
  check: {
    copy: judge,
    add: judge,
  },
});

function judge(node: CopyInstruction, { report }: RuleContext): void {
  const word = relativeDestination(node);
  if (!word || !isMisplaced(word, node.stage!)) return;
  report(
    word,
    `\`${word.text}\` is relative and no WORKDIR is set: the files end up in the root directory, or in the working directory of the base image`,
    {
      help: 'set WORKDIR before it, or use an absolute path that begins with a slash',
      alias: node.kind === 'copy' ? 'DL3045' : [],
    },
  );
}
