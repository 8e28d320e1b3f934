import { readFileSync } from 'node:fs';
import { configJsonSchema } from '../../src/config/config-schema.ts';
import type { Rule } from '../../src/rule/contract.ts';
import { codeTable } from './codes.ts';
import { execute, removeExamples } from './execute.ts';
import { codeBlock, replaceBetween } from './markdown.ts';
import { notices } from './notices.ts';
import { readRules, scopes } from './registry.ts';
import { rulePage } from './rule-page.ts';
import { controlsTable, holesTable } from './security.ts';
import { shellcheckTable } from './shellcheck.ts';
import { systemsPage } from './systems.ts';
import { categoryTable, ruleIndexPage } from './tables.ts';

/** The arguments of the example run in the README. */
export const demo = ['--quiet', 'fixtures/projects/three-tier'];

/** All files that are generated from the rules and the program, path → text; deterministic. The indexes must be up to date. */
export async function generateDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const rules: Rule[] = [];
  for (const scope of scopes) rules.push(...(await readRules(root, scope)));
  const files = new Map<string, string>();
  try {
    for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, await rulePage(rule));
  } finally {
    removeExamples();
  }
  files.set('docs/rules/README.md', ruleIndexPage(rules));
  files.set('docs/configuration.schema.json', `${JSON.stringify(configJsonSchema(rules), undefined, 2)}\n`);
  files.set('docs/systems.md', systemsPage(root, rules));
  files.set('NOTICES', notices(root));
  files.set('README.md', await readme(root, rules));
  const security = readFileSync(`${root}/docs/security.md`, 'utf8');
  const holes = replaceBetween(security, 'holes', holesTable(root, rules));
  files.set('docs/security.md', replaceBetween(holes, 'controls', controlsTable(root, rules)));
  const shell = readFileSync(`${root}/docs/shell.md`, 'utf8');
  files.set('docs/shell.md', replaceBetween(shell, 'shellcheck', shellcheckTable(rules)));
  for (const tool of ['hadolint', 'dclint'] as const) {
    const migration = `docs/migrate-from-${tool}.md`;
    const text = readFileSync(`${root}/${migration}`, 'utf8');
    files.set(migration, replaceBetween(text, 'codes', codeTable(root, rules, tool)));
  }
  return files;
}

async function readme(root: string, rules: readonly Rule[]): Promise<string> {
  const shown = await execute(demo, root);
  const help = await execute(['--help'], root);
  let text = readFileSync(`${root}/README.md`, 'utf8');
  text = replaceBetween(text, 'demo', codeBlock('text', `$ infralint ${demo.join(' ')}\n${shown}`));
  text = replaceBetween(text, 'help', codeBlock('text', help));
  return replaceBetween(text, 'rules', categoryTable(rules));
}
