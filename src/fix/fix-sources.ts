import type { Input } from '../discover/input.ts';
import { type Finding, type Notice, ownSeverity } from '../finding.ts';
import { isWorse } from '../lint/health.ts';
import { lintPass, type Pass } from '../lint/pass.ts';
import type { RunRequest, Sources } from '../lint/request.ts';
import { Unions } from '../lint/unions.ts';
import type { Rule } from '../rule/contract.ts';
import type { Disk } from '../text/disk.ts';
import { overlayDisk } from '../text/memory-disk.ts';
import type { SourceFile } from '../text/source.ts';
import { type FixOutcome, fixUntilStable, type Texts } from './converge.ts';
import type { FixLevel } from './edits.ts';

/** A file whose text the fixes changed; nothing is written here. */
export interface ChangedFile {
  readonly path: string;
  readonly absolutePath: string | undefined;
  readonly before: SourceFile;
  readonly after: string;
}

/** The fixed findings. */
export interface Repair {
  readonly changed: readonly ChangedFile[];
  /** The findings whose fixes were applied. */
  readonly fixed: readonly Finding[];
}

/**
 * Fixes the findings of the first pass in memory. Unrelated files are fixed one by one, so that only changed files are linted again; the
 * last pass lints everything once more.
 */
export async function fixSources(
  request: RunRequest,
  rules: readonly Rule[],
  first: Pass,
  level: FixLevel,
): Promise<{ readonly pass: Pass } & Repair> {
  const fixable = new Set(first.kept.flatMap(({ fix }) => fix?.edits.map(({ at }) => at.file.path) ?? []));
  const texts = new Map([...first.sources.values(), ...first.further].map((file) => [file.path, file]));
  const fixed: Finding[] = [];
  const takenBack = new Map<string, (finding: Finding) => boolean>();
  for (const group of connected(first)) {
    if (!group.files.some(({ path }) => fixable.has(path))) continue;
    const outcome = await fixGroup(request, rules, first, group, level);
    fixed.push(...outcome.applied);
    for (const [path, file] of outcome.texts) {
      texts.set(path, file);
      takenBack.set(path, outcome.wasTakenBack);
    }
  }
  const changed: ChangedFile[] = [];
  for (const before of [...first.sources.values(), ...first.further]) {
    const { path, absolutePath } = before;
    const { text } = texts.get(path) ?? before;
    if (text !== before.text) changed.push({ path, absolutePath, before, after: text });
  }
  const again = { ...request, disk: withTexts(request, first.further, texts) };
  const pass = changed.length === 0 ? first : await lintPass(again, rules, sourcesOf([...first.sources.keys()], texts));
  const notices = [...first.templates].map(notRepaired);
  // A fix that was taken back is not offered again.
  const kept = pass.kept.map((finding) =>
    finding.fix && takenBack.get(finding.file.path)?.(finding) ? { ...finding, fix: undefined } : finding,
  );
  return { pass: { ...pass, kept, notices: [...pass.notices, ...notices] }, changed, fixed };
}

async function fixGroup(
  request: RunRequest,
  rules: readonly Rule[],
  first: Pass,
  { inputs, files, kept }: Group,
  level: FixLevel,
): Promise<FixOutcome<Pass>> {
  const quiet: RunRequest = { ...request, inputs, clock: undefined };
  const further = files.slice(inputs.length);
  return fixUntilStable<Pass>({
    texts: new Map(files.map((file) => [file.path, file])),
    level,
    outcome: { ...first, kept },
    lint: (texts) => lintPass({ ...quiet, disk: withTexts(request, further, texts) }, rules, sourcesOf(inputs, texts)),
    findingsOf: ({ kept }) => kept,
    isWorse: (before, after) =>
      [...after.health].some(([path, health]) => isWorse(before.health.get(path), health)) ||
      bringsError(before, after),
  });
}

/** The notice about a named file that is a template. */
function notRepaired(path: string): Notice {
  const message = `${path} is a template and was not fixed`;
  return { level: 'note', kind: 'note', path, message, help: 'fix it by hand, or fix the rendered file' };
}

/** The disk of a request on which files that are not inputs have their present texts. */
function withTexts({ disk }: RunRequest, files: readonly SourceFile[], texts: Texts): Disk {
  const changed = new Map<string, string>();
  for (const { path, absolutePath } of files) {
    const text = texts.get(path)?.text;
    if (absolutePath !== undefined && text !== undefined) changed.set(absolutePath, text);
  }
  return overlayDisk(disk, changed);
}

function sourcesOf(group: readonly Input[], texts: Texts): Sources {
  return new Map(group.map((input) => [input, texts.get(input.path)!]));
}

/** Files that are fixed together. */
interface Group {
  readonly inputs: Input[];
  /** The texts of the inputs, then those of other files that they lead to. */
  readonly files: SourceFile[];
  /** The findings in them, and in files that are not fixed. */
  readonly kept: Finding[];
}

/** Files in groups that were linted together; most Dockerfiles are separate. */
function connected({ sources, groups, further, kept }: Pass): readonly Group[] {
  const unions = new Unions();
  for (const [head, ...others] of groups) for (const other of others) unions.join(head!, other);
  const byLeader = new Map<string, Group>();
  for (const [input, file] of sources) {
    const leader = unions.leaderOf(input.path);
    const group = byLeader.get(leader) ?? { inputs: [], files: [], kept: [] };
    byLeader.set(leader, group);
    group.inputs.push(input);
    group.files.push(file);
  }
  for (const file of further) byLeader.get(unions.leaderOf(file.path))?.files.push(file);
  const elsewhere: Finding[] = [];
  for (const finding of kept) (byLeader.get(unions.leaderOf(finding.file.path))?.kept ?? elsewhere).push(finding);
  return [...byLeader.values()].map((group) => ({ ...group, kept: [...group.kept, ...elsewhere] }));
}

/** Whether a file without errors now has one, by the severity that the rules themselves give. */
function bringsError(before: Pass, after: Pass): boolean {
  const had = pathsWithErrors(before);
  return [...pathsWithErrors(after)].some((path) => !had.has(path));
}

function pathsWithErrors({ kept }: Pass): ReadonlySet<string> {
  return new Set(kept.flatMap((finding) => (ownSeverity(finding) === 'error' ? finding.file.path : [])));
}
