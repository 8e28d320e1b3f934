import { absolute, join } from '../../discover/paths.ts';
import { link, ruleLink } from '../../report/link.ts';
import { type Paint, paintFor, plain } from '../../report/paint.ts';
import { ruleUrl, silenceUrl } from '../../report/rule-url.ts';
import { codesOf } from '../../rule/codes.ts';
import type { Example, ExampleInput, Rule } from '../../rule/contract.ts';
import { findingFile } from '../../rule/files-of-example.ts';
import { fixWords } from '../../rule/fix-words.ts';
import { foldWords } from '../../rule/fold-words.ts';
import { foreignCode } from '../../rule/foreign-codes.ts';
import { presetWords } from '../../rule/preset-words.ts';
import { exitCodes } from '../exit-code.ts';
import type { ConfigSourceFlags } from '../flags.ts';
import { reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { paintCode, paintSeverity, wrap } from '../paint.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import { type KnownRules, knownRules } from './known-rules.ts';

/** More pages than this are shown as a list. */
const MAX_PAGES = 4;
/** Longer lines of examples are cut. */
const MAX_LINE = 200;

/** Prints the pages of rules, including rules of plugins in the configuration. */
export async function explain(names: readonly string[], flags: ConfigSourceFlags, io: Io): Promise<number> {
  const known = await knownRules(io, flags);
  const separator = await separatorFor(terminalOf(io.stdout, io.env));
  for (const [at, name] of names.entries()) {
    if (at > 0) io.stdout.write(separator);
    const code = await explainOne(name, known, io);
    if (code !== exitCodes.clean) return code;
  }
  return exitCodes.clean;
}

/** The line between two pages. */
async function separatorFor({ color, width }: Terminal): Promise<string> {
  return `\n${(await paintFor(color)).dim('─'.repeat(Math.min(width, 100)))}\n\n`;
}

/**
 * Prints the page of a rule, found by its id, the end of its id, or a code. A few matches are printed one after the other, starting with
 * those that are on by default; many are listed.
 */
async function explainOne(name: string, { index, configs }: KnownRules, io: Io): Promise<number> {
  const matches = [...(index.find(name)?.rules ?? [])].sort((a, b) => seldom(a) - seldom(b));
  if (matches.length === 0) {
    const foreign = foreignCode(name);
    if (foreign) return (await import('./explain-foreign.ts')).explainForeign(foreign, index, io);
    // The rule may belong to a plugin that could not be loaded.
    if (reportConfigProblems(configs, io)) return exitCodes.misuse;
    const { message, help } = index.unknown(name);
    throw new Misuse(message, help);
  }
  const terminal = terminalOf(io.stdout, io.env);
  const paint = await paintFor(terminal.color);
  if (matches.length <= MAX_PAGES) {
    const { levelHere } = await import('./level-here.ts');
    const cwd = absolute(io.cwd, '.');
    const config = configs.configFor(join(cwd, 'Dockerfile'));
    const pages = await Promise.all(
      matches.map((match) => page(match, levelHere(match, index.rules, config, cwd), terminal, paint)),
    );
    io.stdout.write(pages.join(await separatorFor(terminal)));
  } else {
    const width = Math.max(...matches.map(({ id }) => id.length));
    const lines = matches.map(
      ({ id, summary }) => `  ${paint.bold(ruleLink(id, terminal.hyperlinks, width))}  ${summary}`,
    );
    io.stdout.write(
      `${name} matches ${matches.length} rules:\n\n${lines.join('\n')}\n\nRun \`infralint explain ID\` to read about one of them.\n`,
    );
  }
  return exitCodes.clean;
}

/** How rarely a rule is on: 0 by default, 1 in another preset, 2 only by its id or in the preset of a tool. */
function seldom({ presets }: Rule): number {
  return presets.includes('recommended') || presets.includes('every') ? 0 : presets.length > 0 ? 1 : 2;
}

async function page(rule: Rule, here: string | undefined, terminal: Terminal, paint: Paint): Promise<string> {
  const width = Math.min(terminal.width, 100);
  const severity = paintSeverity(paint, rule.severity)(rule.severity);
  const lines = [
    `${paint.bold(ruleLink(rule.id, terminal.hyperlinks))}  ${severity} · ${rule.category}`,
    rule.summary,
    '',
  ];
  for (const line of wrap(rule.why, width)) lines.push(paintCode(paint, line));
  lines.push('');
  for (const [label, text] of facts(rule, here)) {
    const [first = '', ...rest] = wrap(text, width - 10);
    lines.push(`${paint.dim(label.padEnd(9))} ${first}`, ...rest.map((line) => `${' '.repeat(10)}${line}`));
  }
  lines.push(...(await optionLines(rule, width, paint)));
  for (const example of rule.examples) lines.push(...exampleLines(example, paint));
  const url = ruleUrl(rule.id);
  const references = [...(url === undefined ? [] : [url]), ...(rule.references ?? [])];
  if (references.length > 0) {
    lines.push(
      '',
      paint.bold('References'),
      ...references.map((address) => `  ${link(address, address, terminal.hyperlinks)}`),
    );
  }
  lines.push(
    '',
    paint.bold('Silence'),
    findingFile(rule).endsWith('.env')
      ? `  in infralint.yaml: rules: { ${rule.id}: off }`
      : `  # infralint ignore[${rule.id}]: reason`,
    `  ${paint.dim(`other ways: ${link(silenceUrl, silenceUrl, terminal.hyperlinks)}`)}`,
  );
  return `${lines.join('\n')}\n`;
}

function facts(rule: Rule, here: string | undefined): readonly (readonly [string, string])[] {
  const found: [string, string][] = [
    ['Presets', presetWords(rule)],
    ...(here === undefined ? [] : [['Level', here] as [string, string]]),
    ['Fix', fixWords(rule)],
  ];
  const folded = foldWords(rule);
  if (folded !== undefined) found.push(['Reported', folded]);
  const codes = codesOf(rule);
  if (codes.length > 0)
    found.push(['Codes', [...byTool(codes)].map(([tool, list]) => `${tool} ${list.join(' ')}`).join(', ')]);
  return found;
}

/** The options of a rule with their descriptions, and an example configuration. */
async function optionLines(rule: Rule, width: number, paint: Paint): Promise<readonly string[]> {
  if (!rule.options) return [];
  const { describeOptions } = await import('../../config/config-schema.ts');
  const { optionExample } = await import('../../config/option-example.ts');
  const lines = ['', paint.bold('Options')];
  for (const { name, type, default: value, description } of describeOptions(rule)) {
    lines.push(`  ${name}  ${paint.dim(`${type}, default ${cut(value, width)}`)}`);
    for (const line of wrap(description ?? '', width - 4)) lines.push(`    ${paintCode(paint, line)}`);
  }
  lines.push(
    '',
    ...`# infralint.yaml\n${optionExample(rule)}`
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  );
  return lines;
}

function byTool(codes: ReturnType<typeof codesOf>): ReadonlyMap<string, readonly string[]> {
  const tools = new Map<string, string[]>();
  for (const { tool, code } of codes) tools.set(tool, [...(tools.get(tool) ?? []), code]);
  return tools;
}

function exampleLines(example: Example, paint: Paint): readonly string[] {
  const lines: string[] = [];
  const given: string[] = [];
  if (example.options !== undefined) given.push(`With the options ${JSON.stringify(example.options)}:`);
  if (example.target !== undefined) given.push(`With \`target: ${example.target}\` in the configuration:`);
  for (const line of given) lines.push('', paint.dim(line));
  const show = (title: string, input: ExampleInput | undefined) => {
    if (input === undefined) return;
    lines.push('', paint.bold(title));
    const files = typeof input === 'string' ? [['', input] as const] : Object.entries(input);
    for (const [name, text] of files) {
      if (name !== '') lines.push(`  ${paint.dim(name)}`);
      for (const line of text.replace(/\n$/, '').split('\n'))
        lines.push(...markedLine(cut(line), paint).map((shown) => `    ${shown}`.trimEnd()));
    }
  };
  show('Bad', example.bad);
  show('Good', example.good);
  if (JSON.stringify(example.fixed) !== JSON.stringify(example.good)) show('Fixed', example.fixed);
  return lines;
}

/** Cuts long lines of examples. */
function cut(line: string, length = MAX_LINE): string {
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** A line with its `«marks»` made visible: in color, or by carets on the next line. */
function markedLine(line: string, paint: Paint): readonly string[] {
  const unmarked = line.replace(/[«»]/g, '');
  if (unmarked === line) return [line];
  if (paint !== plain)
    return [line.replace(/«([^»]*)»?/g, (_, text: string) => paint.red(paint.underline(text))).replaceAll('»', '')];
  let carets = '';
  let inside = false;
  for (const character of line) {
    if (character === '«' || character === '»') inside = character === '«';
    else carets += inside ? '^' : character === '\t' ? '\t' : ' ';
  }
  return [unmarked, carets.trimEnd()];
}
