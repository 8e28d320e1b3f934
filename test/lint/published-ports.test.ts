import { expect, it } from 'vitest';
import { lint } from '../support/lint.ts';

it.each<[string, string, string, readonly string[]]>([
  ['console with an account that everybody knows', 'rabbitmq:4-management', '15672:15672', ['compose/default-account']],
  ['console', 'prom/prometheus:v3.5.0', '9090:9090', ['compose/public-admin-port']],
  ['API of Docker', 'docker:28-dind', '2375:2375', ['compose/public-docker-api']],
  ['remote login', 'example/web:1', '2222:22', ['compose/public-remote-login']],
])('a published %s is one flaw', async (_, image, port, expected) => {
  const text = `services:\n  x:\n    image: ${image}\n    ports: ["${port}"]\n`;
  const { result } = await lint({ 'compose.yaml': text }, { builtIn: 'all', presets: ['strict', 'security'] });
  const found = result.files.flatMap(({ findings }) => findings.filter(({ start }) => start > text.indexOf('ports')));
  expect(found.map(({ rule: id }) => id).filter((id) => !/port-quote|swarm|kubernetes/.test(id))).toEqual(expected);
});
