import { it } from 'vitest';
import rule from '../../../rules/compose/published-inner-service.ts';
import { testRule } from '../../../src/test-rule.ts';

const proxy = 'services:\n  proxy:\n    image: nginx:1.29\n    ports: ["80:80"]\n';

it('finds services that are published past their gateway', () =>
  testRule(rule, {
    bad: [
      {
        text: `${proxy}    depends_on: [web]\n  web:\n    image: example/web:1\n    ports: [«"8000:8000"»]\n`,
        message: '`proxy` is in front of it',
      },
      `${proxy}    environment:\n      UPSTREAM: http://web:8000\n  web:\n    image: example/web:1\n    ports: [«{target: 8000, published: 8000}»]\n`,
      // A gateway is there for all.
      'services:\n  api-gateway:\n    image: example/gateway:1\n    ports: ["8080:8080"]\n  users:\n    image: example/users:1\n    ports: [«"8081:8081"»]\n',
    ],
    good: [
      `${proxy}    depends_on: [web]\n  web:\n    image: example/web:1\n    ports: ["127.0.0.1:8000:8000"]\n`,
      `${proxy}    depends_on: [web]\n  web:\n    image: example/web:1\n    expose: ["8000"]\n`,
      `${proxy}  other:\n    image: example/other:1\n    ports: ["8000:8000"]\n`,
      // Told by rules of their own.
      `${proxy}    depends_on: [db]\n  db:\n    image: postgres:17\n    ports: ["5432:5432"]\n`,
      'services:\n  proxy:\n    image: nginx:1.29\n    depends_on: [web]\n  web:\n    image: example/web:1\n    ports: ["8000:8000"]\n',
      {
        'compose.dev.yaml': `${proxy}    depends_on: [web]\n  web:\n    image: example/web:1\n    ports: ["8000:8000"]\n`,
      },
    ],
  }));
