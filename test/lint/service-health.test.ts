import { expect, it } from 'vitest';
import { type Files, lint, rule } from '../support/lint.ts';

/** What checks the health of the services of `compose.yaml`: `name state by`. */
async function health(files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  const watcher = rule('test/watcher', {
    service(service, { project }) {
      const { state, by } = project.healthOf(service);
      found.push(`${service.name} ${state} ${by}`);
    },
  });
  await lint(files, { plugins: [watcher] });
  return found;
}

it('tells what checks the health of a service', async () => {
  const compose = `
x-check: &check
  interval: 5s
services:
  own: {image: "acme/app:1", healthcheck: {test: ["CMD", "check"]}}
  text: {image: "postgres:18", healthcheck: {test: "pg_isready -U \${DB_USER}"}}
  timing: {image: "postgres:18", healthcheck: *check}
  merged: {image: "postgres:18", healthcheck: {<<: *check, test: [CMD-SHELL, pg_isready]}}
  empty: {image: "postgres:18", healthcheck: {test: }}
  off: {image: "acme/app:1", healthcheck: {disable: true}}
  none: {image: "acme/app:1", healthcheck: {test: ["NONE"]}}
  variable: {image: "postgres:18", healthcheck: {test: "\${CHECK}"}}
  switched: {image: "postgres:18", healthcheck: {test: ["CMD", "a"], disable: "\${NO_CHECK}"}}
  official: {image: "docker.io/library/redis:8"}
  mirror: {image: "public.ecr.aws/docker/library/redis:8"}
  vendor: {image: "bitnami/redis:8.2"}
  brings: {image: "pihole/pihole:2026"}
  kong: {image: "kong:3.9"}
  unknown: {image: "acme/app:1"}
  unset: {image: "\${IMAGE}"}
`;
  expect(await health({ 'compose.yaml': compose })).toEqual([
    'own checked compose',
    'text checked compose',
    'timing none image',
    'merged checked compose',
    'empty none image',
    'off disabled compose',
    'none disabled compose',
    'variable unknown compose',
    'switched unknown compose',
    'official none image',
    'mirror none image',
    'vendor none image',
    'brings checked image',
    'kong checked image',
    'unknown unknown image',
    'unset unknown image',
  ]);
});

it('looks into the Dockerfile that a service builds, through its stages and the images that other services build', async () => {
  const files = {
    'compose.yaml': `
services:
  checked: {build: {context: ., target: checked}}
  inherits: {build: .}
  off: {build: {context: ., target: quiet}}
  scratch: {build: {context: ., target: bare}}
  base: {image: "acme/base:1", build: {context: ., target: checked}}
  above: {build: ./above}
  named: {image: "acme/base:1"}
  unknown: {build: ./other}
  remote: {build: "https://github.com/acme/app.git"}
  again: {build: {context: ., target: quiet}, healthcheck: {test: a}}
`,
    Dockerfile: `
FROM scratch AS bare
FROM python:3.14 AS checked
HEALTHCHECK CMD ["check"]
FROM checked AS quiet
HEALTHCHECK NONE
FROM python:3.14
CMD ["serve"]
`,
    'above/Dockerfile': 'FROM acme/base:1\nCMD ["a"]\n',
    'other/Dockerfile': 'FROM acme/unknown:1\nCMD ["a"]\n',
  };
  expect(await health(files)).toEqual([
    'checked checked dockerfile',
    'inherits none dockerfile',
    'off disabled dockerfile',
    'scratch none dockerfile',
    'base checked dockerfile',
    'above checked dockerfile',
    'named checked dockerfile',
    'unknown unknown dockerfile',
    'remote unknown image',
    'again checked compose',
  ]);
});
