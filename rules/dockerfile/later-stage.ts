import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/later-stage',
  summary: 'FROM names a stage that is defined only further down',
  why: 'FROM knows only the stages above it. The name of a later one is taken for an image, which Docker tries to pull from Docker Hub: the build fails, or stands on whatever somebody has published under that name.',
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
      // `FROM nginx` above a stage that is called nginx since it stands on that image means the image.
      const below = laterStage?.base;
      if (!image || !laterStage || (below?.kind === 'image' && below.image.repository.endsWith(`/${laterStage.name}`)))
        return;
      report(
        image,
        `\`${image.text}\` is a stage further down, which FROM does not see here: it is taken for an image`,
        {
          help: `move the stage \`${laterStage.name}\` above this one, or name the image with its tag`,
          labels: [{ at: laterStage.from.name ?? laterStage.from, message: 'defined here' }],
        },
      );
    },
  },
});
