import { dedent, defineRule, didYouMeanName } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/unknown-build-target',
  summary: 'A build target that is not a stage of the Dockerfile',
  why: '`build.target` must be the name of a stage in the Dockerfile. If no stage has that name, `docker compose build` fails with "target stage could not be found". Each file is valid on its own, so checking them separately does not find this.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#target'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                target: «prod»
        `,
        Dockerfile: dedent`
          FROM node:22-slim AS build
          RUN true
          FROM build AS production
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                target: production
        `,
        Dockerfile: dedent`
          FROM node:22-slim AS build
          RUN true
          FROM build AS production
        `,
      },
    },
  ],
  check: {
    build({ build: { target }, dockerfile, stage }, { report }) {
      if (!target || target.unknown || target.text === '' || !dockerfile || dockerfile.fragment || stage) return;
      const named = dockerfile.stages.filter((candidate) => candidate.name !== undefined);
      const names = named.flatMap((candidate) => candidate.name ?? []);
      report(target, `\`${dockerfile.file.path}\` has no stage \`${target.text}\`: the build fails`, {
        help:
          didYouMeanName(target.text, names) ??
          (names.length > 0
            ? `use one of its stages: ${names.join(', ')}`
            : 'add a stage name with `FROM … AS`, or remove the target'),
        labels: named
          .slice(0, 5)
          .map((candidate) => ({ at: candidate.from.name ?? candidate.from, message: 'a stage' })),
      });
    },
  },
});
