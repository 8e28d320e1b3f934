import { describeOptions } from '../../src/config/config-schema.ts';
import { optionExample } from '../../src/config/option-example.ts';
import { codesOf } from '../../src/rule/codes.ts';
import type { Example, ExampleInput, Rule } from '../../src/rule/contract.ts';
import { filesOfExample, findingFile, usualFile } from '../../src/rule/files-of-example.ts';
import { fixWords } from '../../src/rule/fix-words.ts';
import { foldWords } from '../../src/rule/fold-words.ts';
import { presetWords } from '../../src/rule/preset-words.ts';
import { executeExample } from './execute.ts';
import { codeBlock, table } from './markdown.ts';

/** The page of a rule: `docs/rules/<scope>/<name>.md`. */
export async function rulePage(rule: Rule): Promise<string> {
  const parts = [
    `<!-- Made from rules/${rule.id}.ts by \`npm run generate\`. -->`,
    `# ${rule.id}`,
    rule.summary,
    factTable(rule),
    '## Why it matters',
    rule.why,
  ];
  for (const [index, example] of rule.examples.entries()) {
    parts.push(rule.examples.length === 1 ? '## Example' : `## Example ${index + 1}`);
    parts.push(...(await exampleParts(rule, example)));
  }
  const options = describeOptions(rule);
  if (options.length > 0) {
    const rows = options.map(({ name, type, default: value, description = '' }) => [
      `\`${name}\``,
      type,
      `\`${value}\``,
      description,
    ]);
    parts.push('## Options', table(['option', 'type', 'default', 'meaning'], rows));
    parts.push('In the configuration:', codeBlock('yaml', `# infralint.yaml\n${optionExample(rule).trimEnd()}`));
  }
  parts.push('## How to silence it', silence(rule));
  if (rule.references && rule.references.length > 0) {
    parts.push('## References', rule.references.map((address) => `- <${address}>`).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function factTable(rule: Rule): string {
  const byTool = new Map<string, string[]>();
  for (const { tool, code } of codesOf(rule)) byTool.set(tool, [...(byTool.get(tool) ?? []), code]);
  const codes = [...byTool].map(([tool, list]) => `${tool} ${list.map((code) => `\`${code}\``).join(' ')}`);
  const folded = foldWords(rule);
  const rows = [
    ['severity', rule.severity],
    ['category', rule.category],
    ['presets', presetWords(rule)],
    ['fix', fixWords(rule)],
    ...(folded === undefined ? [] : [['reported', folded]]),
    ...(codes.length > 0 ? [['codes of other tools', codes.join(', ')]] : []),
    ...(rule.cwe === undefined
      ? []
      : [['weakness', `[CWE-${rule.cwe}](https://cwe.mitre.org/data/definitions/${rule.cwe}.html)`]]),
  ];
  return table(['', ''], rows);
}

async function exampleParts(rule: Rule, example: Example): Promise<readonly string[]> {
  const parts: string[] = [];
  if (example.options !== undefined) parts.push(`With the options \`${JSON.stringify(example.options)}\`:`);
  if (example.target !== undefined) parts.push(`With \`target: ${example.target}\` in the configuration:`);
  const { good, fixed } = example;
  const [first] = filesOfExample(rule, example.bad);
  parts.push(...files(rule, example.bad), codeBlock('text', await executeExample(rule, example)));
  const same = JSON.stringify(good) === JSON.stringify(fixed);
  if (good !== undefined) parts.push(same ? 'After the fix:' : 'Correct:', ...files(rule, good));
  if (fixed !== undefined && !same) parts.push('After the fix:', ...files(rule, fixed));
  if (!first) throw new Error(`${rule.id} has an empty example`);
  return parts;
}

function files(rule: Rule, input: ExampleInput): readonly string[] {
  return filesOfExample(rule, input).flatMap(([name, text]) => {
    const block = codeBlock(languageOf(name), text.replace(/[«»]/g, ''));
    return typeof input === 'string' ? [block] : [`\`${name}\``, block];
  });
}

function languageOf(name: string): string {
  if (/\.ya?ml$/.test(name)) return 'yaml';
  return /dockerfile|containerfile/i.test(name) && !name.endsWith('ignore') ? 'dockerfile' : 'text';
}

function silence(rule: Rule): string {
  const { id } = rule;
  const more = '[More ways to silence a finding](../../silence.md)';
  const everywhere = codeBlock('yaml', `# infralint.yaml\nrules:\n  ${id}: off`);
  const file = id.startsWith('shell/') ? usualFile(rule) : findingFile(rule);
  if (file.endsWith('.env')) {
    const overrides = codeBlock(
      'yaml',
      `# infralint.yaml\noverrides:\n  - files: [${file}]\n    rules:\n      ${id}: off`,
    );
    return `Comments in an env file do not suppress findings. To turn the rule off for one file:\n\n${overrides}\n\nTo turn it off everywhere:\n\n${everywhere}\n\n${more}`;
  }
  const comment = codeBlock(languageOf(file), `# infralint ignore[${id}]: reason`);
  return `${whereToComment(id, file)}:\n\n${comment}\n\nTo turn the rule off everywhere:\n\n${everywhere}\n\n${more}`;
}

function whereToComment(id: string, file: string): string {
  if (id.startsWith('shell/'))
    return 'Put a comment above the instruction, above the command in a script, or above the key in a Compose file';
  return languageOf(file) === 'yaml'
    ? 'Put a comment above the key or list item, or at the end of its line'
    : 'Put a comment above the instruction';
}
