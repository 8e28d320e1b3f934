import { parseDuration } from '../../parse/duration.ts';
import { heredocName } from '../../parse/dockerfile/heredoc.ts';
import { nearest } from '../../parse/suggest.ts';
import { shorten } from './problems.ts';
import type { Reading } from './read-instruction.ts';

const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

/** Judges how many arguments an instruction has and of what form they are, as BuildKit does before it executes anything. */
export function checkArguments(reading: Reading): void {
  const { keyword, parts } = reading;
  const { words } = parts;
  switch (keyword) {
    case 'FROM':
      return checkFrom(reading);
    case 'COPY':
    case 'ADD':
      return checkCopy(reading);
    case 'VOLUME':
      if (words.length === 0) return missing(reading, 'a path');
      for (const word of words)
        if (word.text.trim() === '')
          reading.reader.sink.add('missing-argument', word, 'the path of the volume is empty', { help: 'name a directory of the image' });
      return;
    case 'SHELL':
      return checkShell(reading);
    case 'HEALTHCHECK':
      return checkHealthcheck(reading);
    case 'EXPOSE':
      return words.length === 0 ? missing(reading, 'a port') : undefined;
    case 'ENV':
    case 'LABEL':
      return parts.rest.start === parts.rest.end ? missing(reading, '`name=value`') : undefined;
    case 'ARG':
      return parts.rest.start === parts.rest.end ? missing(reading, 'a name') : undefined;
    case 'USER':
      return words.length === 0 ? missing(reading, 'a user') : undefined;
    case 'WORKDIR':
      return words.length === 0 ? missing(reading, 'a directory') : undefined;
    case 'STOPSIGNAL':
      return words.length === 0 ? missing(reading, 'a signal') : undefined;
    case 'MAINTAINER':
      return words.length === 0 ? missing(reading, 'a name') : undefined;
  }
}

function missing({ reader, keyword, parts }: Reading, what: string): void {
  reader.sink.add('missing-argument', parts.keywordSpan, `${keyword} needs ${what}`, { help: `write \`${EXAMPLES[keyword]}\`` });
}

const EXAMPLES: Readonly<Record<string, string>> = {
  FROM: 'FROM debian:13',
  COPY: 'COPY source destination',
  ADD: 'ADD source destination',
  VOLUME: 'VOLUME /data',
  EXPOSE: 'EXPOSE 8080',
  ENV: 'ENV NAME=value',
  LABEL: 'LABEL name=value',
  ARG: 'ARG NAME=default',
  USER: 'USER app',
  WORKDIR: 'WORKDIR /app',
  STOPSIGNAL: 'STOPSIGNAL SIGTERM',
  MAINTAINER: 'LABEL org.opencontainers.image.authors="…"',
  HEALTHCHECK: 'HEALTHCHECK CMD curl -f http://localhost/',
  ONBUILD: 'ONBUILD COPY . .',
};

function checkFrom(reading: Reading): void {
  const { reader, parts } = reading;
  const { words } = parts;
  const [image, as, name] = words;
  if (!image) return missing(reading, 'an image');
  if (!as) return;
  const isAs = as.text.toUpperCase() === 'AS';
  if (words.length === 3 && isAs) {
    if (STAGE_NAME.test(name!.text.toLowerCase())) return;
    const variable = name!.text.includes('$');
    return reader.sink.add('stage-name', name!, `\`${shorten(name!.text)}\` is no name for a stage`, {
      help: variable
        ? 'write the name out: variables are not expanded here'
        : 'begin with a letter and use only letters, digits, `-`, `_` and `.`',
    });
  }
  if (isAs && !name)
    return reader.sink.add('missing-argument', as, `no name follows \`${as.text}\``, { help: 'write `FROM image AS name`' });
  const surplus = isAs ? words[3]! : as;
  const swallowed = parts.swallowed.find(({ start }) => start === surplus.start);
  const at = { file: surplus.file, start: surplus.start, end: words.at(-1)!.end };
  const guess = !isAs && words.length === 3 && nearest(as.text.toUpperCase(), ['AS'], 1);
  reader.sink.add('surplus-argument', at, `FROM takes an image and \`AS name\`; \`${shorten(parts.file.slice(at))}\` is too much`, {
    help: surplus.text.startsWith('#')
      ? 'put the comment on a line of its own: a `#` behind an instruction is part of it'
      : swallowed
        ? `remove the \`${reader.escape}\` at the end of the line before: it makes this instruction a part of the FROM`
        : guess
          ? 'did you mean `AS`?'
          : words.length === 2
            ? `to name the stage, write \`AS ${shorten(as.text)}\``
            : 'write `FROM image AS name`',
  });
}

