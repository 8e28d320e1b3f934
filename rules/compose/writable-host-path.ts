import { dedent, defineRule, mountReadOnly } from '../../src/rule/index.ts';
import { exposuresIn } from '../shared/host-exposure.ts';

export default defineRule({
  id: 'compose/writable-host-path',
  summary: 'A part of the host that is only read, but can be written',
  why: 'The clock and the certificates of the host, its kernel modules, and what a monitoring agent looks at are only read. Mounted without `:ro` they can be changed: whoever gets into the container changes them for the host, often as root, and for every other container.',
  category: 'security',
  severity: 'info',
  presets: ['security'],
  fix: 'unsafe',
  cwe: 732,
  fold: 'file',
  aliases: {
    'compose-lint': ['CL-0025', 'CL-0013', 'CL-0001'],
    kics: '1c1325ff',
    'docker-bench': '5.6',
  },
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints'],
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            volumes:
              - «/etc/localtime»:/etc/localtime
      `,
      fixed: dedent`
        services:
          app:
            image: example/app:5.2
            volumes:
              - /etc/localtime:/etc/localtime:ro
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { mount, given, flaw } of exposuresIn(compose, project)) {
        if (flaw !== 'writable') continue;
        report(
          mount,
          `\`${mount.written}\` of the host is mounted writable: whoever gets into the container can ${given.write}`,
          {
            help: 'add `:ro`, or `read_only: true` in the long form',
            alias: [given.codes[0], '1c1325ff', '5.6'],
            fix: mount.viaVolume ? undefined : mountReadOnly(mount.mount),
          },
        );
      }
    },
  },
});
