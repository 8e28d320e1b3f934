import { isRandom } from '../../src/knowledge/secret-shapes.ts';
import { isWellKnown } from '../../src/knowledge/weak-passwords.ts';
import { isNoSecret } from './secret-literals.ts';

/** The credential of an address: `scheme://user:password@host`, `https://token@host`. */
export interface AddressSecret {
  readonly scheme: string;
  readonly host: string;
  /** Offsets of the credential in the text. */
  readonly start: number;
  readonly end: number;
  /** The variable that it is; undefined for a literal text. */
  readonly variable: string | undefined;
  /** Whether it is easy to guess. */
  readonly guessed: boolean;
}

const ADDRESS =
  /\b([a-z][a-z0-9+.-]{1,20}):\/\/((?:\$\{\w+\}|[^\s/:@"'`<>?#]){0,200})(?::((?:\$\{\w+\}|[^\s/@"'`<>]){1,200}))?@((?:\$\{\w+\}|[\w.$-])+)/gi;

/** The credentials in the addresses of a text. */
export function* secretsInAddresses(text: string): Generator<AddressSecret> {
  if (!text.includes('://') || !text.includes('@')) return;
  for (const match of text.matchAll(ADDRESS)) {
    const [, scheme = '', user = '', password, host = ''] = match;
    const secret = password ?? user;
    const variable = /^\$\{?(\w+)\}?$/.exec(secret)?.[1];
    const start = match.index + scheme.length + 3 + (password === undefined ? 0 : user.length + 1);
    if (variable === undefined ? !isLiteral(user, password) : password === undefined && isUser(variable, scheme))
      continue;
    const guessed = isWellKnown(secret) || secret === user;
    yield {
      scheme: scheme.toLowerCase(),
      host,
      start,
      end: start + secret.length,
      variable,
      guessed: variable === undefined && guessed,
    };
  }
}

function isLiteral(user: string, password: string | undefined): boolean {
  if (password === undefined) return isRandom(user) && !user.includes('$');
  if (/[$%{]/.test(password.replace(/%[0-9a-f]{2}/gi, '')) || isNoSecret(password, 'password')) return false;
  // The account of RabbitMQ that can log in from its own host only.
  return !(user === 'guest' && password === 'guest') && !/^(?:user(?:name)?|login)$/i.test(user + password);
}

/** Whether a variable before the `@` of an address is a name rather than a token. */
function isUser(variable: string, scheme: string): boolean {
  return !/^(?:https?|git)$/i.test(scheme) || /user|login|name|account|owner/i.test(variable);
}
