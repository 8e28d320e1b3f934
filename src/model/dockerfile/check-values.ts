import { isCommitHash, parseDigest } from '../../parse/checksum.ts';
import { parseChmod } from '../../parse/chmod.ts';
import { heredocName } from '../../parse/dockerfile/heredoc.ts';
import { type GitSource, isHttpUrl, parseGitSource } from '../../parse/git-source.ts';
import { parsePort } from '../../parse/port.ts';
import { parseSignal } from '../../parse/signal.ts';
import { clip } from '../../text/wording.ts';
import { TRAILING_COMMENT } from './check-arguments.ts';
import type { ExposedPort, Flag, Word } from './dockerfile-types.ts';
import type { RawInstruction } from './read-instruction.ts';
import { dependsOnBuild } from './scope.ts';

/** Ids, and `root`, which BuildKit treats as 0 in any image; an empty half keeps the owner or the group. */
const KNOWN_OWNER = /^(?:root|[0-9]+)?(?::(?:root|[0-9]+)?)?$/;

/** The ports of EXPOSE after expansion; malformed ones are reported. */
export function readPorts({ reader, parts }: RawInstruction): ExposedPort[] {
  const ports: ExposedPort[] = [];
  let comment = -1;
  for (const word of parts.words) {
    // A comment is reported only once.
    if (word.start < comment) continue;
    for (const text of reader.splitValue(word)) {
      // Docker drops a word in quotes that expands to nothing.
      if (text === '') continue;
      const spec = parsePort(text);
      if (spec.ok) ports.push({ word, text, spec });
      else if (word.raw.startsWith('#')) {
        const newline = word.file.text.indexOf('\n', word.start);
        comment = newline < 0 ? parts.rest.end : Math.min(newline, parts.rest.end);
        const at = { file: word.file, start: word.start, end: comment };
        reader.sink.add('invalid-port', at, `\`${clip(at.file.slice(at))}\` is not a port`, { help: TRAILING_COMMENT });
      } else reader.sink.addMistake('invalid-port', text === word.value ? word : { ...word, value: undefined }, spec);
    }
  }
  return ports;
}

export function checkStopsignal({ reader, parts }: RawInstruction): void {
  const [word] = parts.words;
  if (word?.value === undefined) return;
  const signal = parseSignal(word.value);
  if (!signal.ok)
    reader.sink.addMistake('invalid-signal', word, signal, { help: 'use a name such as `SIGTERM`, or a number' });
}

/** VOLUME: a path that expands to nothing. */
export function checkVolume({ reader, parts }: RawInstruction): void {
  for (const word of parts.words)
    if (word.value === '' && word.text.trim() !== '' && !dependsOnBuild(word.variables))
      reader.sink.add('missing-argument', word, `\`${clip(word.raw)}\` expands to nothing: the volume path is empty`);
}

/** Sources, destination and flags of COPY and ADD. */
export function checkCopyValues(
  reading: RawInstruction,
  sources: readonly Word[],
  destination: Word | undefined,
  windows: boolean,
): void {
  const { reader, keyword, parts } = reading;
  const { sink } = reader;
  const flag = (name: string): Flag | undefined => parts.flags.findLast((candidate) => candidate.name === name);
  const chmod = flag('chmod')?.value;
  if (chmod?.value !== undefined && chmod.value !== '') {
    const mode = parseChmod(chmod.value);
    if (!mode.ok) sink.addMistake('invalid-chmod', chmod, mode);
  }
  const chown = flag('chown');
  const link = flag('link');
  const linked = link !== undefined && link.value?.text.toLowerCase() !== 'false' && !chmod;
  const owner = chown?.value?.value;
  if (linked && owner !== undefined && owner !== '' && !KNOWN_OWNER.test(owner))
    sink.add(
      'named-owner-with-link',
      chown!,
      `\`--link\` cannot look up the owner \`${owner}\`, because it does not read the \`/etc/passwd\` of the image: the build fails`,
      {
        help: 'use numeric IDs: `--chown=1000:1000`',
        labels: [{ at: link, message: '`--link` is set here' }],
      },
    );
  const git = sources.map((source) =>
    source.value === undefined ? undefined : readGit(reading, source, source.value),
  );
  if (keyword === 'COPY') sources.forEach((source, index) => void rejectAddress(reading, source, git[index]));
  else checkAddFlags(reading, sources, git, flag('checksum'), flag('keep-git-dir'));
  if (windows && destination?.value !== undefined) checkDrive(reading, destination, destination.value);
}

