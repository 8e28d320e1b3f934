import { credentialOf } from '../../src/knowledge/credential-names.ts';
import { isWellKnown } from '../../src/knowledge/weak-passwords.ts';
import {
  type ComposeEnvironment,
  type EnvironmentVariable,
  type Interpolation,
  knownText,
  type Located,
  listed,
  partOfScalar,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';
import { isNoSecret, literalOf } from './secret-literals.ts';
import { isGuessable, namesAround } from './written-secrets.ts';

/** A password of a service that is easy to guess. */
export interface GuessablePassword {
  /** The variable or option. */
  readonly name: string;
  /** Where the service is given it. */
  readonly at: Located;
  /** The text of it, where it is written. */
  readonly written: Located;
  /** Whether it comes from an example of an env file, which users may copy. */
  readonly example: boolean;
}

/** The passwords of a service that are easy to guess; `isOwn` says by name which of its variables are its own passwords. */
export function guessablePasswords(
  service: Service,
  names: ReadonlySet<string>,
  isOwn: (name: string) => boolean,
): readonly GuessablePassword[] {
  const found: GuessablePassword[] = [];
  const all = new Set([...namesAround(service), ...names]);
  for (const variable of service.environment) {
    const { name, value } = variable;
    const kind = value && isOwn(name) ? credentialOf(name) : undefined;
    if (!value || kind === undefined) continue;
    const given = givenTo(variable, service.project.environment);
    if (!given || isNoSecret(given.text, kind) || !isGuessable({ text: given.text, kind: 'password', names: all }))
      continue;
    found.push({ name, ...given });
  }
  for (const value of listed(service.get('command'))) {
    const password = value.kind === 'scalar' ? requiredPassword(value) : undefined;
    if (password && isGuessable({ text: password.text, kind: 'password', names: all }))
      found.push({ name: '--requirepass', at: password, written: password, example: false });
  }
  return found;
}

interface Given extends Omit<GuessablePassword, 'name'> {
  readonly text: string;
}

/** The value with which a container starts, and where it is written: in the file, in `.env`, in an example of it. */
function givenTo({ value }: EnvironmentVariable, environment: ComposeEnvironment): Given | undefined {
  if (!value) return undefined;
  const [reference, ...more] = value.interpolations;
  const text = knownText(value);
  if (!reference) return text === undefined ? undefined : { text, at: value, written: value, example: false };
  if (more.length > 0 || reference.end - reference.start < value.end - value.start - 2) return undefined;
  const literal = literalOf(value);
  if (literal && literal.text === text) return { text, at: literal.at, written: literal.at, example: false };
  const entry = entryOf(reference, environment, text === undefined);
  const given = text ?? entry?.text;
  // An example that asks to be changed says what is to be done.
  if (given === undefined || (text === undefined && ASKS.test(given))) return undefined;
  return { text: given, at: reference, written: entry?.at ?? reference, example: text === undefined };
}

const ASKS = /change|replace|your|example|placeholder|here|secure|^(?:secret|password|pass|default)$/i;

function entryOf(
  { name }: Interpolation,
  { files, example }: ComposeEnvironment,
  inExample: boolean,
): { readonly text: string; readonly at: Located } | undefined {
  for (const { file, parsed } of inExample ? (example ? [example] : []) : files) {
    const entry = parsed.entries.findLast((each) => each.name === name);
    if (entry?.value !== undefined && !entry.unknown)
      return { text: entry.value, at: file.at(entry.valueFrom, entry.valueTo) };
  }
  return undefined;
}

/** The password of `redis-server --requirepass password`. */
function requiredPassword(value: ScalarValue): ScalarValue | undefined {
  const match = /--requirepass[= ]+["']?([^\s"'$]+)/.exec(value.text);
  if (!match) return undefined;
  const from = match.index + match[0].length - match[1]!.length;
  const part = partOfScalar(value, from, from + match[1]!.length);
  return part.unknown || !isWellKnown(part.text) ? undefined : part;
}
