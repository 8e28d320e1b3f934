import { dedent, defineRule } from '../../src/rule/index.ts';
import { isBelow } from '../shared/container-paths.ts';
import { imageVolumesOf, mountOver } from '../shared/image-volumes.ts';
import { lostDataOf } from '../shared/stored-data.ts';

export default defineRule({
  id: 'project/hidden-image-volume',
  summary: 'A mount that does not cover a VOLUME declared below it',
  why: 'A directory that the Dockerfile declares as a VOLUME gets its own anonymous volume, even if a parent directory is mounted. Files written there do not reach the host directory or the named volume, and are lost with `docker compose down`.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Dockerfile',
  references: [
    'https://docs.docker.com/reference/dockerfile/#volume',
    'https://docs.docker.com/engine/storage/volumes/',
  ],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            cms:
              build: .
              volumes:
                - ./cms:«/srv/cms»
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /srv/cms
          VOLUME /srv/cms/uploads
          CMD ["node", "server.js"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            cms:
              build: .
              volumes:
                - ./cms:/srv/cms
                - uploads:/srv/cms/uploads
          volumes:
            uploads:
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          WORKDIR /srv/cms
          VOLUME /srv/cms/uploads
          CMD ["node", "server.js"]
        `,
      },
    },
  ],
  check: {
    build(link, { report, project }) {
      const { service } = link;
      if (service.volumes.length === 0 || service.get('volumes_from')) return;
      for (const { path, at } of imageVolumesOf(link)) {
        const mount = mountOver(service, path);
        if (!mount || mount === 'unknown' || isBelow(mount.target!, path)) continue;
        // compose/volume-outside-data reports that.
        const lost = lostDataOf(service, project);
        if (lost && 'mount' in lost && isBelow(lost.directory, path)) continue;
        report(
          mount.targetSpan ?? mount,
          `the mount on \`${mount.target}\` does not cover \`${path}\`: the Dockerfile declares it as a VOLUME, so its files go to an anonymous volume`,
          {
            help: `mount a volume on \`${path}\` itself, or remove \`VOLUME\` from the Dockerfile`,
            labels: [{ at, message: 'declared here' }],
          },
        );
      }
    },
  },
});
