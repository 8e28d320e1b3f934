import type { Finding } from '../finding.ts';
import type { Rule } from '../rule/contract.ts';
import type { Edit, Fix } from '../text/edit.ts';
import type { Pass } from './pass.ts';
import type { RunRequest } from './request.ts';
import { toolPresets } from './tool-presets.ts';

/**
 * Combines the findings that a rule repeats in a file or project, if the rule has `fold`. This is the last step: suppressed and fixed
 * places are gone by now, so the finding is reported at the first place that remains.
 */
export function fold(pass: Pass, request: RunRequest, rules: readonly Rule[]): Pass {
  const folding = new Map(rules.flatMap(({ id, fold: width }) => (width ? [[id, width] as const] : [])));
  if (!request.fold || folding.size === 0) return pass;
  const toolsOn = toolPresets(request);
  const projectOf = projects(pass);
  const groups = new Map<string, { readonly main: string; readonly findings: Finding[] }>();
  const kept: Finding[] = [];
  for (const finding of pass.kept) {
    const width = finding.alone ? undefined : folding.get(finding.rule);
    const about = width === 'thing' ? finding.about : '';
    if (width === undefined || about === undefined || toolsOn(finding.file).length > 0) {
      kept.push(finding);
      continue;
    }
    const where = width === 'file' ? finding.file.path : projectOf(finding.file.path);
    const key = JSON.stringify([finding.rule, where, about, finding.severity, finding.aliases]);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { main: where, findings: [finding] });
  }
  return { ...pass, kept: [...kept, ...[...groups.values()].map(({ main, findings }) => folded(findings, main))] };
}

/** One finding for several: the first, with the places of the others as labels, and with the edits of all. The main file of a project comes first. */
function folded(group: readonly Finding[], main: string): Finding {
  const inMain = ({ file }: Finding) => (file.path === main ? 0 : 1);
  const [first, ...others] = [...group].sort((a, b) => inMain(a) - inMain(b) || byPlace(a, b));
  if (others.length === 0) return first!;
  const places = others.map(({ file, start, end, message }) => ({ at: { file, start, end }, message, repeats: true }));
  return {
    ...first!,
    message: `${first!.message} (also in ${others.length} more ${others.length === 1 ? 'place' : 'places'})`,
    labels: [...first!.labels, ...places],
    fix: fixOfAll([first!, ...others]),
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** The edits of all fixes of one safety, the safe ones if there are any; a fix that overlaps an earlier one waits for the next run. */
function fixOfAll(findings: readonly Finding[]): Fix | undefined {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const first = fixes.find(({ safety }) => safety === 'safe') ?? fixes[0];
  if (!first) return undefined;
  const edits: Edit[] = [];
  for (const { safety, edits: more } of fixes)
    if (safety === first.safety && !more.some((edit) => edits.some((other) => touches(edit, other))))
      edits.push(...more);
  return { ...first, edits };
}

function touches({ at }: Edit, { at: other }: Edit): boolean {
  return at.file.path === other.file.path && at.start <= other.end && other.start <= at.end;
}

/** The project of a file, by the path of its main file; a file that was judged alone is its own. */
function projects({ groups }: Pass): (path: string) => string {
  const mains = new Map<string, string>();
  for (const [main, ...others] of groups)
    for (const path of [main!, ...others]) if (!mains.has(path)) mains.set(path, main!);
  return (path) => mains.get(path) ?? path;
}
