import { dedent, defineRule, propagationOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/shared-propagation',
  summary: 'A bind mount that passes mounts made in the container on to the host',
  why: 'With `shared` or `rshared` propagation, anything mounted under the directory in the container is also mounted on the host, where it can hide files of other programs. Hardly any service needs it: `rslave` lets the container see new mounts on the host, and `rprivate`, the default, keeps the two apart.',
  category: 'security',
  severity: 'info',
  presets: ['security'],
  fix: 'none',
  cwe: 668,
  aliases: { 'compose-lint': 'CL-0017', kics: 'baa452f0', 'docker-bench': '5.20' },
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation'],
  examples: [
    {
      bad: dedent`
        services:
          files:
            image: example/files:1.4
            volumes:
              - /srv/files:/files:«rshared»
      `,
      good: dedent`
        services:
          files:
            image: example/files:1.4
            volumes:
              - /srv/files:/files:rslave
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (!service.get('volumes')) return;
      for (const mount of service.volumes) {
        const propagation = propagationOf(mount);
        if (propagation?.mode !== 'shared' && propagation?.mode !== 'rshared') continue;
        report(
          propagation.at,
          `with \`${propagation.mode}\` propagation, mounts made in the container also appear on the host, where they can hide files of other programs`,
          { help: 'use `rslave` if the container must see new mounts on the host; otherwise remove it' },
        );
      }
    },
  },
});
