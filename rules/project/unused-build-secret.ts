import { dedent, defineRule } from '../../src/rule/index.ts';
import { secretsOf } from '../shared/build-secrets.ts';

export default defineRule({
  id: 'project/unused-build-secret',
  summary: 'A build secret or SSH agent that no RUN instruction mounts',
  why: 'Compose passes the secret to the builder, but a command can read it only through `RUN --mount=type=secret` or `type=ssh` with the same id. Docker does not warn about a secret that is not mounted: the command runs without it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                secrets: [«npm»]
          secrets:
            npm:
              environment: NPM_TOKEN
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          RUN npm ci
        `,
      },
    },
  ],
  check: {
    build(link, { report }) {
      const secrets = secretsOf(link);
      if (!secrets || secrets.given.length === 0) return;
      const { name } = link.dockerfile!.file.path.match(/(?<name>[^/]+)$/)?.groups ?? { name: 'the Dockerfile' };
      for (const { type, ids, at } of secrets.given) {
        if (secrets.mounts.some((mount) => mount.type === type && ids.includes(mount.id))) continue;
        report(
          at,
          `no RUN in the build of \`${name}\` mounts the ${type === 'ssh' ? 'SSH agent' : 'secret'} \`${ids[0]}\`: it has no effect`,
          {
            help: `add \`--mount=type=${type},id=${ids.at(-1)}\` to the RUN that needs it, or remove it here`,
          },
        );
      }
    },
  },
});
