import { codesOf, tools } from '../../src/rule/codes.ts';
import type { Rule } from '../../src/rule/contract.ts';
import { presetWords } from '../../src/rule/preset-words.ts';
import { table } from './markdown.ts';
import { scopes } from './registry.ts';

const scopeTitles: Readonly<Record<(typeof scopes)[number], string>> = {
  dockerfile: 'Dockerfiles',
  shell: 'Shell commands in Dockerfiles, Compose files and scripts',
  compose: 'Compose files',
  project: 'Compose files and Dockerfiles together',
};

const questions = {
  correctness: 'Will it build, start and do what its author intended?',
  reproducibility: 'Will it build and run the same tomorrow, and on another machine?',
  performance: 'Is the image small, the build cached, the start fast?',
  reliability: 'Does it keep running, recover, and keep its data?',
  scalability: 'Can a second instance be added?',
  operability: 'Can it be monitored, logged, updated and identified?',
  security: 'Is it isolated, free of secrets, and limited to the privileges that it needs?',
  style: 'Is it easy to read?',
} satisfies Record<Rule['category'], string>;

/** `docs/rules/README.md`: all rules by scope, and the codes of other tools. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const parts = ['<!-- Made by `npm run generate`. -->', '# Rules', intro(rules)];
  for (const scope of scopes) {
    const own = rules.filter((rule) => rule.id.startsWith(`${scope}/`));
    if (own.length === 0) continue;
    const rows = own.map((rule) => [
      link(rule, ''),
      rule.severity,
      presetWords(rule),
      rule.fix === 'none' ? '' : rule.fix,
      rule.summary,
    ]);
    parts.push(`## ${scopeTitles[scope]}`, table(['rule', 'severity', 'presets', 'fix', 'what it finds'], rows));
  }
  parts.push(
    '## By the code of another tool',
    'You can use these codes wherever you name a rule: in the configuration, on the command line, in comments and with `explain`.',
  );
  for (const tool of tools) {
    const rows = codeRows(rules, tool);
    if (rows.length > 0) parts.push(`### ${tool}`, table(['code', 'rule'], rows));
  }
  return `${parts.join('\n\n')}\n`;
}

/** The table of categories in README.md. */
export function categoryTable(rules: readonly Rule[]): string {
  const rows = Object.entries(questions).flatMap(([category, question]) => {
    const own = rules.filter((rule) => rule.category === category);
    const fixable = own.filter((rule) => rule.fix !== 'none').length;
    return own.length === 0 ? [] : [[category, question, String(own.length), String(fixable), examples(own)]];
  });
  return table(['category', 'question', 'rules', 'with a fix', 'for example'], rows);
}

function intro(rules: readonly Rule[]): string {
  const fixable = rules.filter((rule) => rule.fix !== 'none').length;
  const quiet = rules.filter((rule) => rule.presets.includes('recommended') || rule.presets.includes('every')).length;
  return `${rules.length} rules, ${fixable} of them with a fix; ${quiet} are on by default. The severity is the default of the rule; a preset may set another one.`;
}

function codeRows(rules: readonly Rule[], tool: string): readonly (readonly string[])[] {
  const byCode = new Map<string, string[]>();
  for (const rule of rules) {
    for (const { code, tool: owner } of codesOf(rule)) {
      if (owner === tool) byCode.set(code, [...(byCode.get(code) ?? []), link(rule, '')]);
    }
  }
  return [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, links]) => [`\`${code}\``, links.join(', ')]);
}

/** Up to three rules of our own presets, those first that more tools have as well. */
function examples(rules: readonly Rule[]): string {
  const toolsOf = (rule: Rule) => new Set(codesOf(rule).map(({ tool }) => tool)).size;
  const known = rules.filter(({ presets }) => presets.length > 0).sort((a, b) => toolsOf(b) - toolsOf(a));
  return known
    .slice(0, 3)
    .map((rule) => link(rule, 'docs/rules/'))
    .join(', ');
}

function link({ id }: Rule, base: string): string {
  return `[\`${id}\`](${base}${id}.md)`;
}
