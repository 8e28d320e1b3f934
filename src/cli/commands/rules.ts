import { presetLevel, presetNames } from '../../config/presets.ts';
import { didYouMean } from '../../parse/suggest.ts';
import { ruleLink } from '../../report/link.ts';
import { paintFor } from '../../report/paint.ts';
import { codesAfter } from '../../report/rule-name.ts';
import { codesOf } from '../../rule/codes.ts';
import type { Category, Rule, Severity, Tool } from '../../rule/contract.ts';
import { foreignCode } from '../../rule/foreign-codes.ts';
import { type RuleIndex, shortId } from '../../rule/rule-index.ts';
import { exitCodes } from '../exit-code.ts';
import type { RulesFlags } from '../flags.ts';
import { reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { paintSeverity } from '../paint.ts';
import { terminalOf } from '../terminal.ts';
import { knownRules } from './known-rules.ts';

const categories: readonly Category[] = [
  'correctness',
  'reproducibility',
  'performance',
  'reliability',
  'scalability',
  'operability',
  'security',
  'style',
];

/** A rule and the level to list: the one in the given preset, or else its own. */
interface Listed {
  readonly rule: Rule;
  readonly severity: Severity;
}

/**
 * Prints all rules, including those of plugins, as a table or as JSON, or only those with all of the given words in their id, codes or
 * summary. They are printed even if the configuration has a mistake, because it may be a misspelled name that the user is looking up.
 */
export async function rules(words: readonly string[], flags: RulesFlags, io: Io): Promise<number> {
  oneOf('category', flags.category, categories);
  oneOf('preset', flags.preset, presetNames);
  const listed: Listed[] = [];
  const { index, configs } = await knownRules(io, flags);
  for (const rule of index.rules) {
    if (flags.category !== undefined && rule.category !== flags.category) continue;
    if (flags.fixable && rule.fix === 'none') continue;
    if (!words.every((word) => speaksOf(word, rule))) continue;
    const severity = flags.preset === undefined ? rule.severity : severityIn(flags.preset, rule);
    if (severity) listed.push({ rule, severity });
  }
  if (listed.length === 0 && words.length > 0) throw nothingFound(words, index);
  io.stdout.write(
    flags.format === 'json' ? `${JSON.stringify(listed.map(asData), undefined, 2)}\n` : await table(listed, io),
  );
  return reportConfigProblems(configs, io) ? exitCodes.misuse : exitCodes.clean;
}

/** Whether a word is in the id, the summary, or a code of a rule, in any spelling of the code. */
function speaksOf(word: string, rule: Rule): boolean {
  const wanted = word.toLowerCase();
  const spelled = foreignCode(word)?.code.toLowerCase();
  const texts = [rule.id, rule.summary, ...codesOf(rule).map(({ code }) => code)];
  return texts.some((text) => text.toLowerCase().includes(wanted) || text.toLowerCase() === spelled);
}

function nothingFound(words: readonly string[], index: RuleIndex): Misuse {
  const text = words.join(' ');
  const help = foreignCode(text)
    ? `run \`infralint explain ${text}\` to read about it`
    : didYouMean(
        text,
        index.rules.map(({ id }) => shortId(id)),
      );
  return new Misuse(
    `no rule has \`${text}\` in its id, codes or summary`,
    help ?? 'run `infralint rules` to list all rules',
  );
}

function oneOf(what: string, word: string | undefined, known: readonly string[]): void {
  if (word === undefined || known.includes(word)) return;
  throw new Misuse(`unknown ${what} \`${word}\``, didYouMean(word, known) ?? `use one of ${known.join(', ')}`);
}

function severityIn(preset: string, rule: Rule): Severity | undefined {
  const { level, codes } = presetLevel(preset, rule);
  return level ?? codes[0]?.[1];
}

/** A rule in the JSON output. */
function asData({ rule, severity }: Listed): object {
  const { id, summary, why, category, presets, fix, references = [] } = rule;
  const aliases = codesOf(rule).map(({ tool, code }) => ({ tool, code }));
  return { id, summary, why, category, severity, presets, fix, aliases, references };
}

async function table(listed: readonly Listed[], io: Io): Promise<string> {
  const terminal = terminalOf(io.stdout, io.env);
  const paint = await paintFor(terminal.color);
  const width = Math.max(0, ...listed.map(({ rule }) => rule.id.length));
  const lines: string[] = [];
  let scope: string | undefined;
  for (const { rule, severity } of listed) {
    const own = rule.id.slice(0, rule.id.indexOf('/'));
    if (scope !== undefined && own !== scope) lines.push('');
    scope = own;
    const level = paintSeverity(paint, severity)(severity.padEnd(7));
    const fix = rule.fix === 'none' ? '   ' : 'fix';
    lines.push(
      `${ruleLink(rule.id, terminal.hyperlinks, width)}  ${level}  ${paint.green(fix)}  ${rule.summary}${paint.dim(codesAfter(shownCodes(rule, io.stdout.isTTY === true)))}`,
    );
  }
  const fixable = listed.filter(({ rule }) => rule.fix !== 'none').length;
  const count = `${listed.length} ${listed.length === 1 ? 'rule' : 'rules'}, ${fixable} of them with a fix`;
  return [...lines, ...(listed.length > 0 ? [''] : []), `${count}; \`infralint explain <rule>\` shows one`, ''].join(
    '\n',
  );
}

/** Tools whose codes mean nothing to people or are too long for a table. */
const UNREADABLE: readonly Tool[] = ['kics', 'semgrep', 'tally'];
/** More codes than this are cut in a terminal, but not for programs. */
const MAX_CODES = 5;

function shownCodes(rule: Rule, isTTY: boolean): readonly string[] {
  const codes = codesOf(rule).flatMap(({ code, tool }) => (UNREADABLE.includes(tool) ? [] : code));
  return isTTY && codes.length > MAX_CODES + 1 ? [...codes.slice(0, MAX_CODES), '…'] : codes;
}
