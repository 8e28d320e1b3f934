import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule<{ readonly checkPullPolicy: boolean }>({
  id: 'compose/pull-before-build',
  summary: 'A built image that Compose first tries to pull',
  why: 'Where a service has `build` and `image`, Compose looks for the image in the registry first and builds only if it is not there. A new host runs what somebody pushed under that name, not the code beside the file, and where nobody has pushed it every first start tries to pull it in vain. A `pull_policy` says which of the two is meant.',
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
      checkPullPolicy: z.boolean().default(true).describe('Report nothing where a `pull_policy` says what is meant'),
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
      report(image, `\`${image.raw}\` is pulled where the registry has it, and built only where it has not`, {
        help: 'say which is meant: `pull_policy: build`, or `pull_policy: missing` to pull what a pipeline has pushed',
      });
    },
  },
});
