import { isDeepStrictEqual } from 'node:util';
import type { ResolvedConfig, RuleSettings } from './config/config-types.ts';
import { classifyName } from './discover/classify.ts';
import type { Input } from './discover/input.ts';
import type { Finding } from './finding.ts';
import type { Target } from './knowledge/targets.ts';
import { runRequest } from './lint/request.ts';
import type { Example, ExampleInput, Rule } from './rule/contract.ts';
import { filesOfExample } from './rule/files-of-example.ts';
import { loadAllRules } from './rule/registry.ts';
import { run } from './run.ts';
import { memoryDisk } from './text/memory-disk.ts';

/** A text, and how it is linted. */
interface Case {
  /** One file, or several files by name. */
  readonly text: ExampleInput;
  readonly options?: unknown;
  /** The tool that deploys the project. */
  readonly target?: Target | undefined;
  /** The names of files that lack the execute bit. */
  readonly unexecutable?: readonly string[] | undefined;
}

/** A text that the rule must flag. Flagged ranges are marked «like this»; there may be several, but not nested. */
export interface BadCase extends Case {
  /** The unmarked text after the rule's fixes, safe and unsafe, are applied until nothing changes. */
  readonly fixed?: ExampleInput;
  /** Text that the first message must contain. */
  readonly message?: string | RegExp;
}

/** A text in which the rule must not report anything. */
export type GoodCase = ExampleInput | Case;

export interface RuleCases {
  readonly bad?: readonly (string | BadCase)[];
  readonly good?: readonly GoodCase[];
}

/**
 * Tests a rule against its own examples and the given cases. Throws one Error that lists all failures: a bad case whose flagged text
 * differs; a good case that is flagged; a fix that is missing, differs, is still offered after it is applied, leaves the finding, or causes
 * a new finding of the recommended preset; a `fix` that does not match the safety of the fixes; and metadata that breaks the conventions.
 */
