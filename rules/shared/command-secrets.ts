import { type CredentialKind, credentialOf } from '../../src/knowledge/credential-names.ts';
import {
  CREDENTIAL_IN_TEXT,
  type CredentialOption,
  credentialOptions,
  LAST_ARGUMENT,
} from '../../src/knowledge/credential-options.ts';
import { isRandom } from '../../src/knowledge/secret-shapes.ts';
import type { Located, ShellCommand, ShellWord } from '../../src/rule/index.ts';
import { isNoSecret } from './secret-literals.ts';

/** A credential among the words of a command. */
export interface CommandSecret {
  /** The word that it is in, to report on. */
  readonly at: Located;
  /** The credential itself. */
  readonly secret: Located;
  readonly kind: CredentialKind;
  /** What it is given to: `sshpass -p`, `PGPASSWORD`. */
  readonly by: string;
  readonly instead: string | undefined;
  /** The variable that it is, as a whole; undefined for a literal text. */
  readonly variable: string | undefined;
}

interface Candidate {
  readonly word: ShellWord;
  /** The value as written in the word, without quotes around it. */
  readonly value: string;
  readonly kind: CredentialKind;
  readonly by: string;
  readonly instead?: string | undefined;
}

const MAYBE = /pass|pwd|secret|token|key|cred|auth|login|machine|identified|BasicAuth|http-basic/i;

/** The credentials that a command is given in its words, literally or in a variable. */
export function* secretsOfCommand(command: ShellCommand): Generator<CommandSecret> {
  for (const candidate of candidatesOf(command)) {
    const { word, value, kind, by, instead } = candidate;
    const variable = /^\$\{?(\w+)\}?$/.exec(value)?.[1];
    const secret = spanOf(word, value);
    // A value from Compose or the build is not written here.
    if (variable === undefined && (isHarmless(value, kind) || isFilledIn(word))) continue;
    yield { at: word, secret, kind, by, instead, variable };
  }
}

/** Whether a word is, or is part of, the default of a variable. */
function isFilledIn({ file, start, end }: ShellWord): boolean {
  const before = file.slice({ start: Math.max(0, start - 80), end: start });
  return file.slice({ start, end }).includes('$') || /\$\{\w+:?[-+?][^}\n]*$/.test(before);
}

function isHarmless(value: string, kind: CredentialKind): boolean {
  if (/[$`\n]/.test(value) || isNoSecret(value, kind)) return true;
  // An application key that a command needs just to run does not protect anything, unless it is a real one.
  return kind === 'secret' && !isRandom(value);
}

function* candidatesOf(command: ShellCommand): Generator<Candidate> {
  const { name, words, assignments } = command;
  for (const { name: variable, value } of assignments) {
    const kind = value && credentialOf(variable);
    if (kind) yield { word: value, value: unquoted(value.raw), kind, by: `\`${variable}\`` };
  }
  if (name === undefined || words.length < 2) return;
  const options = credentialOptions(name);
  for (const option of options) yield* valuesOf(command, option);
  if (!words.some(({ raw }) => MAYBE.test(raw)) && name !== 'htpasswd' && name !== 'rabbitmqctl') return;
  yield* namedOptions(command);
  yield* textsOf(command);
  const last = lastArgument(command);
  if (last) yield last;
}

/** The values of an option of the table. */
function* valuesOf({ name, words }: ShellCommand, option: CredentialOption): Generator<Candidate> {
  const { verb, names, attached, login, instead } = option;
  if (verb && !words.some(({ raw }) => raw === verb)) return;
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    const own = names.find(
      (each) => word.raw === each || (each === '-u' && login && /^-[a-zA-Z]{1,6}u$/.test(word.raw)),
    );
    const next = words[index + 1];
    if (own && next && attached !== 'only')
      yield* passwordOf(next, unquoted(next.raw), login, `\`${name} ${own}\``, instead);
    const joined = names.find((each) => word.raw.startsWith(each) && word.raw.length > each.length);
    if (!joined) continue;
    const rest = word.raw.slice(joined.length);
    if (joined.startsWith('--') ? rest.startsWith('=') : attached || login || rest.startsWith('='))
      yield* passwordOf(word, unquoted(rest.replace(/^=/, '')), login, `\`${name} ${joined}\``, instead);
  }
}

