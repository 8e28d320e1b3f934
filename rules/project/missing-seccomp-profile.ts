import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { missingFiles } from '../shared/needed-files.ts';

export default defineRule({
  id: 'project/missing-seccomp-profile',
  summary: 'A seccomp profile that does not exist',
  why: 'Docker Compose reads the profile and passes its content to Docker Engine. If the file does not exist, the container is not created: "opening seccomp profile failed".',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              security_opt: ["seccomp:«./strict.json»"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              security_opt: ["seccomp:./strict.json"]
        `,
        'strict.json': '{}\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { at, text, path } of missingFiles(compose, 'seccomp profile', project)) {
        const message = `the seccomp profile \`${clip(text)}\` does not exist: the container is not created`;
        report(at, message, { help: 'create the file, or correct the path', about: path });
      }
    },
  },
});