function readGit({ reader, keyword }: RawInstruction, source: Word, value: string): GitSource | undefined {
  if (keyword === 'COPY' && !isHttpUrl(value) && !/^(?:git|ssh):\/\/|@/.test(value)) return undefined;
  const parsed = parseGitSource(value);
  if (!parsed || parsed.ok) return parsed;
  if (keyword === 'ADD') reader.sink.addMistake('invalid-git-source', source, parsed);
  return undefined;
}

function rejectAddress({ reader, parts }: RawInstruction, source: Word, git: GitSource | undefined): void {
  if (source.value === undefined || (!isHttpUrl(source.value) && (!git || git.ambiguous))) return;
  reader.sink.add(
    'copied-address',
    source,
    `COPY only copies files from the build context: \`${clip(source.value)}\` is a URL`,
    {
      help: 'use ADD, which can download it',
      fix: { title: 'use ADD', safety: 'unsafe', edits: [{ at: parts.keywordSpan, text: 'ADD' }] },
    },
  );
}

function checkAddFlags(
  { reader }: RawInstruction,
  sources: readonly Word[],
  git: readonly (GitSource | undefined)[],
  checksum: Flag | undefined,
  keep: Flag | undefined,
): void {
  const { sink } = reader;
  const keepValue = keep && keep.value?.text.toLowerCase() !== 'false';
  for (const [index, source] of git.entries()) {
    if (keepValue === undefined || source?.keepGitDirectory === undefined || source.keepGitDirectory === keepValue)
      continue;
    sink.add('invalid-git-source', keep!, `\`--keep-git-dir\` contradicts \`keep-git-dir\` in the URL`, {
      help: 'keep one of them',
      labels: [{ at: sources[index]!, message: 'the URL' }],
    });
  }
  if (!checksum?.value) return;
  const [source] = sources;
  const text = source?.value;
  if (sources.length !== 1) {
    sink.add('invalid-checksum', checksum, `\`--checksum\` allows only one source, but there are ${sources.length}`, {
      help: 'use a separate ADD for each source',
    });
    return;
  }
  if (text === undefined) return;
  if (!isHttpUrl(text) && !git[0]) {
    sink.add('invalid-checksum', checksum, `\`--checksum\` works only with URLs: \`${clip(text)}\` is a path`, {
      help: 'remove the flag',
    });
    return;
  }
  const expected = checksum.value.value;
  if (expected === undefined || expected === '') return;
  if (git[0]) {
    if (!isCommitHash(expected))
      sink.add(
        'invalid-checksum',
        checksum.value,
        `\`${clip(expected)}\` is not a commit hash, the only checksum for a Git source`,
        { help: 'use the commit hash in lowercase' },
      );
    else if (git[0].checksum !== undefined && git[0].checksum !== expected)
      sink.add('invalid-checksum', checksum.value, `\`${expected}\` contradicts the checksum in the URL`, {
        help: 'keep one of them',
      });
    return;
  }
  const digest = parseDigest(expected);
  if (!digest.ok) sink.addMistake('invalid-checksum', checksum.value, digest);
}

function checkDrive({ reader }: RawInstruction, destination: Word, path: string): void {
  if (/^[a-zA-Z]:/.test(path) && !/^[cC]:/.test(path))
    reader.sink.add(
      'invalid-windows-path',
      destination,
      `\`${clip(path)}\` is not on \`C:\`, the only drive in an image`,
      { help: 'use a path on `C:`' },
    );
  else if (/^(?:\\\\|\/\/)[^\\/]/.test(path))
    reader.sink.add(
      'invalid-windows-path',
      destination,
      `\`${clip(path)}\` is a network path, which cannot be a destination`,
      {
        help: 'use a path on `C:`',
      },
    );
}

/** The paths of COPY and ADD: sources without heredocs, and the destination. */
export function copyPaths({ parts }: RawInstruction): {
  readonly sources: readonly Word[];
  readonly destination: Word | undefined;
} {
  const { words, json } = parts;
  if (words.length < 2)
    return { sources: json || heredocName(words[0]?.raw ?? '') === undefined ? words : [], destination: undefined };
  const sources = words.slice(0, -1).filter((word) => json || heredocName(word.raw) === undefined);
  return { sources, destination: words.at(-1) };
}
