import { it } from 'vitest';
import rule from '../../../rules/compose/healthcheck-without-tool.ts';
import { testRule } from '../../../src/test-rule.ts';

const checked = (image: string, test: string, ...more: readonly string[]) =>
  `services:\n  one:\n    image: ${image}\n    healthcheck:\n      test: ${test}\n${more.map((line) => `    ${line}\n`).join('')}`;
const built = (test: string, Dockerfile: string) => ({
  'compose.yaml': `services:\n  one:\n    build: .\n    healthcheck:\n      test: ${test}\n`,
  Dockerfile,
});

it('finds health checks whose program is not in the image', () =>
  testRule(rule, {
    bad: [
      { text: checked('python:3.14-slim', '«curl» -f http://localhost:8000/'), message: '`curl` is not in' },
      checked('node:24-alpine', '["CMD-SHELL", "«curl» -f http://localhost:3000/ || exit 1"]'),
      checked('debian:13-slim', '["CMD", «"nc"», "-z", "localhost", "80"]'),
      checked('docker.io/library/postgres:17.5', '["CMD-SHELL", "test -f /a && «wget» -q http://localhost"]'),
      { text: built('«curl» -f http://localhost/', 'FROM python:3.14-slim AS a\nRUN pip install flask\nFROM a\n') },
    ],
    good: [
      checked('python:3.14', 'curl -f http://localhost:8000/'),
      checked('node:24-alpine', 'wget -q --spider http://localhost:3000/'),
      checked('acme/app:1', 'curl -f http://localhost:8000/'),
      checked('python:${TAG}', 'curl -f http://localhost:8000/', 'labels: [a]').replace('${TAG}', '${PYTHON}'),
      checked('python:3.14-slim', 'python check.py'),
      checked('python:3.14-slim', 'curl -f http://localhost/ || wget -q http://localhost/'),
      checked('python:3.14-slim', 'command -v curl && curl -f http://localhost/'),
      checked(
        'python:3.14-slim',
        'curl -f http://a/',
        'command: sh -c "apt-get update; apt-get install -y curl; ./serve"',
      ),
      built('curl -f http://localhost/', 'FROM python:3.14-slim\nRUN apt-get update && apt-get install -y curl\n'),
      built('nc -z localhost 80', 'FROM debian:13\nRUN apt-get update && apt-get install -y netcat-openbsd\n'),
      built('curl -f http://localhost/', 'FROM python:3.14-slim\nCOPY --from=tools /bin/ /usr/local/bin/\n'),
      built('curl -f http://localhost/', 'FROM acme/base:1\n'),
      built('curl -f http://localhost/', 'FROM python:3.14-slim\nCOPY install.sh /\nRUN /install.sh\n'),
    ],
  }));
