import { describe, it } from 'vitest';
import rules from '../../../rules/project/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** Beyond the examples of each rule. */
const cases: Readonly<Record<string, RuleCases>> = {};

const ours = rules.filter((rule) => 'composeProblem' in rule.check);

describe.each(ours.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('keeps its promises', () => testRule(rule, cases[id]));
});
