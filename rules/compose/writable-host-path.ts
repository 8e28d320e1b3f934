import { dedent, defineRule, mountReadOnly } from '../../src/rule/index.ts';
import { exposuresIn } from '../shared/host-exposure.ts';

export default defineRule({
  id: 'compose/writable-host-path',
  summary: 'A host path mounted writable, although it is only read',
  why: 'Containers only need to read the clock and the certificates of the host, its kernel modules and the files that a monitoring agent watches. Without `:ro`, anyone who gets into the container can change them for the host, often as root, and for every other container.',
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
          `the host path \`${mount.written}\` is mounted writable: anyone who gets into the container can ${given.write}`,
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
