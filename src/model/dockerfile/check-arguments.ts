import { heredocName } from '../../parse/dockerfile/heredoc.ts';
import { nearest } from '../../parse/suggest.ts';
import { clip } from '../../text/wording.ts';
import { hasBareFlag } from './check-flags.ts';
import { checkHealthcheck } from './check-healthcheck.ts';
import { checkShell } from './check-shell.ts';
import type { Word } from './dockerfile-types.ts';
import { correction, escapeName } from './problem-sink.ts';
import type { RawInstruction } from './read-instruction.ts';

const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

/** What an instruction needs at least, and how it is written. */
const NEEDS: ReadonlyMap<string, readonly [what: string, example: string]> = new Map([
  ['FROM', ['an image', 'FROM debian:13']],
  ['COPY', ['a source and a destination', 'COPY source destination']],
  ['ADD', ['a source and a destination', 'ADD source destination']],
  ['VOLUME', ['a path', 'VOLUME /data']],
  ['EXPOSE', ['a port', 'EXPOSE 8080']],
  ['ENV', ['`name=value`', 'ENV NAME=value']],
  ['LABEL', ['`name=value`', 'LABEL name=value']],
  ['ARG', ['a name', 'ARG NAME=default']],
  ['USER', ['a user', 'USER app']],
  ['WORKDIR', ['a directory', 'WORKDIR /app']],
  ['STOPSIGNAL', ['a signal', 'STOPSIGNAL SIGTERM']],
  ['MAINTAINER', ['a name', 'LABEL org.opencontainers.image.authors="…"']],
  ['HEALTHCHECK', ['`CMD` and a command, or `NONE`', 'HEALTHCHECK CMD curl -f http://localhost/']],
  ['ONBUILD', ['an instruction', 'ONBUILD COPY . .']],
]);

/** Checks the number and form of the arguments of an instruction, as BuildKit does before it executes anything. */
export function checkArguments(reading: RawInstruction): void {
  const { reader, keyword, parts } = reading;
  // What follows a flag without its `=` is its value, not the arguments.
  if (hasBareFlag(reading)) return;
  const needs = NEEDS.get(keyword);
  if (needs && (parts.rest.start === parts.rest.end || (parts.json && parts.words.length === 0))) {
    const [what, example] = needs;
    reader.sink.add('missing-argument', parts.keywordSpan, `${keyword} needs ${what}`, {
      help: `use \`${example}\``,
    });
    return;
  }
  switch (keyword) {
    case 'RUN':
      if (parts.json && parts.words.length === 0) reportEmptyRun(reading);
      break;
    case 'SHELL':
      checkShell(reading);
      break;
    case 'FROM':
      checkFrom(reading);
      break;
    case 'COPY':
    case 'ADD':
      checkDestination(reading);
      break;
    case 'VOLUME':
      for (const word of parts.words) if (word.text.trim() === '') reportEmptyPath(reading, word);
      break;
    case 'HEALTHCHECK':
      checkHealthcheck(reading);
  }
}

/** `docker build --check` accepts it, but the build fails. */
function reportEmptyRun({ reader, parts }: RawInstruction): void {
  const help = 'add a program: `RUN ["make"]`';
  reader.sink.add('missing-argument', parts.rest, 'RUN with an empty array does not run anything', { help });
}

function reportEmptyPath({ reader }: RawInstruction, word: Word): void {
  const help = 'use a directory in the image';
  reader.sink.add('missing-argument', word, 'the volume path is empty', { help });
}

function checkFrom(reading: RawInstruction): void {
  const { reader, parts } = reading;
  const [, as, name] = parts.words;
  if (!as) return;
  const isAs = as.text.toUpperCase() === 'AS';
  if (!isAs || parts.words.length > 3) reportSurplus(reading, as, isAs);
  else if (name) checkStageName(reading, name);
  else
    reader.sink.add('missing-argument', as, `\`${as.text}\` is not followed by a name`, {
      help: 'use `FROM image AS name`',
    });
}

function checkStageName({ reader }: RawInstruction, name: Word): void {
  if (STAGE_NAME.test(name.text.toLowerCase())) return;
  reader.sink.add('invalid-stage-name', name, `\`${clip(name.text)}\` is not a valid stage name`, {
    help: name.text.includes('$')
      ? 'use a literal name: variables are not expanded here'
      : 'start with a letter and use only letters, digits, `-`, `_` and `.`',
  });
}

/** FROM with words that are neither the image nor `AS name`. */
function reportSurplus({ reader, parts }: RawInstruction, second: Word, isAs: boolean): void {
  const { words } = parts;
  const surplus = isAs ? words[3]! : second;
  const at = { file: surplus.file, start: surplus.start, end: words.at(-1)!.end };
  const guess = !isAs && words.length === 3 ? nearest(second.text, ['AS'], 1) : undefined;
  const fix = guess === undefined ? undefined : correction(second, guess);
  let help = 'use `FROM image AS name`';
  if (surplus.text.startsWith('#')) help = TRAILING_COMMENT;
  else if (guess !== undefined) help = `did you mean \`${guess}\`?`;
  else if (words.length === 2) help = `use \`AS ${clip(second.text)}\` to name the stage`;
  const message = `unexpected \`${clip(parts.file.slice(at))}\` after the ${isAs ? 'stage' : 'image'} name`;
  reader.sink.add('surplus-argument', at, message, { help, fix });
}

/** Help for a comment on the same line as an instruction. */
export const TRAILING_COMMENT = 'put the comment on its own line: a `#` after an instruction is part of it';

/** Help for an instruction that the line before it continues into. */
export function strayEscape(escaper: '\\' | '`', keyword: string): string {
  return `remove ${escapeName(escaper, 'the')} at the end of the previous line: it makes this instruction part of the ${keyword}`;
}

function checkDestination({ reader, keyword, parts }: RawInstruction): void {
  const { words, json } = parts;
  const last = words.at(-1)!;
  if (words.length === 1)
    reader.sink.add(
      'missing-argument',
      last,
      `${keyword} has no destination: \`${clip(last.text)}\` is its only argument`,
      { help: `add a destination: \`${clip(last.text)} /path/in/the/image\`` },
    );
  else if (heredocName(json ? last.text : last.raw) !== undefined)
    reader.sink.add('missing-argument', last, `${keyword} has no destination: a heredoc cannot be the destination`, {
      help: json ? 'use a path that does not start with `<<`' : `add a destination: \`${last.raw} /path/in/the/image\``,
    });
}
