import { expect, it } from 'vitest';
import { lint } from '../support/lint.ts';

const service = (lines: string) => `services:\n  web:\n    image: example/web:2.1.0\n${lines.replace(/^/gm, '    ')}\n`;

it.each<[string, string, readonly string[]]>([
  [
    'a network that `<<` loses',
    `x-a: &a\n  networks: [one]\nx-b: &b\n  networks: {two: }\n${service('<<: [*a, *b]')}networks: {one: , two: }\n`,
    ['compose/shallow-merge'],
  ],
  [
    'a volume that `<<` loses',
    `x-a: &a\n  volumes: ["one:/one"]\nx-b: &b\n  volumes: ["two:/two"]\n${service('<<: [*a, *b]')}volumes: {one: , two: }\n`,
    ['compose/shallow-merge'],
  ],
  [
    'an unused network beside a lost one',
    `x-a: &a\n  networks: [one]\nx-b: &b\n  networks: [two]\n${service('<<: [*a, *b]')}networks: {one: , two: , three: }\n`,
    ['compose/shallow-merge', 'compose/unused-network'],
  ],
  [
    'an operator in a split script',
    service('command: ["bash", "-c", "make", "all", "||", "true"]'),
    ['shell/split-script'],
  ],
  ['an operator in a list', service('command: ["make", "all", "||", "true"]'), ['compose/dropped-shell-operator']],
  [
    'a text at an `x-` key among networks',
    `${service('networks:\n  inner:\n  x-why: because')}networks:\n  inner:\n`,
    ['compose/invalid-name'],
  ],
  [
    'a network with a variable in its key',
    `${service('networks: ["${ENV:-test}-net"]')}networks:\n  ${'$'}{ENV:-test}-net:\n`,
    ['compose/invalid-name'],
  ],
  [
    'a volume with a variable in its key',
    `${service('volumes: ["${ENV:-test}-data:/data"]')}volumes:\n  ${'$'}{ENV:-test}-data:\n`,
    ['compose/invalid-name'],
  ],
  [
    'a network with a variable in its name, not declared',
    `${service('networks: ["${ENV:-test}-net"]')}networks:\n  other:\n    external: true\n`,
    ['compose/undefined-network'],
  ],
  [
    'a star before another mistake',
    service('environment:\n  ORIGINS: *\nrestat: always'),
    ['compose/syntax-error', 'compose/unknown-key'],
  ],
  ['a star as an image', 'services:\n  web:\n    image: *\n    init: true\n', ['compose/syntax-error']],
  ['an alias of nothing', service('<<: *base'), ['compose/syntax-error']],
])('%s is told once', async (_, text, expected) => {
  const { result } = await lint({ 'compose.yaml': text }, { builtIn: 'all' });
  const findings = result.files.flatMap((file) => file.findings);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(expected);
});

it('shows the variables of what is dropped as they are written', async () => {
  const { result } = await lint(
    { 'compose.yaml': service('command: prepare; listen --on $ADDRESS') },
    { builtIn: 'all' },
  );
  const messages = result.files.flatMap((file) => file.findings).map(({ message }) => message);
  expect(messages).toContain('no shell runs this command: Compose drops `; listen --on $ADDRESS`');
});
