import type { Finding, SuppressionResult } from '../finding.ts';
import { codesOf } from '../rule/codes.ts';
import type { Rule } from '../rule/contract.ts';
import type { Located } from '../text/source.ts';
import { isLeftOut, type RunRequest, type Sources } from './request.ts';
import { isUnasked, type TakenIn } from './taken-in.ts';
import { toolPresets } from './tool-presets.ts';

/** Removes findings in files that were not requested, and findings that yield to others. */
export function hide(
  { kept, suppressed }: SuppressionResult,
  request: RunRequest,
  rules: readonly Rule[],
  sources: Sources,
  taken: TakenIn,
): SuppressionResult {
  const hidden = hiddenFiles([...kept, ...suppressed], request, sources, taken.hidden);
  const yielding = yieldingAmong([...kept, ...suppressed], request, rules);
  const misread = misreadAmong([...kept, ...suppressed], request, rules);
  const isShown = (finding: Finding) =>
    !hidden.has(finding.file.path) && !isUnasked(finding, taken) && !yielding.has(finding) && !misread.has(finding);
  return { kept: kept.filter(isShown), suppressed: suppressed.filter(isShown) };
}

/** Files whose findings nobody requested: those that only take part, and excluded files. */
function hiddenFiles(
  findings: readonly Finding[],
  request: RunRequest,
  sources: Sources,
  unasked: ReadonlySet<string>,
): ReadonlySet<string> {
  const asked = pathsOf(sources);
  const hidden = new Set(unasked);
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const path = file.absolutePath;
    if (path !== undefined && !asked.has(file.path) && isLeftOut(request, path)) hidden.add(file.path);
  }
  return hidden;
}

function pathsOf(sources: Sources): ReadonlySet<string> {
  return new Set([...sources.keys()].map((input) => input.path));
}

/** The findings that yield: their rule yields to another rule, which reports an overlapping place. */
function yieldingAmong(
  findings: readonly Finding[],
  request: RunRequest,
  rules: readonly Rule[],
): ReadonlySet<Finding> {
  const yields = new Map(rules.flatMap(({ id, yields: others }) => (others ? [[id, others] as const] : [])));
  if (yields.size === 0) return NONE;
  const wanted = new Set([...yields.values()].flat());
  const better = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!wanted.has(finding.rule)) continue;
    const key = `${finding.rule} ${(finding.reach ?? finding).file.path}`;
    const same = better.get(key);
    if (same) same.push(finding);
    else better.set(key, [finding]);
  }
  if (better.size === 0) return NONE;
  const ownCodes = codesOfPresets(request, rules);
  const givesWay = (finding: Finding, other: Finding) =>
    overlaps(other.reach ?? other, finding) && (other.reach !== undefined || !ownCodes(finding, other));
  return new Set(
    findings.filter((finding) =>
      yields
        .get(finding.rule)
        ?.some((id) => better.get(`${id} ${finding.file.path}`)?.some((other) => givesWay(finding, other))),
    ),
  );
}

/** The findings in texts of which another rule says that they are not read as they were meant to be. */
function misreadAmong(findings: readonly Finding[], request: RunRequest, rules: readonly Rule[]): ReadonlySet<Finding> {
  const causes = findings.filter(({ misread }) => misread);
  if (causes.length === 0) return NONE;
  const ownCodes = codesOfPresets(request, rules);
  return new Set(
    findings.filter(
      (finding) =>
        finding.severity !== 'error' &&
        causes.some(({ rule, misread }) => rule !== finding.rule && misread && contains(misread, finding)) &&
        !ownCodes(finding),
    ),
  );
}

const NONE: ReadonlySet<Finding> = new Set();

/**
 * Tests whether a finding has a code of a tool whose preset is on for its file, which another finding on that line does not have as well. Such a
 * finding stays, so that the result is comparable with that tool, unless it is about a place that cannot be read.
 */
function codesOfPresets(request: RunRequest, rules: readonly Rule[]): (finding: Finding, other?: Finding) => boolean {
  const tools = new Map<string, Set<string>>();
  for (const { code, tool } of rules.flatMap(codesOf)) tools.set(code, (tools.get(code) ?? new Set()).add(tool));
  const toolsOn = toolPresets(request);
  return ({ file, aliases, start }, other) => {
    const on = toolsOn(file);
    if (on.length === 0) return false;
    const told = other && file.position(other.start).line === file.position(start).line ? other.aliases : [];
    return aliases.some((alias) => !told.includes(alias) && on.some((preset) => tools.get(alias)?.has(preset)));
  };
}

function contains(outer: Located, inner: Located): boolean {
  return outer.file.path === inner.file.path && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two places of one file overlap; an empty place overlaps everything that it touches. */
function overlaps(one: Located, other: Located): boolean {
  const empty = one.start === one.end || other.start === other.end;
  return empty ? one.start <= other.end && other.start <= one.end : one.start < other.end && other.start < one.end;
}
