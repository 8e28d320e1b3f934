import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-config-file',
  summary: 'A config whose file does not exist',
  why: 'The file is mounted into the containers that use the config. If it does not exist, Docker Compose fails with "bind source path does not exist".',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/configs/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              configs: [site]
          configs:
            site:
              file: «./site.conf»
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              configs: [site]
          configs:
            site:
              file: ./site.conf
        `,
        'site.conf': 'a=1\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { at, text, path } of missingFiles(compose, 'config file', project)) {
        const message = `the config file \`${clip(text)}\` does not exist: the containers that need it do not start`;
        report(at, message, { help: 'create the file, or correct the path', about: path });
      }
    },
  },
});
