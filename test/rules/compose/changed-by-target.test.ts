import { it } from 'vitest';
import rule from '../../../rules/compose/changed-by-target.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

const service = (keys: string) => `services:\n  a:\n    image: x\n    ${keys}\n`;

const bad = (text: string): BadCase => ({
  target: 'podman',
  text,
  fixed: text.replace(/«(.*?)»/g, '"$1"'),
});

it('finds values that YAML 1.1 reads differently', () =>
  testRule(rule, {
    bad: [
      bad(service('ports: [«22:22»]')),
      bad(service('ports:\n      - «3000:40» # the site\n      - 8080:80')),
      bad(service('expose: [«22:22»]')),
      bad(service('environment: {A: «on», B: «No», C: «OFF»}')),
      bad(service('build: {context: ., args: {TLS: «yes»}}')),
      bad(service('labels:\n      traefik.enable: «Yes»')),
      bad(service('logging: {driver: json-file, options: {compress: «on»}}')),
    ],
    good: [
      ...[
        service('ports: ["22:22", 80:80, 3000:3000, 8022:22/tcp, 127.0.0.1:22:22, ${PORT}:22]'),
        service('environment: {A: "on", B: true, C: nope, D: y}'),
        service('environment: [A=yes]'),
        service('read_only: yes'),
        service('restart: no'),
      ].map((text): GoodCase => ({ target: 'podman', text })),
      service('ports: [22:22]'),
      { target: 'swarm', text: service('ports: [22:22]') },
    ],
  }));
