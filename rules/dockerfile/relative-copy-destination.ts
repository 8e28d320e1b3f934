import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { isMisplaced, relativeDestination } from '../shared/relative-destinations.ts';

export default defineRule({
  id: 'dockerfile/relative-copy-destination',
  summary: 'COPY to a relative path although no WORKDIR is set',
  why: 'Without WORKDIR a relative destination is joined to the root directory, or to whatever directory the base image happens to set. `COPY . .` then spreads the files among those of the system, and `etc/app.conf` is right only as long as no base image sets another directory.',
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
    `\`${word.text}\` is a relative destination and no WORKDIR is set: the files end up in the root directory, or wherever the base image says`,
    {
      help: 'set WORKDIR above, or write an absolute path that begins with a slash',
      alias: node.kind === 'copy' ? 'DL3045' : [],
    },
  );
}
