import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/lost-command',
  summary: 'ENTRYPOINT resets the CMD inherited from an earlier stage',
  why: 'An ENTRYPOINT resets the CMD that the stage inherits from an earlier stage. The container starts with the ENTRYPOINT alone, without the program or arguments of that CMD, unless the stage sets CMD again.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact'],
  examples: [
    {
      bad: dedent`
        FROM node:24 AS base
        CMD ["node", "server.js"]

        FROM base
        «ENTRYPOINT» ["tini", "--"]
      `,
      good: dedent`
        FROM node:24 AS base
        CMD ["node", "server.js"]

        FROM base
        ENTRYPOINT ["tini", "--"]
        CMD ["node", "server.js"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const { lostCmd, entrypoint } = stage;
      // A stage that builds on this one may set CMD again, and losing an empty CMD changes nothing.
      if (!lostCmd || entrypoint?.stage !== stage || lostCmd.words.length === 0) return;
      if (entrypoint.dockerfile.stages.some(({ base }) => base.kind === 'stage' && base.stage === stage)) return;
      report(
        entrypoint.keywordSpan,
        'this ENTRYPOINT resets the CMD inherited from the earlier stage: the container starts without it',
        {
          help: 'repeat the CMD in this stage, or add `CMD []` if it is not wanted',
          labels: [{ at: lostCmd, message: 'has no effect in this stage' }],
        },
      );
    },
  },
});
