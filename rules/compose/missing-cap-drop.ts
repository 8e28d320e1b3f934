import { dedent, defineRule } from '../../src/rule/index.ts';
import { placeOfLack, unhardened } from '../shared/hardening.ts';

export default defineRule({
  id: 'compose/missing-cap-drop',
  summary: 'A service that keeps the default capabilities',
  why: 'Docker gives every container fourteen capabilities, for example to change the owner of files and to send raw network packets. Most programs need none of them. With `cap_drop: [ALL]`, an attacker inside the container does not have them either, and `cap_add` shows what the program really needs.',
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
          'without `cap_drop: [ALL]`, anyone who gets into the container can change file owners, switch to other users and forge network packets',
          {
            help: 'add `cap_drop: [ALL]`, and add back what the program needs with `cap_add`: images that start as root and switch to another user need `CHOWN`, `SETUID` and `SETGID`',
          },
        );
    },
  },
});
