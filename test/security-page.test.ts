import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readControls, readHoles, rulesOnByDefault } from '../scripts/generate/security.ts';
import { codesOf } from '../src/rule/codes.ts';
import { loadAllRules } from '../src/rule/registry.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const rules = await loadAllRules();

it('gives a reason for each rule about security that is on by default', () => {
  const onByDefault = rulesOnByDefault(rules).map(({ id }) => id);
  expect([...readHoles(root)].map(({ rule }) => rule).sort()).toEqual([...onByDefault].sort());
});

it('has a rule for each control of the benchmark that files decide, and none for the others', () => {
  const numbers = new Set(
    rules.flatMap((rule) => codesOf(rule).flatMap(({ code, tool }) => (tool === 'docker-bench' ? [code] : []))),
  );
  const controls = readControls(root);
  expect(controls.filter(({ decided, control }) => (decided !== 'no') !== numbers.has(control))).toEqual([]);
  expect([...numbers].filter((number) => !controls.some(({ control }) => control === number))).toEqual([]);
});

it('gives each rule about security the number of its weakness', () => {
  expect(rules.filter(({ category, cwe }) => category === 'security' && cwe === undefined).map(({ id }) => id)).toEqual(
    [],
  );
});
