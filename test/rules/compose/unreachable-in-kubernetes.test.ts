import { it } from 'vitest';
import rule from '../../../rules/compose/unreachable-in-kubernetes.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

/** A service that talks to `db`, and what `db` says of its ports. */
const files = (address: string, keys: string) =>
  `services:\n  web:\n    image: x\n    environment:\n      URL: ${address}\n  db:\n    image: postgres:17\n${keys.replace(/^(?=.)/gm, '    ')}\n`;
const bad = (address: string, keys: string, message: string | RegExp): BadCase => ({
  target: 'kubernetes',
  text: files(address, keys),
  message,
});
const good = (address: string, keys: string): GoodCase => ({ target: 'kubernetes', text: files(address, keys) });

it('addresses that do not resolve or do not answer', () =>
  testRule(rule, {
    bad: [
      bad('postgres://a@«db»:5432/a', '', '`db` has neither `ports` nor `expose`, so Kompose does not create'),
      bad('postgres://a@«db»/a', '', /does not resolve/),
      bad('postgres://a@«db»:5432/a', 'ports: ["15432:5432"]', 'nothing listens on port 5432 of `db`'),
      bad('postgres://a@«db»:5432/a', 'ports: [{target: 5432, published: "15432"}]', 'listens on 15432'),
      bad('postgres://a@«db»:5432/a', 'expose: [9187]', 'listens on 9187'),
      bad('postgres://a@«shop-db»:5432/a', 'container_name: shop-db\nexpose: [5432]', '`shop-db` is a container name'),
      bad('postgres://a@«pg»:5432/a', 'hostname: pg\nexpose: [5432]', '`pg` is a host name'),
    ],
    good: [
      good('postgres://a@db:5432/a', 'ports: ["5432:5432"]'),
      good('postgres://a@db:5432/a', 'ports: [5432]'),
      good('postgres://a@db:5432/a', 'expose: ["5432"]'),
      good('postgres://a@db:5432/a', 'expose: ["5430-5435/tcp"]'),
      good('postgres://a@db:5432/a', 'ports: ["15432:5432"]\nexpose: [5432]'),
      good('postgres://a@db/a', 'ports: ["15432:5432"]'),
      good('postgres://a@db:5432/a', 'ports: ["${PORT}:5432"]'),
      good('postgres://a@db:5432/a', 'expose: ["${PORT}"]'),
      good('postgres://a@db:5432/a', 'labels: {kompose.service.type: headless}'),
      good('postgres://a@example.com:5432/a', ''),
      files('postgres://a@db:5432/a', ''),
    ],
  }));
