import {
  asMapping,
  type ComposeEntry,
  type ComposeValue,
  dedent,
  defineRule,
  dig,
  itemsOf,
} from '../../src/rule/index.ts';
import { fileGrants } from '../shared/file-grants.ts';

export default defineRule({
  id: 'compose/ignored-file-permissions',
  summary: 'An owner or mode of a mounted file that Docker Compose ignores',
  why: 'Outside of Swarm, a secret or config from a file is mounted exactly as it is on the host: `uid`, `gid` and `mode` are ignored, with only a warning from `docker compose up`. A secret that only its owner should read is as readable as on the host, and a user without access does not get it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/secrets/',
    'https://docs.docker.com/reference/compose-file/services/#secrets',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets:
              - source: token
                «mode»: 0400
        secrets:
          token:
            file: ./token.txt
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            secrets:
              - source: token
                mode: 0400
        secrets:
          token:
            environment: TOKEN
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (service.project.forSwarm) return;
      for (const { item, resource } of fileGrants(service)) {
        if (!asMapping(resource.entry.value)?.entry('file')) continue;
        const [first, ...more] = permissionsIn(item);
        if (!first) continue;
        const names = [first, ...more].map(({ name }) => `\`${name}\``).join(' and ');
        report(
          first.key,
          `${names} of a ${resource.section.slice(0, -1)} from a \`file\` ${more.length > 0 ? 'are' : 'is'} ignored: the file is mounted as it is on the host`,
          {
            help: 'set the owner and mode of the file on the host, or use `environment` as the source, which is copied',
            labels: more.map(({ key }) => ({ at: key, message: 'also ignored' })),
          },
        );
      }
      for (const item of itemsOf(dig(service.get('build'), 'secrets'))) {
        const [first] = permissionsIn(item);
        if (first)
          report(first.key, `\`${first.name}\` of a build secret is ignored: BuildKit does not support it`, {
            help: 'set it in the Dockerfile: `RUN --mount=type=secret,mode=…`',
          });
      }
    },
  },
});

function permissionsIn(item: ComposeValue): readonly ComposeEntry[] {
  return asMapping(item)?.entries.filter(({ name }) => name === 'uid' || name === 'gid' || name === 'mode') ?? [];
}