function* passwordOf(
  word: ShellWord,
  value: string,
  login: string | undefined,
  by: string,
  instead: string | undefined,
): Generator<Candidate> {
  const from = login === undefined ? 0 : value.indexOf(login) + 1;
  if (login !== undefined && from === 0) return;
  if (from < value.length) yield { word, value: value.slice(from), kind: 'password', by, instead };
}

/** Texts after these words are names of things, or what a model reads. */
const OTHER =
  /^(?:disabled?|enabled?|no|without|ask|prompt|allow|force|show|hide)-|(?:cluster|csrf|eos|bos|pad|stop|unk|image|special|mask|sep|cls|next|page|continuation|set)[-_]?(?:tokens?|key|password|secret)$/i;

/** `--db-password hunter2`, `--token=…`, `-Dspring.datasource.password=…`, `--set auth.password=…`, `--env DB_PASSWORD=…`. */
function* namedOptions({ name, words }: ShellCommand): Generator<Candidate> {
  for (const [index, word] of words.entries()) {
    const [, dashes = '', option = '', joined] = /^["']?(--?)([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word.raw) ?? [];
    if (option === '' || !MAYBE.test(word.raw)) {
      const pair = assignedAfter(words, index);
      if (pair) yield pair;
      continue;
    }
    const kind = credentialOf(dashes === '-' ? option.replace(/^[DX]/, '') : option);
    if (
      !kind ||
      OTHER.test(option) ||
      (kind === 'secret' && name !== undefined && /^(?:docker|podman|buildctl|nerdctl)$/.test(name))
    )
      continue;
    const next = words[index + 1];
    const by = `\`${dashes}${option}\``;
    if (joined !== undefined) yield { word, value: unquoted(joined), kind, by };
    else if (next && !next.raw.startsWith('-') && dashes === '--')
      yield { word: next, value: unquoted(next.raw), kind, by };
  }
}

/** `NAME=value` after an option that sets one. */
function assignedAfter(words: readonly ShellWord[], index: number): Candidate | undefined {
  const word = words[index]!;
  const before = words[index - 1]?.raw ?? '';
  if (!/^(?:--set(?:-string)?|-e|--env|--build-arg|export)$/.test(before)) return undefined;
  const [, name = '', value = ''] = /^["']?([A-Za-z][\w.-]*)=(.*)$/s.exec(word.raw) ?? [];
  const kind = name === '' ? undefined : credentialOf(name);
  return kind && { word, value: unquoted(value), kind, by: `\`${name}\`` };
}

/** Credentials in headers, in SQL and in lines for files that programs read. */
function* textsOf({ name, words }: ShellCommand): Generator<Candidate> {
  for (const word of words.slice(1)) {
    if (!MAYBE.test(word.raw) && !word.raw.startsWith('pass:')) continue;
    const text = unquoted(word.raw).replace(/^--?header=["']?/, '');
    for (const pattern of CREDENTIAL_IN_TEXT) {
      const value = pattern.exec(text)?.[1];
      if (value === undefined) continue;
      yield { word, value, kind: 'password', by: `\`${name}\`` };
      break;
    }
  }
}

function lastArgument({ words, name }: ShellCommand): Candidate | undefined {
  const word = words.at(-1)!;
  const before = `${[name, ...words.slice(1, -1).map(({ raw }) => raw)].join(' ')} `;
  const full = /^(?:npm|pnpm) set$/.test(before.trim()) ? undefined : before;
  if (full === undefined || word.raw.startsWith('-') || !LAST_ARGUMENT.test(full)) return undefined;
  return {
    word,
    value: unquoted(word.raw),
    kind: 'password',
    by: `\`${words
      .slice(0, 3)
      .map(({ raw }) => raw)
      .join(' ')}\``,
  };
}

function unquoted(raw: string): string {
  return /^(["']).*\1$/s.test(raw) ? raw.slice(1, -1) : raw.replace(/^["']|["']$/g, '');
}

/** The place of the value of a word; the whole word if continuations or quotes interrupt it. */
function spanOf({ file, start, end }: ShellWord, value: string): Located {
  const from = file.slice({ start, end }).lastIndexOf(value);
  return from < 0 ? { file, start, end } : { file, start: start + from, end: start + from + value.length };
}
