import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/missing-build-context',
  summary: 'A build context that does not exist',
  why: '`docker compose build` sends a directory to the builder. If it does not exist, the build fails before the first instruction: "unable to prepare context: path not found".',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#context'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
        services:
          web:
            build: «./wbe»
      `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
      },
      good: {
        'compose.yaml': dedent`
        services:
          web:
            build: ./web
      `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
      },
    },
  ],
  check: {
    build({ build, contextExists, service }, { report }) {
      if (contextExists !== false) return;
      const at = build.contextValue ?? build;
      report(
        at,
        `the build context \`${build.contextValue?.text ?? '.'}\` of \`${service.name}\` is not a directory: the build fails`,
        {
          help: 'correct the path; it is relative to the Compose file',
          about: build.context,
        },
      );
    },
  },
});
