import { expect, it } from 'vitest';
import { COMPOSE_READING_KINDS, COMPOSE_TABLE_KINDS } from '../../src/model/compose/problem-kinds.ts';
import { DOCKERFILE_PROBLEM_KINDS } from '../../src/model/dockerfile/problem-kinds.ts';
import type { PragmaProblemKind, Rule, RuleContext, Visitors } from '../../src/rule/index.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { SourceFile } from '../../src/text/source.ts';

const pragmaKinds: Readonly<Record<PragmaProblemKind, true>> = {
  'malformed-suppression': true,
  'unknown-suppression': true,
  'unused-suppression': true,
};

/** What relays problems of each kind of node, and the kinds that there are. */
const nodes = {
  dockerfileProblem: ['dockerfile', DOCKERFILE_PROBLEM_KINDS],
  composeProblem: ['compose', COMPOSE_READING_KINDS],
  composeSchemaProblem: ['compose', COMPOSE_TABLE_KINDS],
  pragmaProblem: ['project', Object.keys(pragmaKinds)],
} as const satisfies Partial<Record<keyof Visitors, readonly [scope: string, kinds: readonly string[]]>>;

const rules = await loadAllRules();
const file = new SourceFile('Dockerfile', 'FROM scratch\n');

/** The problem of a kind as a rule reports it: the messages of the findings. */
function relayed(rule: Rule, node: keyof typeof nodes, kind: string): readonly string[] {
  const messages: string[] = [];
  const report: RuleContext['report'] = (_at, message) => messages.push(message);
  const visit = rule.check[node] as ((problem: object, context: Partial<RuleContext>) => void) | undefined;
  visit?.({ ...file.at(0, 4), kind, message: `it is ${kind}` }, { report });
  return messages;
}

it.each(Object.entries(nodes))('every kind of %s has one rule, which is named after it', (node, [scope, kinds]) => {
  const key = node as keyof typeof nodes;
  const relays = kinds.map((kind) => [kind, rules.filter((rule) => relayed(rule, key, kind).length > 0)] as const);
  expect(relays.map(([kind, found]) => [kind, found.map(({ id }) => id)])).toEqual(
    kinds.map((kind) => [kind, [`${scope}/${kind}`]]),
  );
  for (const [kind, [rule]] of relays) if (rule) expect(relayed(rule, key, kind)).toEqual([`it is ${kind}`]);
});

it.each(Object.entries(nodes))('every rule that looks at %s relays a kind', (node, [scope, kinds]) => {
  const relays = rules.filter(({ check }) => check[node as keyof typeof nodes] !== undefined);
  expect(relays.map(({ id }) => id).sort()).toEqual([...kinds].map((kind) => `${scope}/${kind}`).sort());
});

it('names rules that exist in yields, and a rule never yields to itself', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const wrong = rules.flatMap(({ id, yields = [] }) => yields.filter((other) => !ids.has(other) || other === id));
  expect(wrong).toEqual([]);
});

it('never has two rules that yield to each other, which would hide both', () => {
  const yieldsOf = new Map(rules.map(({ id, yields = [] }) => [id, yields]));
  const mutual = rules.flatMap(({ id, yields = [] }) => yields.filter((other) => yieldsOf.get(other)?.includes(id)));
  expect(mutual).toEqual([]);
});
