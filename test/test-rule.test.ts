import { describe, expect, it } from 'vitest';
import { defineRule, type Rule, testRule } from '../src/index.ts';

const data = {
  id: 'acme/x',
  summary: 'Something that we do not want',
  why: 'A reason that is long enough to say what breaks, and for whom.',
  category: 'style',
  severity: 'warning',
  presets: [],
  fix: 'none',
} as const;

const compose = 'services:\n  «web»:\n    image: a:1\n';
const dockerfile = 'FROM «a:1»\n';
const service: Rule['check'] = { service: (node, { report }) => report(node, 'a service') };
const from: Rule['check'] = { from: (node, { report }) => node.image && report(node.image, 'an image') };

describe('a single text', () => {
  it.each<[string, Rule['check'], string[]]>([
    ['is a Compose file where the rule visits those', service, [compose]],
    ['is a Dockerfile where the rule visits those', from, [dockerfile]],
    ['is what it looks like where the rule visits both', { ...service, ...from }, [compose, dockerfile]],
  ])('%s', async (_, check, texts) => {
    await testRule(defineRule({ ...data, examples: texts.map((bad) => ({ bad })), check }));
  });
});

describe('a mistake in the rule', () => {
  const broken = (rule: object) => testRule({ ...data, examples: [{ bad: dockerfile }], check: from, ...rule } as Rule);

  it.each([
    [{ options: { team: {} } }, 'in the rule `acme/x`, `options` must be a function: use `options: (zod) =>'],
    [{ options: () => 1 }, '`options` must return a schema'],
    [{ options: (zod: { string(): unknown }) => zod.string() }, '`options` must return an object schema'],
    [
      { options: (zod: { nope(): unknown }) => zod.nope() },
      'zod.nope is not a function; the available functions are array, boolean',
    ],
    [{ check: { form: () => 0 } }, '`check` has `form`, which is not a kind of node: did you mean `from`?'],
    [{ check: { from: 1 } }, '`from` is not a function'],
    [{ check: () => 0 }, '`check` must be an object of functions'],
    [{ presets: ['recomended'] }, '`presets` contains the unknown preset `recomended`: did you mean `recommended`?'],
    [{ severity: 'high' }, '`severity` must be `error`, `warning` or `info`, not `high`'],
    [{ category: undefined, examples: undefined }, '`category` and `examples` are missing'],
    [{ examples: [{ good: 'x' }] }, '`examples` must be a list of `{ bad: "..." }`'],
    [{ aliases: { hadolynt: 'DL1' } }, '`aliases` contains the unknown tool `hadolynt`: did you mean `hadolint`?'],
    [
      { check: { from: () => Reflect.get(Object(undefined), 'a').b } },
      'rule acme/x crashed at Dockerfile:1: Cannot read',
    ],
  ])('is said in a sentence: %o', async (rule, message) => {
    await expect(broken(rule)).rejects.toThrow(message);
  });

  it('may be that an option has no default', async () => {
    const rule = defineRule({
      ...data,
      examples: [{ bad: dockerfile }],
      options: (zod) => zod.strictObject({ team: zod.string(), size: zod.int() }),
      check: {},
    });
    await expect(testRule(rule)).rejects.toThrow('the option `team` needs a default: add `.default(...)`');
  });
});
