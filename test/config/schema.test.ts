import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, describeOptions } from '../../src/config/config-schema.ts';
import type { Rule } from '../../src/rule/index.ts';
import { loadAllRules } from '../../src/rule/registry.ts';

const sample: Rule = {
  id: 'house/sample',
  summary: 'A sample',
  why: 'w',
  category: 'style',
  severity: 'warning',
  presets: [],
  fix: 'none',
  examples: [],
  check: {},
  options: (zod) =>
    zod.strictObject({
      max: zod.int().default(3).describe('how many'),
      mode: zod.enum(['a', 'b']).default('a'),
      names: zod.array(zod.string()).default([]),
    }),
};

describe('the JSON Schema', async () => {
  const rules = [...(await loadAllRules()), sample];
  const schema = configJsonSchema(rules);
  const validate = new Ajv2020({ strict: false }).compile(schema);

  it('lists every rule with its summary', () => {
    const text = JSON.stringify(schema);
    for (const rule of rules) {
      expect(text).toContain(JSON.stringify(rule.id));
      expect(text).toContain(JSON.stringify(rule.summary));
    }
  });

  it.each([
    {},
    { extends: 'a.yaml', presets: ['strict', 'hadolint'], failOn: 'never', ignore: 'x', plugins: ['./x.js'] },
    { rules: { 'house/sample': 'off', DL3007: 'error' } },
    { rules: { 'house/sample': ['warning', { max: 1 }] } },
    { target: 'swarm', overrides: [{ files: 'a', target: ['compose', 'podman'] }] },
    { overrides: [{ files: ['a'], rules: { 'house/sample': ['info'] } }] },
    { build: { args: { A: 1, B: true } }, compose: { files: [['a', 'b'], 'c'], env: 'x', shellEnvironment: true } },
  ])('accepts %j', (config) => {
    expect(validate(config)).toBe(true);
  });

  it.each([
    { rule: {} },
    { presets: 'strict' },
    { presets: ['stict'] },
    { rules: { 'house/sample': 'warn' } },
    { rules: { 'house/sample': ['warning', { maxx: 1 }] } },
    { overrides: [{ rules: {} }] },
    { compose: { files: 'a' } },
    { target: 'nomad' },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false);
  });
});

it('describes the options of a rule', () => {
  expect(describeOptions(sample)).toEqual([
    { name: 'max', type: 'integer', default: '3', description: 'how many' },
    { name: 'mode', type: '`a` or `b`', default: '"a"', description: undefined },
    { name: 'names', type: 'list of strings', default: '[]', description: undefined },
  ]);
});
