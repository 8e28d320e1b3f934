import { presetLevel } from '../../src/config/presets.ts';
import { codesOf } from '../../src/rule/codes.ts';
import type { Rule } from '../../src/rule/contract.ts';
import { table } from './markdown.ts';

/** The ShellCheck codes that rules cover, each with its rules, its level, and the first of our presets that contains them. */
export function shellcheckTable(rules: readonly Rule[]): string {
  const byCode = new Map<string, { readonly level: string; readonly rules: Rule[] }>();
  for (const rule of rules) {
    for (const { code, tool, severity } of codesOf(rule)) {
      if (tool !== 'shellcheck') continue;
      const entry = byCode.get(code) ?? { level: severity ?? rule.severity, rules: [] };
      entry.rules.push(rule);
      byCode.set(code, entry);
    }
  }
  const rows = [...byCode]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, { level, rules: own }]) => [
      code,
      level,
      own.map(({ id }) => `[\`${id}\`](rules/${id}.md)`).join(', '),
      own
        .map((rule) => `\`${presetOf(rule)}\``)
        .filter((text, index, all) => all.indexOf(text) === index)
        .join(', '),
    ]);
  return table(['code', 'level', 'rules', 'on in'], rows);
}

/** The first preset that contains a rule; the `shellcheck` preset contains all of them. */
function presetOf(rule: Rule): string {
  const own = ['recommended', 'strict', 'style', 'production', 'security'];
  return own.find((preset) => presetLevel(preset, rule).level) ?? 'shellcheck';
}
