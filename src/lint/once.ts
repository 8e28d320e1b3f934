import type { Finding, SuppressionResult } from '../finding.ts';

/**
 * Combines the findings that a rule reports at one place for several services or projects: equal ones; those that differ in only one quoted
 * name, so that the finding names all of them; and others with the same codes, which become labels.
 *
 * @param isComparable whether the preset of a tool is on for the file of a finding: there, only equal ones are joined
 */
export function once(
  { kept, suppressed }: SuppressionResult,
  isComparable: (finding: Finding) => boolean,
): SuppressionResult {
  return { kept: oneByPlace(kept, isComparable), suppressed: oneByPlace(suppressed, isComparable) };
}

function oneByPlace(findings: readonly Finding[], isComparable: (finding: Finding) => boolean): readonly Finding[] {
  const places = new Map<string, Shared[]>();
  for (const finding of findings) {
    const { rule, file, start, end, severity, aliases, message } = finding;
    const apart = isComparable(finding) ? message : '';
    const place = JSON.stringify([rule, file.path, start, end, severity, aliases, apart]);
    const others = places.get(place);
    if (!others) places.set(place, [{ finding, at: undefined, names: [] }]);
    else if (!others.some((other) => joins(other, finding))) others.push({ finding, at: undefined, names: [] });
  }
  return [...places.values()].map((shared) => labelled(shared.map(named)));
}

/** A finding, and the names in other findings that differ from one of its quoted names. */
interface Shared {
  readonly finding: Finding;
  /** Which part of the message differs: parts with an odd number are in backticks. */
  at: number | undefined;
  readonly names: string[];
  /** Whether the help of another finding differs in more than that name. */
  ownHelp?: boolean;
}

/** Adds a finding to another one of the same place, if it says the same of another name. */
function joins(shared: Shared, { message, help }: Finding): boolean {
  const { finding, at, names } = shared;
  if (message === finding.message) return true;
  const [own, others] = [finding.message.split('`'), message.split('`')];
  const differing = own.flatMap((part, index) => (part === others[index] ? [] : index));
  const [index = 0] = differing;
  if (own.length !== others.length || differing.length !== 1 || index % 2 === 0 || (at ?? index) !== index)
    return false;
  shared.at = index;
  const name = others[index] ?? '';
  if (finding.help?.replace(`\`${own[index]}\``, () => `\`${name}\``) !== help) shared.ownHelp = true;
  if (!names.includes(name)) names.push(name);
  return true;
}

/** More names than this are only counted. */
const MOST = 5;

function named({ finding, at, names, ownHelp }: Shared): Finding {
  if (at === undefined) return finding;
  const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
  const rest = names.length > MOST ? `${names.length - MOST} more` : shown.pop();
  const list = shown.length > 0 ? `${shown.join(', ')} and ${rest}` : rest;
  const parts = finding.message.split('`');
  const name = `\`${parts[at]}\``;
  const all = `${name} (also ${list})`;
  const message = `${parts.slice(0, at).join('`')}${all}${parts.slice(at + 1).join('`')}`;
  const help = ownHelp ? finding.help : finding.help?.replace(name, () => all);
  return { ...finding, message, help };
}

/** The first finding of a place, with what the others say as labels. */
function labelled([first, ...others]: readonly Finding[]): Finding {
  const more = others.map(({ file, start, end, message }) => ({ at: { file, start, end }, message }));
  return more.length === 0 ? first! : { ...first!, labels: [...first!.labels, ...more] };
}
