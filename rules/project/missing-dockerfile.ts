import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/missing-dockerfile',
  summary: 'A build whose Dockerfile does not exist',
  why: 'Without `dockerfile`, Compose uses the file `Dockerfile` in the build context. A path given in `dockerfile` is relative to the build context, not to the Compose file. If the file does not exist, the build fails: "failed to read dockerfile".',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#dockerfile'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: ./web
                dockerfile: «web/Dockerfile»
        `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: ./web
                dockerfile: Dockerfile
        `,
        'web/Dockerfile': 'FROM nginx:1.29\n',
      },
    },
  ],
  check: {
    build({ build, dockerfileExists, service }, { report, project }) {
      if (dockerfileExists !== false) return;
      // An empty directory is a submodule that is not checked out.
      if (build.context !== undefined && project.disk.list(build.context).length === 0) return;
      const written = build.dockerfileValue;
      const name = written?.text ?? 'Dockerfile';
      const context = build.contextValue?.text ?? '.';
      report(
        written ?? build,
        `\`${service.name}\` is built from \`${name}\`, which is not in the build context \`${context}\`: the build fails`,
        {
          help: written
            ? 'make the path relative to the build context'
            : 'create the Dockerfile, or set `dockerfile` to its path',
          about: `${build.context} ${name}`,
        },
      );
    },
  },
});