export async function testRule(rule: Rule, cases: RuleCases = {}): Promise<void> {
  const { ruleProblems } = await import('./config/rule-shape.ts');
  const broken = ruleProblems(rule);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const failures = checkMetadata(rule);
  const seen = new Set<string>();
  const examples = rule.examples.map((example: Example): BadCase => ({ ...example, text: example.bad }));
  const given = (cases.bad ?? []).map((bad): BadCase => (typeof bad === 'string' ? { text: bad } : bad));
  for (const bad of [...examples, ...given]) failures.push(...(await checkBad(rule, bad, seen)));
  for (const example of rule.examples) {
    if (example.good !== undefined) failures.push(...(await checkGood(rule, { ...example, text: example.good })));
  }
  for (const good of cases.good ?? []) {
    failures.push(...(await checkGood(rule, isInput(good) ? { text: good } : good)));
  }
  const expected = rule.fix === 'none' ? [] : rule.fix === 'mixed' ? ['safe', 'unsafe'] : [rule.fix];
  if (!isDeepStrictEqual([...seen].sort(), expected)) {
    failures.push(
      `the rule declares fix: '${rule.fix}', but the fixes of its cases are ${[...seen].join(' and ') || 'none'}`,
    );
  }
  if (failures.length > 0) throw new Error(`${rule.id}:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
}

function isInput(good: GoodCase): good is ExampleInput {
  return typeof good === 'string' || !('text' in good);
}

function checkMetadata(rule: Rule): string[] {
  const failures: string[] = [];
  const expect = (holds: boolean, message: string) => holds || failures.push(message);
  expect(
    /^(dockerfile|compose|project|shell|[a-z][a-z0-9-]*)\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id),
    'the id is not scope/kebab-case-name',
  );
  expect(rule.summary.length > 0 && rule.summary.length <= 72, 'the summary is empty or longer than 72 characters');
  expect(!rule.summary.endsWith('.'), 'the summary ends with a full stop');
  expect(rule.why.length >= 40, 'why is shorter than 40 characters');
  expect(rule.examples.length > 0, 'there are no examples');
  return failures;
}

async function checkBad(rule: Rule, bad: BadCase, seen: Set<string>): Promise<string[]> {
  const marked = filesOf(rule, bad.text);
  const files = mapFiles(marked, unmark);
  const findings = await lintWith(rule, files, bad);
  const failures: string[] = [];
  const title = titleOf(bad.text);
  for (const finding of findings) {
    if (finding.fix) seen.add(finding.fix.safety);
    if (/[.!]$/.test(finding.message)) failures.push(`${title}: the message ends with a full stop: ${finding.message}`);
  }
  for (const [name, text] of marked) {
    const actual = findings.filter((finding) => finding.file.path === name);
    failures.push(...repeated(actual).map((messages) => `${title}: the same place in ${name} is flagged ${messages}`));
    const shown = mark(files.get(name) ?? '', actual);
    if (shown !== text)
      failures.push(
        `${title}: flagged text differs in ${name}\n    expected ${JSON.stringify(text)}\n    received ${JSON.stringify(shown)}`,
      );
  }
  const first = findings[0]?.message ?? '';
  if (typeof bad.message === 'string' ? !first.includes(bad.message) : bad.message && !bad.message.test(first)) {
    failures.push(`${title}: the message is ${JSON.stringify(first)}`);
  }
  failures.push(...(await checkFix(rule, bad, files, findings)));
  return failures;
}

async function checkFix(rule: Rule, bad: BadCase, files: Files, findings: readonly Finding[]): Promise<string[]> {
  const title = titleOf(bad.text);
  const fixed = await fixWith(rule, files, bad);
  if (bad.fixed !== undefined) {
    const failures: string[] = [];
    for (const [name, text] of filesOf(rule, bad.fixed)) {
      if (fixed.get(name) !== text)
        failures.push(
          `${title}: the fixed text differs in ${name}\n    expected ${JSON.stringify(text)}\n    received ${JSON.stringify(fixed.get(name))}`,
        );
    }
    if (failures.length > 0) return failures;
  } else if (findings.some((finding) => finding.fix)) {
    return [
      `${title}: there is a fix, but the case has no \`fixed\` text; the fix produces ${JSON.stringify(Object.fromEntries(fixed))}`,
    ];
  }
  if (findings.every((finding) => !finding.fix)) return [];
  const again = await lintWith(rule, fixed, bad);
  if (again.some((finding) => finding.fix)) return [`${title}: the fix is still offered after it is applied`];
  const before = await countRecommended(files);
  for (const [id, count] of await countRecommended(fixed)) {
    if (id !== rule.id && count > (before.get(id) ?? 0)) return [`${title}: the fix causes a new finding of ${id}`];
  }
  return [];
}

async function checkGood(rule: Rule, good: Case): Promise<string[]> {
  const findings = await lintWith(rule, filesOf(rule, good.text), good);
  return findings.map((finding) => `${titleOf(good.text)}: must not be reported, but: ${finding.message}`);
}

type Files = ReadonlyMap<string, string>;

function filesOf(rule: Rule, input: ExampleInput): Files {
  return new Map(filesOfExample(rule, input));
}

function mapFiles(files: Files, change: (text: string) => string): Files {
  return new Map([...files].map(([name, text]) => [name, change(text)]));
}

function unmark(text: string): string {
  return text.replace(/[«»]/g, '');
}

