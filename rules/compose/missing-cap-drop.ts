import { dedent, defineRule } from '../../src/rule/index.ts';
import { placeOfLack, unhardened } from '../shared/hardening.ts';

export default defineRule({
  id: 'compose/missing-cap-drop',
  summary: 'A service that keeps the default capabilities',
  why: 'Docker gives every container fourteen capabilities, such as to change owners of files and to make raw network packets. Most programs use none of them. After `cap_drop: [ALL]` whoever gets into the container has none either; what the program needs is listed in `cap_add`, where everybody can see it.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 250,
  aliases: { 'compose-lint': 'CL-0006', kics: 'ce76b7d0', 'docker-bench': '5.4' },
  references: ['https://docs.docker.com/reference/compose-file/services/#cap_drop'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        services:
          «app»:
            image: example/app:5.2
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            cap_drop: [ALL]
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const service of unhardened(project, links, 'cap_drop'))
        report(
          placeOfLack(service, 'cap_drop'),
          'without `cap_drop: [ALL]` whoever gets into the container has the default capabilities of Docker: to change owners of files, to pose as other users, to forge network packets',
          {
            help: 'add `cap_drop: [ALL]`, and list in `cap_add` what the program needs: images that start as root and change user need `CHOWN`, `SETUID` and `SETGID`',
          },
        );
    },
  },
});
