import type { Finding, SuppressionResult } from '../finding.ts';

/**
 * Makes one finding of those that a rule reports at one place for several services or projects: of equal ones, and of those that differ in
 * one quoted name only, which then names them all.
 */
export function once({ kept, suppressed }: SuppressionResult): SuppressionResult {
  return { kept: oneByPlace(kept), suppressed: oneByPlace(suppressed) };
}

function oneByPlace(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Shared[]>();
  for (const finding of findings) {
    const { rule, file, start, end } = finding;
    const place = `${rule}\0${file.path}\0${start}\0${end}`;
    const others = places.get(place);
    if (!others) places.set(place, [{ finding, at: undefined, names: [] }]);
    else if (!others.some((other) => joins(other, finding))) others.push({ finding, at: undefined, names: [] });
  }
  return [...places.values()].flat().map(named);
}

/** A finding, and what else stands in other findings instead of one of its quoted names. */
interface Shared {
  readonly finding: Finding;
  /** Which part of the message differs: parts with an odd number are in backticks. */
  at: number | undefined;
  readonly names: string[];
}

/** Adds a finding to another one of the same place, if it says the same of another name. */
function joins(shared: Shared, { message, severity, aliases }: Finding): boolean {
  const { finding, at, names } = shared;
  if (message === finding.message) return true;
  // What has a code of another tool stays comparable with what that tool reports.
  if (severity !== finding.severity || aliases.length > 0 || finding.aliases.length > 0) return false;
  const [own, others] = [finding.message.split('`'), message.split('`')];
  const differing = own.flatMap((part, index) => (part === others[index] ? [] : index));
  const [index = 0] = differing;
  if (own.length !== others.length || differing.length !== 1 || index % 2 === 0 || (at ?? index) !== index)
    return false;
  shared.at = index;
  const name = others[index] ?? '';
  if (!names.includes(name)) names.push(name);
  return true;
}

/** More names than this are counted only. */
const MOST = 5;

function named({ finding, at, names }: Shared): Finding {
  if (at === undefined) return finding;
  const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
  const rest = names.length > MOST ? `${names.length - MOST} more` : shown.pop();
  const list = shown.length > 0 ? `${shown.join(', ')} and ${rest}` : rest;
  const parts = finding.message.split('`');
  const [before, after] = [parts.slice(0, at + 1).join('`'), parts.slice(at + 1).join('`')];
  return { ...finding, message: `${before}\` (also ${list})${after}` };
}
