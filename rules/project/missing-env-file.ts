import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { filesFor, missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-env-file',
  summary: 'An env file that does not exist',
  why: 'Docker Compose does not start any service if an `env_file` is missing, unless it is set to `required: false`. If the file is ignored by Git or an example of it is next to it, `project/local-file` is reported instead.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
        services:
          web:
            image: example/web:1
            env_file: «web.env»
      `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'A=1\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { at, text, path } of missingFiles(compose, 'env file', project))
        report(at, `the env file \`${clip(text)}\` does not exist: Compose cannot start the project`, {
          help: 'create the file, or use `path` with `required: false`',
          about: path,
        });
      for (const { at, text, path } of filesFor(compose, 'env file', project)) {
        if (project.disk.kind(path) !== 'directory') continue;
        const message = `the env file \`${clip(text)}\` is a directory: Compose cannot start the project`;
        report(at, message, { help: 'use the path of a file', about: path });
      }
    },
  },
});
