import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-bind-source',
  summary: 'A mounted file that does not exist',
  why: 'If the source of a bind mount does not exist, Docker creates a directory with that name, owned by root, and mounts it. The program finds a directory instead of its file, and the directory has to be removed before the file can be created.',
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
        const effect = `Docker creates a directory instead, and \`${clip(target)}\` becomes a directory too`;
        report(at, `the mounted file \`${clip(text)}\` does not exist: ${effect}`, {
          help: 'create the file, or correct the path',
          about: path,
        });
      }
    },
  },
});
