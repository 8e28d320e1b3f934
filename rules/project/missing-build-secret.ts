import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { type SecretMount, secretsOf } from '../shared/build-secrets.ts';

export default defineRule({
  id: 'project/missing-build-secret',
  summary: 'A build secret or SSH agent that the Dockerfile needs but Compose lacks',
  why: 'A RUN instruction can use a secret or the SSH agent only if the build passes it on. Without an entry in `build.secrets` or `build.ssh`, the file does not exist: the command fails, or continues without credentials. If the mount is `required`, the build fails.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/build/#secrets'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              «build»: .
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build:
                context: .
                secrets: [npm]
          secrets:
            npm:
              environment: NPM_TOKEN
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci
        `,
      },
    },
  ],
  check: {
    build(link, { report }) {
      const secrets = secretsOf(link);
      if (!secrets || secrets.mounts.length === 0) return;
      const told = new Set<string>();
      for (const each of secrets.mounts) {
        const { type, id, mount } = each;
        if (secrets.given.some((given) => given.type === type && given.ids.includes(id)) || copesWithout(each))
          continue;
        if (told.has(`${type} ${id}`)) continue;
        told.add(`${type} ${id}`);
        const [what, key] = type === 'ssh' ? ['SSH agent', 'ssh'] : ['secret', 'secrets'];
        report(
          link.service.keyOf('build'),
          `the Dockerfile mounts the ${what} \`${id}\`, but this service does not pass it to the build: ${isRequired(each) ? 'the build fails' : 'the RUN does not find it'}`,
          {
            help: `add \`${id}\` to \`build.${key}\``,
            labels: [{ at: mount, message: 'mounted here' }],
          },
        );
      }
    },
  },
});

function isRequired({ mount }: SecretMount): boolean {
  return mount.entries.some(({ key, value }) => key === 'required' && (value === undefined || value.value === 'true'));
}

/** Whether the command checks if the secret exists, or continues if it fails without it. */
function copesWithout({ run, mount }: SecretMount): boolean {
  if (isRequired({ mount } as SecretMount)) return false;
  return /\bif\b|\btest\b|\[ -[a-z]|\|\||\$\{\w+:?[-+]/.test(textOf(run).slice(textOf(mount).length));
}
