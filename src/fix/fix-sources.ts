import type { Input } from '../discover/input.ts';
import { type Finding, type Notice, ownSeverity } from '../finding.ts';
import { isWorse } from '../lint/health.ts';
import { lintPass, type Pass } from '../lint/pass.ts';
import type { RunRequest, Sources } from '../lint/request.ts';
import { Unions } from '../lint/unions.ts';
import type { Rule } from '../rule/contract.ts';
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

/** What was repaired. */
export interface Repair {
  readonly changed: readonly ChangedFile[];
  /** The findings whose fixes were applied. */
  readonly fixed: readonly Finding[];
}

/**
 * Repairs what the first pass found, in memory. Files that have nothing to do with each other are repaired one by one, so that only
 * what changes is linted again; the last pass looks at everything once more.
 */
export async function fixSources(
  request: RunRequest,
  rules: readonly Rule[],
  first: Pass,
  level: FixLevel,
): Promise<{ readonly pass: Pass } & Repair> {
  const fixable = new Set(first.kept.flatMap(({ fix }) => fix?.edits.map(({ at }) => at.file.path) ?? []));
  const sources = new Map<Input, SourceFile>(first.sources);
  const fixed: Finding[] = [];
  const takenBack = new Map<string, (finding: Finding) => boolean>();
  for (const group of connected(first)) {
    if (!group.inputs.some(({ path }) => fixable.has(path))) continue;
    const { texts, applied, wasTakenBack } = await fixGroup(request, rules, first, group, level);
    fixed.push(...applied);
    for (const input of group.inputs) {
      sources.set(input, texts.get(input.path)!);
      takenBack.set(input.path, wasTakenBack);
    }
  }
  const changed: ChangedFile[] = [];
  for (const [input, before] of first.sources) {
    const { text } = sources.get(input) ?? before;
    const { path, absolutePath } = input;
    if (text !== before.text) changed.push({ path, absolutePath, before, after: text });
  }
  const pass = changed.length === 0 ? first : await lintPass(request, rules, sources);
  const notices = [...first.templates].map(notRepaired);
  // A fix that was tried in vain is not offered again.
  const kept = pass.kept.map((finding) =>
    finding.fix && takenBack.get(finding.file.path)?.(finding) ? { ...finding, fix: undefined } : finding,
  );
  return { pass: { ...pass, kept, notices: [...pass.notices, ...notices] }, changed, fixed };
}

async function fixGroup(
  request: RunRequest,
  rules: readonly Rule[],
  first: Pass,
  { inputs: group, kept }: Group,
  level: FixLevel,
): Promise<FixOutcome<Pass>> {
  const quiet: RunRequest = { ...request, inputs: group, clock: undefined };
  return fixUntilStable<Pass>({
    texts: new Map(group.map((input) => [input.path, first.sources.get(input)!])),
    level,
    outcome: { ...first, kept },
    lint: (current) => lintPass(quiet, rules, sourcesOf(group, current)),
    findingsOf: ({ kept }) => kept,
    isWorse: (before, after) =>
      [...after.health].some(([path, health]) => isWorse(before.health.get(path), health)) ||
      bringsError(before, after),
  });
}

/** Files that were named although they are templates. */
function notRepaired(path: string): Notice {
  const message = `${path} is a template; it is not repaired`;
  return { level: 'note', kind: 'note', path, message, help: 'repair it by hand, or repair what it renders to' };
}

function sourcesOf(group: readonly Input[], texts: Texts): Sources {
  return new Map(group.map((input) => [input, texts.get(input.path)!]));
}

/** Inputs that are repaired together. */
interface Group {
  readonly inputs: readonly Input[];
  /** What was found in them, and in files that nobody named: a project may include those. */
  readonly kept: readonly Finding[];
}

/** The inputs in groups that were judged together; most Dockerfiles stand alone. */
function connected({ sources, groups, kept }: Pass): readonly Group[] {
  const unions = new Unions();
  for (const [head, ...others] of groups) for (const other of others) unions.join(head!, other);
  const byLeader = new Map<string, { inputs: Input[]; kept: Finding[] }>();
  for (const input of sources.keys()) {
    const leader = unions.leaderOf(input.path);
    const group = byLeader.get(leader);
    if (group) group.inputs.push(input);
    else byLeader.set(leader, { inputs: [input], kept: [] });
  }
  const elsewhere: Finding[] = [];
  for (const finding of kept) (byLeader.get(unions.leaderOf(finding.file.path))?.kept ?? elsewhere).push(finding);
  return [...byLeader.values()].map((group) => ({ inputs: group.inputs, kept: [...group.kept, ...elsewhere] }));
}

/** Whether a file has an error now that had none before, at the levels that the rules themselves give. */
function bringsError(before: Pass, after: Pass): boolean {
  const had = pathsWithErrors(before);
  return [...pathsWithErrors(after)].some((path) => !had.has(path));
}

function pathsWithErrors({ kept }: Pass): ReadonlySet<string> {
  return new Set(kept.flatMap((finding) => (ownSeverity(finding) === 'error' ? finding.file.path : [])));
}
