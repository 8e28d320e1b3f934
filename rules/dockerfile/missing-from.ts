import { dedent, defineRule } from '../../src/rule/index.ts';
import { isMistypedFrom } from '../shared/mistyped-from.ts';

export default defineRule({
  id: 'dockerfile/missing-from',
  summary: 'A Dockerfile without FROM',
  why: 'Every image is built on a base image, even if that is the empty `scratch`: without a FROM, the build fails. If the file is a fragment that other tools insert into a Dockerfile, give it another name or exclude it in the configuration.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { tally: 'tally/require-stages' },
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: dedent`
        «RUN» make
        CMD ["/app/serve"]
      `,
      good: dedent`
        FROM debian:13
        RUN make
        CMD ["/app/serve"]
      `,
    },
  ],
  check: {
    dockerfile({ instructions, stages }, { report }) {
      const [first] = instructions;
      if (!first || stages.length > 0) return;
      for (const { kind, keyword } of instructions) {
        if (isMistypedFrom(kind, keyword)) return;
        if (kind !== 'unknown' && kind !== 'arg') break;
      }
      const { keywordSpan } = instructions.find(({ kind }) => kind !== 'unknown') ?? first;
      report(keywordSpan, 'no FROM: there is no base image to build on', {
        help: 'begin the file with `FROM` and a base image',
      });
    },
  },
});
