import type { Range } from './compose-port.ts';
import { HOLE } from './hole.ts';
import { type Mistake, mistake } from './mistake.ts';

/** The parts of a short volume as written. */
export interface VolumeParts {
  readonly source: Range | undefined;
  readonly target: Range;
  /** The options after the target, split at commas. */
  readonly options: readonly Range[];
  /** What follows a further colon, which Compose reads as options too late to use. */
  readonly rest: Range | undefined;
}

/**
 * Splits `[source:]target[:options]` at its colons as compose-go does: a colon after a single letter belongs to a Windows drive.
 * Works on masked text.
 */
export function splitVolume(text: string): VolumeParts {
  const sections = sectionsOf(text);
  const first = sections[0] ?? { from: 0, to: 0 };
  if (sections.length === 1) return { source: undefined, target: first, options: [], rest: undefined };
  const third = sections[2];
  const options: Range[] = [];
  if (third) {
    let from = third.from;
    for (const option of text.slice(third.from, third.to).split(',')) {
      options.push({ from, to: from + option.length });
      from += option.length + 1;
    }
  }
  const rest = sections[3] && { from: sections[3].from, to: text.length };
  return { source: first, target: sections[1]!, options, rest };
}

function sectionsOf(text: string): Range[] {
  // One or two characters are always a target.
  if (text.length < 3) return [{ from: 0, to: text.length }];
  const sections: Range[] = [];
  let from = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (at === from + 1 && /\p{L}/u.test(text[from]!)) continue;
    sections.push({ from, to: at });
    from = at + 1;
  }
  sections.push({ from, to: text.length });
  return sections;
}

/** Whether a source is a path on the host rather than the name of a volume; undefined when an unknown variable decides. */
export function isHostPath(source: string): boolean | undefined {
  if (source.startsWith(HOLE)) return undefined;
  if (/^[./~]/.test(source) || source.startsWith('\\\\')) return true;
  if (source[1] === HOLE) return undefined;
  return /^\p{L}:/u.test(source);
}

/** Says what Compose rejects in a short volume (`"[source:]target[:options]"`), if anything. */
export function checkVolume(text: string): Mistake | undefined {
  if (text === '') return mistake(0, 0, 'the volume is empty');
  for (const section of sectionsOf(text)) {
    if (section.from !== section.to) continue;
    const where =
      section.from === 0 ? 'before the first' : section.to === text.length ? 'after the last' : 'between two';
    return mistake(section.from, section.to, `the volume \`${text}\` has no text ${where} \`:\``);
  }
  return undefined;
}
