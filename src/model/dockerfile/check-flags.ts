import { DROPS_FLAGS, flagsOf } from '../../parse/dockerfile/keywords.ts';
import { nearest } from '../../parse/suggest.ts';
import { correction, type ProblemSink } from './problems.ts';
import type { Flag } from './types.ts';

const TRUTH = /^(?:true|false)$/i;

/** Judges names and form of an instruction's flags as BuildKit does; values that have a grammar of their own are judged elsewhere. */
export function checkFlags(keyword: string, flags: readonly Flag[], sink: ProblemSink): void {
  if (DROPS_FLAGS.has(keyword)) return;
  const known = flagsOf(keyword);
  const seen = new Map<string, Flag>();
  for (const flag of flags) {
    const { name, value } = flag;
    const spec = known.get(name);
    if (!spec) {
      const guess = nearest(name, known.keys());
      sink.add(
        'unknown-flag',
        flag.nameSpan,
        known.size === 0 ? `${keyword} takes no flags, but \`--${name}\` stands before its arguments` : `${keyword} has no flag \`--${name}\``,
        { help: guess ? `did you mean \`--${guess}\`?` : helpFor(keyword, known), fix: guess ? correction(flag.nameSpan, guess) : undefined },
      );
      continue;
    }
    const first = seen.get(name);
    if (first && !spec.repeatable)
      sink.add('duplicate-flag', flag, `\`--${name}\` is given twice`, {
        help: 'keep one of them',
        labels: [{ at: first, message: 'first given here' }],
      });
    seen.set(name, flag);
    if (spec.boolean) {
      if (value && !TRUTH.test(value.text))
        sink.add('flag-value', value.start < value.end ? value : flag, `\`--${name}\` is either true or false, not \`${value.text}\``, {
          help: `write \`--${name}\` or \`--${name}=false\``,
        });
    } else if (!value) sink.add('flag-value', flag, `\`--${name}\` has no value`, { help: `write \`--${name}=…\`` });
  }
}

function helpFor(keyword: string, known: ReadonlyMap<string, unknown>): string {
  if (known.size > 0) return `${keyword} takes ${[...known.keys()].map((name) => `\`--${name}\``).join(', ')}`;
  return keyword === 'CMD' || keyword === 'ENTRYPOINT'
    ? `write the arguments as a JSON array: \`${keyword} ["--…"]\``
    : 'remove the flag, or write the argument before it';
}

/** The flags whose values the builder expands. */
const EXPANDED: ReadonlySet<string> = new Set(['FROM platform', ...['COPY', 'ADD'].flatMap((name) => [`${name} chown`, `${name} chmod`]), 'ADD checksum']);

/** Whether the builder expands variables in a flag's value; mounts are expanded field by field. */
export function expandsFlag(keyword: string, name: string): boolean {
  return EXPANDED.has(`${keyword} ${name}`);
}
