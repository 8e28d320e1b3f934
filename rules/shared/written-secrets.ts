import { type CredentialKind, credentialOf, holdsLogin } from '../../src/knowledge/credential-names.ts';
import { isOneOf, isWellKnown } from '../../src/knowledge/weak-passwords.ts';
import {
  asScalar,
  type ComposeProject,
  type ComposeValue,
  dig,
  type EnvironmentVariable,
  environmentVariables,
  knownText,
  listed,
  partOfScalar,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';
import { once } from './once.ts';
import {
  defaultOf,
  type InnerLiteral,
  isNoSecret,
  type Literal,
  literalOf,
  passwordOfLogin,
  passwordsWithin,
} from './secret-literals.ts';

/** A secret in plain text in a Compose file. */
export interface WrittenSecret extends Literal {
  /** The setting; empty for an argument of a command. */
  readonly name: string;
  /** Of the URL that contains it. */
  readonly scheme?: string | undefined;
  readonly kind: CredentialKind;
  /** `address` is any value that has a password somewhere in it. */
  readonly place: 'environment' | 'argument' | 'label' | 'address' | 'fragment' | 'content';
  /** The first service that has it; undefined for what no service has. */
  readonly service: Service | undefined;
  /** Names that its owner has: a password that is one of them protects nothing. */
  readonly names: ReadonlySet<string>;
}

/** The secrets that a project's Compose files hold, each place once, plain values and defaults of variables. */
export const writtenSecrets: (project: ComposeProject) => readonly WrittenSecret[] = once((project) => {
  const found = new Map<string, WrittenSecret>();
  const add = (secret: WrittenSecret) => {
    const place = `${secret.at.file.path} ${secret.at.start}`;
    if (!found.has(place)) found.set(place, secret);
  };
  for (const service of project.services.values()) for (const each of secretsOf(service)) add(each);
  for (const each of secretsBeside(project)) add(each);
  return [...found.values()];
});

/** Whether a secret is easy to guess. */
export function isGuessable({ text, kind, names }: Pick<WrittenSecret, 'text' | 'kind' | 'names'>): boolean {
  return kind !== 'token' && (isWellKnown(text) || isOneOf(text, names));
}

/** The names that a password of a service must not be: its own, those of users and databases, that of the product. */
export function namesAround(service: Service): ReadonlySet<string> {
  const names = new Set([service.name.toLowerCase()]);
  const repository = service.imageReference?.repository;
  if (repository) names.add(repository.slice(repository.lastIndexOf('/') + 1).toLowerCase());
  if (service.project.name) names.add(service.project.name);
  for (const { name, value } of service.environment) {
    if (!value || !/USER|LOGIN|_DB$|DATABASE|_NAME$|ADMIN$/i.test(name)) continue;
    const literal = literalOf(value)?.text ?? knownText(value);
    if (literal) names.add(literal.toLowerCase());
  }
  return names;
}

const NOBODY: ReadonlySet<string> = new Set();

function* secretsOf(service: Service): Generator<WrittenSecret> {
  const labels = [service.get('labels'), dig(service.get('deploy'), 'labels'), dig(service.get('build'), 'labels')];
  const groups: readonly (readonly [WrittenSecret['place'], readonly EnvironmentVariable[]])[] = [
    ['environment', service.environment],
    ['argument', service.build?.args ?? []],
    ['label', labels.flatMap(environmentVariables)],
  ];
  const names = lazily(() => namesAround(service));
  for (const [place, variables] of groups) {
    for (const { name, value, fromFile } of variables) {
      if (!value || fromFile) continue;
      const inner = [...passwordsWithin(value)];
      const login = place === 'environment' && holdsLogin(name) ? passwordOfLogin(value) : undefined;
      if (login) inner.push(login);
      for (const each of inner) yield innerSecret(each, name, service, names());
      if (inner.length > 0) continue;
      const kind = credentialOf(name);
      const literal = kind && literalOf(value);
      if (!literal || isNoSecret(literal.text, kind)) continue;
      yield { ...literal, name, kind, place, service, names: names() };
    }
  }
  for (const value of commandScalars(service))
    for (const each of passwordsWithin(value))
      if (each.scheme !== undefined) yield innerSecret(each, '', service, NOBODY);
}

function innerSecret(
  inner: InnerLiteral,
  name: string,
  service: Service | undefined,
  names: ReadonlySet<string>,
): WrittenSecret {
  const around = new Set([...names, ...inner.around.map((each) => each.toLowerCase())]);
  return { ...inner, name, kind: 'password', place: 'address', service, names: around };
}

function lazily<Value>(derive: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= derive();
    return value;
  };
}

function* commandScalars(service: Service): Generator<ScalarValue> {
  for (const key of ['command', 'entrypoint'] as const)
    for (const each of listed(service.get(key))) if (each.kind === 'scalar') yield each;
  for (const each of listed(dig(service.get('healthcheck'), 'test'))) if (each.kind === 'scalar') yield each;
}

/** Secrets outside of services: defaults of variables anywhere, fragments that no service takes over, content of configs. */
function* secretsBeside({ files, resources }: ComposeProject): Generator<WrittenSecret> {
  for (const { variables, root } of files) {
    for (const reference of variables) {
      const kind = credentialOf(reference.name);
      const literal = kind && defaultOf(reference);
      if (!literal || isNoSecret(literal.text, kind)) continue;
      yield { ...literal, name: reference.name, kind, place: 'environment', service: undefined, names: NOBODY };
    }
    for (const { name, value } of root?.entries ?? []) if (name.startsWith('x-')) yield* secretsIn(value, 3);
  }
  for (const { section, entry } of resources)
    if (section === 'configs') yield* secretsInContent(asScalar(dig(entry.value, 'content')));
}

function* secretsIn(value: ComposeValue, depth: number): Generator<WrittenSecret> {
  for (const { name, value: text } of environmentVariables(value)) {
    const kind = text && credentialOf(name);
    const literal = kind && literalOf(text);
    if (!literal || isNoSecret(literal.text, kind)) continue;
    yield { ...literal, name, kind, place: 'fragment', service: undefined, names: NOBODY };
  }
  if (value.kind === 'mapping' && depth > 0)
    for (const { value: inner } of value.entries) if (inner.kind !== 'scalar') yield* secretsIn(inner, depth - 1);
}

/** `password: hunter2`, `DB_PASSWORD=hunter2` and `"password": "hunter2"`, each on its line. */
const SETTING = /^([ \t]*[{,]?[ \t]*"?)([\w.-]+)("?[ \t]*[:=][ \t]*)("[^"\n]*"|'[^'\n]*'|[^\s#"',;{[]+)/gm;

function* secretsInContent(content: ScalarValue | undefined): Generator<WrittenSecret> {
  if (!content) return;
  for (const each of passwordsWithin(content))
    if (each.scheme !== undefined) yield innerSecret(each, '', undefined, NOBODY);
  for (const match of content.text.matchAll(SETTING)) {
    const [, before = '', name = '', between = '', written = ''] = match;
    const kind = credentialOf(name);
    const quoted = /^["']/.test(written) ? 1 : 0;
    const from = match.index + before.length + name.length + between.length + quoted;
    const literal = kind && literalOf(partOfScalar(content, from, from + written.length - 2 * quoted));
    if (!literal || isNoSecret(literal.text, kind)) continue;
    yield { ...literal, name, kind, place: 'content', service: undefined, names: NOBODY };
  }
}
