import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule<{ readonly checkPullPolicy: boolean }>({
  id: 'compose/pull-before-build',
  summary: 'A built image that Compose first tries to pull',
  why: 'If a service has both `build` and `image`, Compose first looks for the image in the registry and builds it only if it is not there. A new host then runs an image that someone pushed under that name instead of the code in the repository. If nobody has pushed one, the first start on every host tries to pull an image that does not exist. `pull_policy` makes the choice explicit.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'project',
  yields: ['compose/built-under-public-name', 'compose/invalid-image'],
  aliases: { dclint: { 'no-build-and-image': 'error' } },
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/build/#using-build-and-image'],
  options: (z) =>
    z.strictObject({
      checkPullPolicy: z.boolean().default(true).describe('Report nothing if the service has a `pull_policy`'),
    }),
  examples: [
    {
      bad: dedent`
        services:
          web:
            build: .
            image: «registry.example.org/web:1»
      `,
      good: dedent`
        services:
          web:
            build: .
            image: registry.example.org/web:1
            pull_policy: build
      `,
    },
    {
      bad: dedent`
        services:
          web:
            build: .
            image: «registry.example.org/web:1»
            pull_policy: build
      `,
      options: { checkPullPolicy: false },
    },
  ],
  check: {
    service(service, { report, options }) {
      const { build, image, project, name } = service;
      if (!build || !image || image.value === null || project.forSwarm) return;
      if (options.checkPullPolicy) {
        if (service.get('pull_policy') || project.incomplete) return;
        if (project.furtherServices(name).some((other) => other.get('pull_policy'))) return;
      }
      report(
        image,
        `Compose tries to pull \`${image.raw}\` first, and builds it only if the registry does not have it`,
        {
          help: 'set `pull_policy: build`, or `pull_policy: missing` to pull an image that a CI pipeline has pushed',
        },
      );
    },
  },
});
