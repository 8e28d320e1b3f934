import { DROPS_FLAGS, flagsOf } from '../../parse/dockerfile/keywords.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Fix } from '../../text/edit.ts';
import { between } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import type { Flag } from './dockerfile-types.ts';
import { correction, type ProblemSink } from './problem-sink.ts';
import type { RawInstruction } from './read-instruction.ts';

const TRUTH = /^(?:true|false)$/i;
/** Words without special meaning for a shell. */
const PLAIN_WORDS = /^[\w\s./:=@%+,-]*$/;
/** Instructions whose arguments begin with dashes often enough. */
const COMMANDS: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT']);

/** Judges names and form of an instruction's flags as BuildKit does; values with their own grammar are checked elsewhere. */
export function checkFlags(reading: RawInstruction, sink: ProblemSink): void {
  const { keyword, parts } = reading;
  const [first] = parts.flags;
  if (!first || DROPS_FLAGS.has(keyword)) return;
  if (COMMANDS.has(keyword)) {
    reportArguments(reading, first, sink);
    return;
  }
  const seen = new Map<string, Flag>();
  for (const flag of parts.flags) {
    const spec = flagsOf(keyword).get(flag.name);
    if (!spec) {
      reportUnknown(keyword, flag, sink);
      continue;
    }
    const before = seen.get(flag.name);
    if (before && !spec.repeatable)
      sink.add('duplicate-flag', flag, `\`--${flag.name}\` is given twice: Docker rejects it`, {
        help: 'keep one of them',
        labels: [{ at: before, message: 'first given here' }],
      });
    seen.set(flag.name, flag);
    if (spec.boolean) checkSwitch(flag, sink);
    else if (!flag.value)
      sink.add('invalid-flag-value', flag, `\`--${flag.name}\` has no value`, { help: `use \`--${flag.name}=…\`` });
  }
}

/** Whether a flag that needs a value has none, so the words after it are not what they were meant to be. */
export function hasBareFlag({ keyword, parts }: RawInstruction): boolean {
  return parts.flags.some(
    ({ name, value }) => !value && flagsOf(keyword).get(name)?.boolean === undefined && flagsOf(keyword).has(name),
  );
}

function checkSwitch(flag: Flag, sink: ProblemSink): void {
  const { name, value } = flag;
  if (!value || TRUTH.test(value.text)) return;
  const help = `use \`--${name}\` or \`--${name}=false\``;
  const message =
    value.text === ''
      ? `\`--${name}=\` has an empty value`
      : `\`--${name}\` must be true or false, not \`${clip(value.text)}\``;
  sink.add('invalid-flag-value', value.start < value.end ? value : flag, message, { help });
}

function reportUnknown(keyword: string, flag: Flag, sink: ProblemSink): void {
  const known = flagsOf(keyword);
  const guess = nearest(flag.name, known.keys());
  const name = clip(flag.name);
  const message =
    known.size === 0
      ? `${keyword} does not accept flags: \`--${name}\` must not come first`
      : `${keyword} has no flag \`--${name}\``;
  const list = [...known.keys()].map((each) => `\`--${each}\``).join(', ');
  sink.add('unknown-flag', flag.nameSpan, message, {
    help:
      guess !== undefined
        ? `did you mean \`--${guess}\`?`
        : known.size > 0
          ? `use one of ${list}`
          : 'remove the flag, or put another argument before it',
    fix: guess === undefined ? undefined : correction(flag.nameSpan, guess),
  });
}

/** CMD and ENTRYPOINT with arguments for a program, which Docker reads as its own flags. */
function reportArguments({ keyword, parts }: RawInstruction, first: Flag, sink: ProblemSink): void {
  const at = between(first, parts.rest.end > first.end ? parts.rest : parts.flags.at(-1)!);
  const text = parts.file.slice(at);
  const array = PLAIN_WORDS.test(text) ? JSON.stringify(text.split(/\s+/)).replaceAll('","', '", "') : undefined;
  const fix: Fix | undefined =
    array === undefined || text.includes('\n')
      ? undefined
      : { title: 'replace with a JSON array', safety: 'unsafe', edits: [{ at, text: array }] };
  const message = `${keyword} does not accept flags: Docker rejects \`--${clip(first.name)}\` instead of passing it on`;
  sink.add('unknown-flag', first.nameSpan, message, {
    help: `use \`${keyword} ${array === undefined ? '["--…"]' : clip(array)}\` to pass it to the program`,
    fix,
  });
}
