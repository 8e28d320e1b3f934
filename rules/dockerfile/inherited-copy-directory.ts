import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { isMisplaced, relativeDestination } from '../shared/relative-destinations.ts';

export default defineRule({
  id: 'dockerfile/inherited-copy-directory',
  summary: 'The destination of COPY depends on the WORKDIR of the base image',
  why: 'A relative destination is resolved against the working directory. If the file does not set one, that is the working directory of the base image, so another base image or another version of it silently moves the files.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
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
        FROM example.com/team/base:1
        COPY app.conf «conf/»
      `,
      good: dedent`
        FROM example.com/team/base:1
        WORKDIR /app
        COPY app.conf conf/
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
  if (!word || isMisplaced(word, node.stage!)) return;
  report(
    word,
    `\`${word.text}\` is relative and no WORKDIR is set: the destination depends on the working directory of the base image`,
    {
      help: 'set WORKDIR above, or use an absolute path',
      alias: node.kind === 'copy' ? 'DL3045' : [],
    },
  );
}
