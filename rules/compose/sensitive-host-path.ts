import { dedent, defineRule } from '../../src/rule/index.ts';
import { exposuresIn } from '../shared/host-exposure.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/sensitive-host-path',
  summary: 'A mounted host directory that gives access to the host',
  why: 'Root in a container is also root for the files mounted into it. With write access to `/`, `/etc`, `/usr`, `/proc` or the data of Docker, an attacker can make the host run any program; with read access, they get its password hashes, its keys and the data of all other containers. One flaw in the service is then enough to lose the host.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 668,
  aliases: {
    'compose-lint': ['CL-0025', 'CL-0013', 'CL-0001'],
    kics: '1c1325ff',
    'docker-bench': '5.6',
  },
  references: [
    'https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints',
    'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
  ],
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            volumes:
              - «/etc»:/host/etc
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            volumes:
              - /etc/example:/etc/example:ro
              - /srv/app:/data
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const { mount, given, access, flaw } of exposuresIn(compose, project)) {
        if (flaw !== 'seen') continue;
        const isRead = mount.readOnly !== false;
        const [power, weight] = isRead ? [given.read, given.readWeight] : [given.write, given.writeWeight];
        const code = given.codes[isRead ? 1 : 0];
        report(
          mount,
          `the host path \`${mount.written}\` is mounted${isRead ? '' : ' writable'}: anyone who gets into the container can ${power}`,
          {
            help: given.help ?? `remove the mount${isRead ? '' : ', or add `:ro` if the service only reads it'}`,
            alias: isRead ? [code, '1c1325ff'] : [code, '1c1325ff', '5.6'],
            milder: weight === 'remark' || access !== undefined || isForDevelopment(mount.file.path),
          },
        );
      }
    },
  },
});
