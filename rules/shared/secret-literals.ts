import type { CredentialKind } from '../../src/knowledge/credential-names.ts';
import { type Interpolation, type Located, partOfScalar, type ScalarValue } from '../../src/rule/index.ts';
import { isPlace, isPlaceholder, isReference, isSwitch } from './secret-values.ts';

/** A text in a place for a secret. */
export interface Literal {
  readonly at: Located;
  readonly text: string;
  /** The variable whose default it is; undefined for a plain value. */
  readonly variable: string | undefined;
}

/** A password inside of a value: `scheme://user:password@host/database`, `Server=db;Password=…`, `user:password@tcp(db)`. */
export interface InnerLiteral extends Literal {
  /** Of an address; undefined for other connection strings. */
  readonly scheme: string | undefined;
  /** The rest of the account: user and host. */
  readonly around: readonly string[];
}

/** Obvious placeholders, which a template replaces. */
const SHOWN =
  /^(?:<.*>|\[.*\]|\{.*\}|x{3,}|\*+|\.{3,}|-+|_+|\?+|none|n\/a|todo|tbd|redacted|unset|undefined|empty|unused)$/is;
/** Words that only tests and emulators accept as the token of a service. */
const PRETENDED =
  /^(?:fake|dummy|mock|test|testing|example|sample|local|dev|insecure|noop|abc|foo|bar)(?:$|[-_ .\d])|[-_.]?x{3,}|\.{3}$/i;

/** Whether a value does not give a secret away, although the name of its setting says that it is one. */
export function isNoSecret(value: string, kind: CredentialKind): boolean {
  const text = value.trim();
  if (text === '' || SHOWN.test(text) || isSwitch(text) || isReference(text) || isPlace(text)) return true;
  // What is not ASCII explains the setting; names of variables stand for their values.
  if (/[^\x00-\x7f]|\$/.test(text) || /creds?$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text)) return true;
  if (kind === 'password') return false;
  return (
    kind === 'token' && (isPlaceholder(text) || PRETENDED.test(text) || /^\w{1,7}$|^[a-z]+(?:[-_ ][a-z]+)*$/.test(text))
  );
}

/** What a value says literally: itself, or the default of the variable that it is; undefined where something else decides. */
export function literalOf(value: ScalarValue): Literal | undefined {
  const [reference, ...more] = value.interpolations;
  if (!reference) return value.unknown ? undefined : { at: value, text: value.text, variable: undefined };
  // A part of a default lies inside of its reference.
  if (value.start >= reference.start + 2 + reference.name.length && value.file.slice(value) === value.text)
    return { at: value, text: value.text, variable: reference.name };
  // With the quotes around it, if there are any.
  const whole = reference.start <= value.start + 1 && value.end <= reference.end + 1;
  return more.length === 0 && whole ? defaultOf(reference) : undefined;
}

/** The default of a reference, also of the one that is its default: `${A:-${B:-word}}`. */
export function defaultOf({ file, start, name, operator, operand }: Interpolation): Literal | undefined {
  if ((operator !== '-' && operator !== ':-') || !operand) return undefined;
  const from = start + 2 + name.length + operator.length;
  if (file.text.slice(from, from + operand.length) !== operand) return undefined;
  const nested = /^\$\{(\w+)(:?-)([^${}]*)\}$/.exec(operand);
  if (!nested)
    return operand.includes('$')
      ? undefined
      : { at: file.at(from, from + operand.length), text: operand, variable: name };
  const [, inner = '', dash = '', text = ''] = nested;
  const at = from + 2 + inner.length + dash.length;
  return text === '' ? undefined : { at: file.at(at, at + text.length), text, variable: inner };
}

const ADDRESS = /([a-z][a-z0-9+.-]*):\/\/([^\s/:@"'`<>]*):((?:\$\{[^}]*\}|[^\s/@"'`<>])+)@(\$\{[^}]*\}|[\w.-]+)/gi;
const SETTING =
  /(?:^|[;?&\s.])(?:password|passwd|pwd|accountkey|sharedaccesskey) *= *((?:\$\{[^}]*\}|[^;&\s"'`<>,])+)/gi;
const GO_ADDRESS = /(?:^|[\s="'])([\w.-]+):((?:\$\{[^}]*\}|[^\s:@/"'`<>])+)@(?:tcp|unix)\(/g;

/** The login in a URL. */
export interface AddressLogin {
  readonly scheme: string;
  readonly user: ScalarValue;
  readonly password: ScalarValue;
  readonly host: string;
}

/** The URLs with a user and a password in a value. */
export function* addressesIn(value: ScalarValue): Generator<AddressLogin> {
  const { text } = value;
  if (!text.includes('://')) return;
  for (const match of text.matchAll(ADDRESS)) {
    const [, scheme = '', user = '', password = '', host = ''] = match;
    const from = match.index + scheme.length + 3;
    const at = from + user.length + 1;
    const [userPart, passwordPart] = [
      partOfScalar(value, from, from + user.length),
      partOfScalar(value, at, at + password.length),
    ];
    yield { scheme, host, user: userPart, password: passwordPart };
  }
}

/** The passwords inside a value, in URLs and connection strings. */
export function* passwordsWithin(value: ScalarValue): Generator<InnerLiteral> {
  const { text } = value;
  for (const { scheme, user, password, host } of addressesIn(value)) {
    const literal = literalOf(password);
    if (literal && !isNoSecret(literal.text, 'password')) yield { ...literal, scheme, around: [user.text, host] };
  }
  if (text.includes('='))
    for (const match of text.matchAll(SETTING)) {
      const inner = literalWithin(value, match.index + match[0].length - match[1]!.length, match[1]!);
      if (inner) yield { ...inner, scheme: undefined, around: [] };
    }
  if (text.includes('('))
    for (const match of text.matchAll(GO_ADDRESS)) {
      const [all, user = '', password = ''] = match;
      const inner = literalWithin(value, match.index + all.lastIndexOf(`${password}@`), password);
      if (inner) yield { ...inner, scheme: undefined, around: [user] };
    }
}

/** The password of a setting such as `NEO4J_AUTH: neo4j/password`. */
export function passwordOfLogin(value: ScalarValue): InnerLiteral | undefined {
  const match = /^([\w.@-]+)([:/])((?!\d{2,5}$)[^\s:/${}]{3,})$/.exec(value.text);
  const [, user = '', , password = ''] = match ?? [];
  const inner = match ? literalWithin(value, user.length + 1, password) : undefined;
  return inner && { ...inner, scheme: undefined, around: [user] };
}

function literalWithin(value: ScalarValue, from: number, password: string): Literal | undefined {
  const literal = literalOf(partOfScalar(value, from, from + password.length));
  return literal && !isNoSecret(literal.text, 'password') ? literal : undefined;
}
