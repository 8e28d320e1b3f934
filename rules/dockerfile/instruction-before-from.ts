import { dedent, defineRule } from '../../src/rule/index.ts';
import { isMistypedFrom } from '../shared/mistyped-from.ts';

export default defineRule({
  id: 'dockerfile/instruction-before-from',
  summary: 'An instruction other than ARG before the first FROM',
  why: 'Before the first FROM, there is no image that an instruction could change. Docker allows only ARG there, for use in FROM lines, and rejects everything else.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { hadolint: 'DL3061', tally: 'hadolint/DL3061' },
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: dedent`
        «ENV» VERSION=13
        FROM debian:13
      `,
      good: dedent`
        ARG VERSION=13
        FROM debian:\${VERSION}
      `,
    },
  ],
  check: {
    dockerfile(dockerfile, { report }) {
      const [first] = dockerfile.stages;
      if (!first) return;
      for (const { kind, keyword, keywordSpan, start } of dockerfile.instructions) {
        if (start >= first.from.start || isMistypedFrom(kind, keyword)) return;
        if (kind === 'unknown' || kind === 'arg') continue;
        report(keywordSpan, `${keyword} is before the first FROM, where only ARG is allowed`, {
          help: 'move it below FROM',
        });
      }
    },
  },
});
