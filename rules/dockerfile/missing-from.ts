import { dedent, defineRule } from '../../src/rule/index.ts';
import { isMistypedFrom } from '../shared/mistyped-from.ts';

export default defineRule({
  id: 'dockerfile/missing-from',
  summary: 'No FROM in the whole file',
  why: 'Every image stands on another one, be it the empty `scratch`. Docker refuses a file in which no FROM begins a stage. A fragment that other tools put into a Dockerfile is no Dockerfile by itself: give it another name, or leave it out in the configuration.',
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
      report(keywordSpan, 'no FROM: there is no image to build on', { help: 'begin with `FROM` and a base image' });
    },
  },
});
