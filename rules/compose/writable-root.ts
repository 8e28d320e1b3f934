import { dedent, defineRule } from '../../src/rule/index.ts';
import { placeOfLack, unhardened } from '../shared/hardening.ts';

export default defineRule({
  id: 'compose/writable-root',
  summary: 'A service that can change its own files',
  why: 'With a writable root file system, anyone who gets into the container can replace the program and add tools and scripts, which stay until the container is recreated. A program that writes only to its volumes and to `/tmp` works with a read-only one.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 732,
  aliases: { 'compose-lint': 'CL-0007', semgrep: 'writable-filesystem-service', 'docker-bench': '5.13' },
  references: ['https://docs.docker.com/reference/compose-file/services/#read_only'],
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
            read_only: true
            tmpfs: [/tmp]
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const service of unhardened(project, links, 'read_only'))
        report(
          placeOfLack(service, 'read_only'),
          'without `read_only: true`, anyone who gets into the container can replace the program and leave tools there',
          {
            help: 'add `read_only: true`, and a `tmpfs` for each directory that the program writes to, such as `/tmp`',
          },
        );
    },
  },
});
