import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-label-file',
  summary: 'A label file that does not exist',
  why: 'Docker Compose does not start any service if a `label_file` is missing.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#label_file'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
        services:
          web:
            image: example/web:1
            label_file: «web.labels»
      `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              label_file: web.labels
        `,
        'web.labels': 'a=1\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { at, text, path } of missingFiles(compose, 'label file', project)) {
        const message = `the label file \`${clip(text)}\` does not exist: Compose cannot start the project`;
        report(at, message, { help: 'create the file, or remove it from `label_file`', about: path });
      }
    },
  },
});
