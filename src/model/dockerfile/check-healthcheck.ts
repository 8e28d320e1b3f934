import { parseDuration } from '../../parse/duration.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Fix } from '../../text/edit.ts';
import { clip } from '../../text/wording.ts';
import type { Flag, Word } from './dockerfile-types.ts';
import type { RawInstruction } from './read-instruction.ts';

const MILLISECOND = 1e6;
const MAX_RETRIES = 2 ** 31 - 1;
const TIMES: ReadonlySet<string> = new Set(['interval', 'timeout', 'start-period', 'start-interval']);

/** Judges type, command and timing of a HEALTHCHECK with arguments. */
export function checkHealthcheck(reading: RawInstruction): void {
  const { reader, parts } = reading;
  const [type, first] = parts.words;
  if (!type) return;
  const upper = type.text.toUpperCase();
  if (upper === 'NONE') {
    if (first)
      reader.sink.add(
        'surplus-argument',
        { file: first.file, start: first.start, end: parts.rest.end },
        'HEALTHCHECK NONE does not accept arguments',
        { help: 'use `CMD` instead of `NONE` to run a command' },
      );
    return;
  }
  if (upper !== 'CMD') reportType(reading, type);
  else if (!first)
    reader.sink.add('missing-argument', type, 'HEALTHCHECK CMD has no command', {
      help: 'use `HEALTHCHECK CMD curl -f http://localhost/`',
    });
  for (const flag of parts.flags) checkFlag(reading, flag);
}

function reportType({ reader, parts }: RawInstruction, type: Word): void {
  const guess = nearest(type.text, ['CMD', 'NONE'], 1);
  const at = { file: type.file, start: type.start, end: guess === undefined ? parts.rest.end : type.end };
  const comment = type.text.startsWith('#');
  // Another CMD in front of the one that follows would run that as a program.
  const follows = /\sCMD\s/i.test(parts.file.slice(parts.rest));
  let fix: Fix | undefined;
  if (guess !== undefined) fix = { title: `replace with \`${guess}\``, safety: 'safe', edits: [{ at, text: guess }] };
  else if (!comment && !follows)
    fix = { title: 'add `CMD`', safety: 'unsafe', edits: [{ at: { ...at, end: at.start }, text: 'CMD ' }] };
  let help = `use \`HEALTHCHECK CMD ${clip(parts.file.slice(at))}\``;
  if (guess !== undefined) help = `did you mean \`${guess}\`?`;
  else if (comment) help = 'put the comment on its own line above the instruction';
  else if (follows) help = 'remove the text before `CMD`';
  reader.sink.add(
    'invalid-healthcheck',
    { ...at, end: type.end },
    `HEALTHCHECK must be followed by \`CMD\` or \`NONE\`, not by \`${clip(type.text)}\``,
    { help, fix },
  );
}

function checkFlag({ reader }: RawInstruction, { name, value }: Flag): void {
  if (!value || value.text === '') return;
  const { sink } = reader;
  const text = clip(value.text);
  const variable = value.text.includes('$') ? 'use a literal value: variables are not expanded here' : undefined;
  if (name === 'retries') {
    const count = /^[+-]?[0-9]+$/.test(value.text) ? Number(value.text) : Number.NaN;
    if (!(count >= 0 && count <= MAX_RETRIES))
      sink.add('invalid-healthcheck', value, `\`${text}\` is not a valid number of retries`, {
        help: variable ?? 'use a whole number, 0 or more',
      });
  } else if (TIMES.has(name)) {
    const duration = parseDuration(value.text);
    if (!duration.ok) {
      const bare = /^[0-9]+$/.test(value.text) ? `use \`${value.text}s\` for seconds` : undefined;
      sink.add('invalid-healthcheck', value, duration.message, { help: variable ?? bare ?? duration.help });
    } else if (duration.nanoseconds !== 0 && duration.nanoseconds < MILLISECOND)
      sink.add(
        'invalid-healthcheck',
        value,
        `\`${text}\` is shorter than a millisecond, the minimum for \`--${name}\``,
        {
          help: 'use at least `1ms`, or `0` for the default',
        },
      );
  }
}
