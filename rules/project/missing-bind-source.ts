import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-bind-source',
  summary: 'A file to mount that does not exist',
  why: 'Docker makes a directory where the source of a bind mount is missing, owned by root, and mounts it: the program finds a directory where it expects its file, and the directory is in the way when the file is to be made.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              volumes:
                - «./site.conf»:/etc/web/site.conf
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              volumes:
                - ./site.conf:/etc/web/site.conf
        `,
        'site.conf': 'a=1\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { at, text, path, target = '' } of missingFiles(compose, 'mounted file', project)) {
        const effect = `Docker makes a directory of that name, and \`${clip(target)}\` is one as well`;
        report(at, `the mounted file \`${clip(text)}\` does not exist: ${effect}`, {
          help: 'make the file, or correct the path',
          about: path,
        });
      }
    },
  },
});
