import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/lost-command',
  summary: 'ENTRYPOINT drops the CMD of the stage below',
  why: 'An ENTRYPOINT resets the CMD that a stage takes over from the stage it stands on. The container starts with the ENTRYPOINT alone, without the arguments or the program that the CMD below names, unless the stage sets CMD itself.',
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
      // A stage above may set CMD again, and an empty CMD is no loss.
      if (!lostCmd || entrypoint?.stage !== stage || lostCmd.words.length === 0) return;
      if (entrypoint.dockerfile.stages.some(({ base }) => base.kind === 'stage' && base.stage === stage)) return;
      report(
        entrypoint.keywordSpan,
        'this ENTRYPOINT drops the CMD that the stage takes over: the container starts without it',
        {
          help: 'repeat the CMD in this stage if it is meant, or write `CMD []` to show that it is not',
          labels: [{ at: lostCmd, message: 'has no effect in this stage' }],
        },
      );
    },
  },
});