/** The messages of findings at the same place, for each such place: a flaw that several services share must have the same message. */
function repeated(findings: readonly Finding[]): readonly string[] {
  const byPlace = new Map<string, string[]>();
  for (const { start, end, message } of findings) {
    const key = `${start} ${end}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), JSON.stringify(message)]);
  }
  return [...byPlace.values()].flatMap((messages) =>
    messages.length > 1 ? `${messages.length} times: ${messages.join(', ')}` : [],
  );
}

/** Marks the findings in a text, outermost only, so that it can be compared with the marked input. */
function mark(text: string, findings: readonly Finding[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return marked + text.slice(at);
}

function titleOf(input: ExampleInput): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}

const root = '/project';

async function lintWith(rule: Rule, files: Files, { options, ...how }: Case): Promise<readonly Finding[]> {
  const outcome = await runOver(files, 'none', { plugins: [rule], settings: await only(rule, options), ...how });
  const crash = outcome.result.notices.find((notice) => notice.kind === 'crash');
  if (crash) throw new Error(`${crash.message}\n${framesOf(crash.detail)}`);
  return outcome.result.files.flatMap((file) => file.findings);
}

/** The innermost frames of the stack of a rule that threw an error; the others belong to infralint. */
function framesOf(stack = ''): string {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return frames.slice(0, 3).join('\n');
}

async function fixWith(rule: Rule, files: Files, { options, ...how }: Case): Promise<Files> {
  const outcome = await runOver(files, 'unsafe', { plugins: [rule], settings: await only(rule, options), ...how });
  const fixed = new Map(files);
  for (const change of outcome.changed) fixed.set(change.path, change.after);
  return fixed;
}

/** The number of findings by rule as people see them: a folded finding counts once. */
async function countRecommended(files: Files): Promise<ReadonlyMap<string, number>> {
  const rules = await loadAllRules();
  const on = rules.filter((rule) => rule.presets.includes('recommended') || rule.presets.includes('every'));
  const settings: RuleSettings = new Map(
    await Promise.all(
      on.map(
        async (rule) =>
          [rule.id, { level: rule.severity, byCode: new Map(), options: await parseOptions(rule, {}) }] as const,
      ),
    ),
  );
  const outcome = await runOver(files, 'none', { settings, fold: true });
  const counts = new Map<string, number>();
  for (const file of outcome.result.files) {
    for (const finding of file.findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return counts;
}

async function only(rule: Rule, options: unknown): Promise<RuleSettings> {
  return new Map([
    [rule.id, { level: rule.severity, byCode: new Map(), options: await parseOptions(rule, options ?? {}) }],
  ]);
}

async function parseOptions(rule: Rule, options: unknown): Promise<unknown> {
  if (!rule.options) return undefined;
  const { optionSchema } = await import('./config/config-schema.ts');
  return optionSchema(rule)?.parse(options);
}

interface RunSettings {
  readonly settings: RuleSettings;
  readonly plugins?: readonly Rule[];
  readonly target?: Target | undefined;
  readonly unexecutable?: readonly string[] | undefined;
  readonly fold?: boolean;
}

function runOver(
  files: Files,
  fix: 'none' | 'unsafe',
  { settings, plugins = [], target, unexecutable = [], fold = false }: RunSettings,
) {
  const disk = memoryDisk(
    new Map([...files].map(([name, text]) => [`${root}/${name}`, text])),
    new Set(unexecutable.map((name) => `${root}/${name}`)),
  );
  const inputs: Input[] = [];
  for (const [name, text] of files) {
    const kind = classifyName(name.slice(name.lastIndexOf('/') + 1));
    if (kind) inputs.push({ path: name, absolutePath: `${root}/${name}`, kind: kind.kind, named: false, text });
  }
  const config: ResolvedConfig = {
    path: undefined,
    root,
    ignore: [],
    failOn: undefined,
    build: { args: {}, target: undefined, contexts: {} },
    compose: { files: [], profiles: [], env: [], projectName: undefined, shellEnvironment: false },
    images: [],
    plugins,
    settings: () => settings,
    presets: () => [],
    targets: () => target && [target],
    asksForMore: true,
    ignores: () => false,
  };
  return run(runRequest({ inputs, cwd: root, disk, configFor: () => config, reportUnused: true, fix, fold }));
}
