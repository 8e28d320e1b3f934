import { it } from 'vitest';
import rule from '../../../rules/compose/published-data-store.ts';
import { testRule } from '../../../src/test-rule.ts';

const two = (port: string, image = 'postgres:18', depends = '    depends_on: [db]\n'): string =>
  `services:\n  web:\n    image: example/web:1\n${depends}  db:\n    image: ${image}\n    ports:\n      - ${port}\n`;

it('finds stores that need not be published', () =>
  testRule(rule, {
    bad: [
      two('«"192.168.1.10:5432:5432"»'),
      two('«"127.0.0.1:6380:6379"»', 'redis:8'),
      two('«target: 5432\n        published: "5432"\n        host_ip: 127.0.0.1»'),
    ],
    good: [
      // The rule about every interface reports it.
      two('"5432:5432"'),
      two('"${BIND}:5432:5432"'),
      two('"127.0.0.1:8080:80"', 'nginx:1.29'),
      // Only programs of the host can be meant.
      two('"127.0.0.1:5432:5432"', 'postgres:18', ''),
      'services:\n  db:\n    image: postgres:18\n    ports: ["127.0.0.1:5432:5432"]\n',
      { 'compose.dev.yaml': two('"127.0.0.1:5432:5432"') },
    ],
  }));
