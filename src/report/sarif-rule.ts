import { codesOf } from '../rule/codes.ts';
import type { Rule, Severity } from '../rule/contract.ts';
import { ruleUrl } from './rule-url.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;

/** CVSS-like scores, by which GitHub sorts security alerts: high, medium, low. */
const securitySeverities = { error: '8.0', warning: '5.5', info: '3.0' } as const satisfies Record<Severity, string>;

/** A rule as SARIF describes it; of a rule that is not at hand only the id. */
export function ruleDescriptor(id: string, rule: Rule | undefined) {
  if (!rule) return { id };
  const security = rule.category === 'security';
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    helpUri: ruleUrl(id) ?? rule.references?.[0],
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: {
      level: levels[rule.severity],
      enabled: rule.presets.some((name) => name === 'recommended' || name === 'every'),
    },
    properties: {
      tags: tagsOf(rule),
      precision: 'high',
      'problem.severity': problemSeverities[rule.severity],
      'security-severity': security ? securitySeverities[rule.severity] : undefined,
      aliases: codesOf(rule).map(({ code }) => code),
    },
  };
}

/** The category, the scope, and the numbers of the weakness (CWE) and of the controls of the CIS Docker Benchmark. */
function tagsOf(rule: Rule): readonly string[] {
  const { id, category, cwe } = rule;
  const weakness = cwe === undefined ? [] : [`external/cwe/cwe-${String(cwe).padStart(3, '0')}`];
  const controls = codesOf(rule).flatMap(({ code, tool }) => (tool === 'docker-bench' ? [`cis-docker-${code}`] : []));
  return [...new Set([category, id.slice(0, id.indexOf('/')), ...weakness, ...controls])];
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function helpText({ why, references = [] }: Rule): string {
  return [why, ...references].join('\n');
}

function helpMarkdown(rule: Rule): string {
  const parts = [rule.why];
  const example = rule.examples[0];
  if (example) {
    parts.push(`**Flagged**\n\n${fence(example.bad)}`);
    const better = example.good ?? example.fixed;
    if (better !== undefined) parts.push(`**Better**\n\n${fence(better)}`);
  }
  const codes = codesOf(rule);
  if (codes.length > 0)
    parts.push(`Also known as ${codes.map(({ code, tool }) => `\`${code}\` (${tool})`).join(', ')}.`);
  if (rule.references?.length) parts.push(rule.references.map((address) => `- <${address}>`).join('\n'));
  const url = ruleUrl(rule.id);
  if (url !== undefined) parts.push(`[${rule.id}](${url})`);
  return parts.join('\n\n');
}

/** An example as code blocks, one a file, without the marks of the flagged text. */
function fence(input: Rule['examples'][number]['bad']): string {
  const files = typeof input === 'string' ? [['', input] as const] : Object.entries(input);
  const blocks: string[] = [];
  for (const [name, marked] of files) {
    const text = marked.replace(/[«»]/g, '').trimEnd();
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = '`'.repeat(longest + 1);
    blocks.push(`${name === '' ? '' : `\`${name}\`:\n\n`}${ticks}\n${text}\n${ticks}`);
  }
  return blocks.join('\n\n');
}
