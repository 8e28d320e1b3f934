import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { type FilePurpose, filesFor } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/local-file',
  summary: 'A required file that is not in the repository',
  why: 'Git ignores the file, or only an example of it is committed. It is missing after a fresh clone, and Docker Compose does not start the project until someone creates it.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
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
        'web.env.example': 'A=1\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file:
                - path: web.env
                  required: false
        `,
        'web.env.example': 'A=1\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const purpose of PURPOSES) {
        for (const { at, text, path } of filesFor(compose, purpose, project)) {
          if (project.disk.kind(path) !== undefined || !project.isLeftToUser(path)) continue;
          const message = `the ${purpose} \`${clip(text)}\` is not in the repository: it must be created before the project can start`;
          report(at, message, { help: 'explain in the README how to create it', about: path });
        }
      }
    },
  },
});

/** Mounted files are left out: Docker creates a directory, which may be what the application expects. */
const PURPOSES: readonly FilePurpose[] = ['env file', 'label file', 'seccomp profile', 'secret file', 'config file'];
