import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-secret-file',
  summary: 'A secret file that does not exist and is not ignored by Git',
  why: 'Containers that use the secret do not start without the file. If it is not ignored by Git either, the person who creates it may commit it with the next `git add .`.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/secrets/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              secrets: [token]
          secrets:
            token:
              file: «./token.txt»
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              secrets: [token]
          secrets:
            token:
              file: ./token.txt
        `,
        '.gitignore': 'token.txt\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { at, text, path } of missingFiles(compose, 'secret file', project)) {
        const message = `the secret file \`${clip(text)}\` does not exist: the containers that need it do not start`;
        report(at, message, { help: 'create the file, and add it to `.gitignore`', about: path });
      }
    },
  },
});