function checkCopy(reading: Reading): void {
  const { reader, keyword, parts } = reading;
  const { words, json } = parts;
  if (words.length === 0) return missing(reading, 'a source and a destination');
  const last = words.at(-1)!;
  if (words.length === 1)
    return reader.sink.add('missing-argument', last, `${keyword} has no destination: \`${shorten(last.text)}\` is its only argument`, {
      help: `write \`${keyword} ${shorten(last.text)} /path/in/the/image\``,
    });
  if (!json && heredocName(last.raw) !== undefined)
    reader.sink.add('heredoc', last, 'a heredoc cannot be the destination', { help: `write \`${keyword} ${last.raw} /path\`` });
}

function checkShell(reading: Reading): void {
  const { reader, parts } = reading;
  if (parts.json && parts.words.length > 0) return;
  const at = parts.rest.start === parts.rest.end ? parts.keywordSpan : parts.rest;
  const [first] = parts.words;
  const suggestion = !parts.json && first && /^[\w/. -]+$/.test(first.text) ? first.text.split(/\s+/) : undefined;
  const singles = /^\[[^"]*\]$/.test(first?.text ?? '') ? first!.text.replaceAll("'", '"') : undefined;
  const repaired = singles ?? (suggestion && JSON.stringify(suggestion).replaceAll('","', '", "'));
  const sound = repaired !== undefined && isArray(repaired) && parts.file.slice(at) === first!.text;
  reader.sink.add('json-form', at, 'SHELL needs a JSON array with at least one string', {
    help: `write \`SHELL ${sound ? repaired : '["/bin/bash", "-c"]'}\``,
    fix: sound ? { title: 'write it as a JSON array', safety: 'unsafe', edits: [{ at, text: repaired }] } : undefined,
  });
}

function isArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function checkHealthcheck(reading: Reading): void {
  const { reader, parts } = reading;
  const [type, ...others] = parts.words;
  if (!type) return missing(reading, '`CMD` and a command, or `NONE`');
  const upper = type.text.toUpperCase();
  if (upper === 'NONE') {
    if (others.length > 0)
      reader.sink.add('surplus-argument', between(others[0]!, parts.rest.end), 'HEALTHCHECK NONE takes no arguments', {
        help: 'write `CMD` instead of `NONE` to run a command',
      });
    return;
  }
  if (upper !== 'CMD') {
    const guess = nearest(upper, ['CMD', 'NONE'], 1);
    const fix = guess
      ? { title: `write \`${guess}\``, safety: 'safe' as const, edits: [{ at: type, text: guess }] }
      : { title: 'add `CMD`', safety: 'unsafe' as const, edits: [{ at: { ...type, end: type.start }, text: 'CMD ' }] };
    reader.sink.add('healthcheck', type, `\`${shorten(type.text)}\` is neither \`CMD\` nor \`NONE\``, {
      help: guess ? `did you mean \`${guess}\`?` : 'write `HEALTHCHECK CMD` before the command',
      fix: { title: fix.title, safety: fix.safety, edits: fix.edits.map(({ at, text }) => ({ at: { file: at.file, start: at.start, end: at.end }, text })) },
    });
    return;
  }
  if (others.length === 0)
    reader.sink.add('missing-argument', type, 'no command follows HEALTHCHECK CMD', { help: `write \`${EXAMPLES.HEALTHCHECK}\`` });
  checkTiming(reading);
}

function between(first: { readonly file: Reading['parts']['file']; readonly start: number }, end: number) {
  return { file: first.file, start: first.start, end };
}

const MILLISECOND = 1e6;
const MAX_RETRIES = 2 ** 31 - 1;

function checkTiming({ reader, parts }: Reading): void {
  for (const { name, value } of parts.flags) {
    if (!value || value.text === '') continue;
    if (name === 'retries') {
      if (!/^[+-]?[0-9]+$/.test(value.text) || Number(value.text) < 0 || Number(value.text) > MAX_RETRIES)
        reader.sink.add('healthcheck', value, `\`${shorten(value.text)}\` is no number of retries`, { help: 'write a whole number from 0' });
      continue;
    }
    if (!/^(?:interval|timeout|start-period|start-interval)$/.test(name)) continue;
    const duration = parseDuration(value.text);
    if (!duration.ok) {
      const variable = value.text.includes('$') ? 'write the time out: variables are not expanded here' : undefined;
      reader.sink.addMistake('healthcheck', value, { ...duration, help: variable ?? duration.help });
    } else if (duration.nanoseconds !== 0 && duration.nanoseconds < MILLISECOND)
      reader.sink.add('healthcheck', value, `\`${value.text}\` is shorter than a millisecond, the least that --${name} allows`, {
        help: 'write a time of at least `1ms`, or `0` for the default',
      });
  }
}
