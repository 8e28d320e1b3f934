import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-secret-file',
  summary: 'A secret whose file is neither there nor ignored by git',
  why: 'The file is mounted into the containers that use the secret, which do not start without it. Where git does not ignore it, whoever makes the file is one `git add .` away from publishing it.',
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
      for (const { at, text, path } of missingFiles(compose, 'file of the secret', project)) {
        const message = `the file of the secret \`${clip(text)}\` does not exist: the containers that need it do not start`;
        report(at, message, { help: 'make it, and let `.gitignore` name it', about: path });
      }
    },
  },
});
