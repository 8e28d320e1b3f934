import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/later-stage',
  summary: 'FROM refers to a stage that is defined later',
  why: 'FROM can only use stages above it. The name of a later stage is treated as an image name, and Docker tries to pull it from Docker Hub: the build fails, or uses whatever someone has published under that name.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/build/building/multi-stage/#use-a-previous-stage-as-a-new-stage'],
  examples: [
    {
      bad: dedent`
        FROM «base» AS test
        RUN npm test
        FROM node:24 AS base
        RUN npm ci
      `,
      good: dedent`
        FROM node:24 AS base
        RUN npm ci
        FROM base AS test
        RUN npm test
      `,
    },
  ],
  check: {
    from(node, { report }) {
      const { image, laterStage } = node;
      // `FROM nginx` above a stage named nginx that is based on that image means the image.
      const below = laterStage?.base;
      if (!image || !laterStage || (below?.kind === 'image' && below.image.repository.endsWith(`/${laterStage.name}`)))
        return;
      report(image, `the stage \`${image.text}\` is defined later: FROM treats the name as an image`, {
        help: `move the stage \`${laterStage.name}\` above this one, or add a tag if an image is meant`,
        labels: [{ at: laterStage.from.name ?? laterStage.from, message: 'defined here' }],
      });
    },
  },
});
