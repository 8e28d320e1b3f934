import { dirname } from 'node:path/posix';
import type { Problem } from '../../../text/problem.ts';
import type { Located, SourceFile } from '../../../text/source.ts';
import { isRemote, resolveIn } from '../compose-paths.ts';
import type { ComposeEntry, ComposeEnvironment, ComposeValue, MappingValue, ScalarValue } from '../compose-types.ts';
import type { ComposeReadingKind } from '../problem-kinds.ts';
import { asScalar, knownText } from '../scalars.ts';
import { nearFile, notRead } from './include.ts';
import type { Layer } from './layer-types.ts';
import { type Marks, mergeLayer, mergeService } from './merge.ts';
import type { ModelFiles } from './model-files.ts';
import { entryOf, mappingOf } from './value-nodes.ts';

/** Services may extend each other this deep: no real project comes near, and following them must not overflow the stack. */
const MAX_DEPTH = 200;

/** A document in which services are looked up. */
interface Scope {
  readonly source: SourceFile;
  readonly directory: string;
  readonly services: MappingValue | undefined;
  /** The effects of `!reset` and `!override` on what a service inherits. */
  readonly marks: Marks;
}

/** A service on the path, and the place of its `extends`. */
interface Step {
  readonly key: string;
  readonly at: Located;
}

/** Resolves `extends` as Docker Compose does: in the same document, or in another file whose paths resolve against its own directory. */
export class Extender {
  readonly #files: ModelFiles;
  readonly #environment: ComposeEnvironment;
  readonly #scopes = new Map<string, Scope>();
  readonly #done = new Map<string, MappingValue>();

  constructor(files: ModelFiles, environment: ComposeEnvironment) {
    this.#files = files;
    this.#environment = environment;
  }

  /** A document whose services are merged with what they extend; an `extends` that cannot be followed is kept. */
  extend(layer: Layer, source: SourceFile, directory: string): Layer {
    const services = layer.root?.get('services');
    if (!layer.root || services?.kind !== 'mapping') return layer;
    if (!services.entries.some(({ value }) => value.kind === 'mapping' && value.entry('extends'))) return layer;
    const scope: Scope = { source, directory, services, marks: layer };
    const entries = services.entries.map((entry) => withValue(entry, this.#service(entry, scope, [])));
    const own = layer.root.entries.map((entry) =>
      entry.name === 'services' ? withValue(entry, mappingOf(services, entries)) : entry,
    );
    return { ...layer, root: mappingOf(layer.root, own) };
  }

  #service(entry: ComposeEntry, scope: Scope, way: readonly Step[]): ComposeValue {
    const { name, value } = entry;
    const written = value.kind === 'mapping' ? value.entry('extends') : undefined;
    if (value.kind !== 'mapping' || !written) return value;
    const key = `${scope.source.path}\0${name}`;
    const known = this.#done.get(key);
    if (known) return known;
    if (way.length > MAX_DEPTH) {
      const message = `more than ${MAX_DEPTH} levels of \`extends\`: infralint stops here`;
      this.#report({ ...spanOf(written.key), kind: 'extends-cycle', message });
      return value;
    }
    const base = this.#base(written, scope, [...way, { key, at: spanOf(written.key) }]);
    if (!base) return value;
    const own = mappingOf(
      value,
      value.entries.filter((each) => each.name !== 'extends'),
    );
    const { service, problems } = mergeService(base, own, name, scope.marks);
    this.#files.report(problems);
    this.#done.set(key, service);
    return service;
  }

  /** The service that `extends` names, itself resolved; undefined if it cannot be followed, which is reported. */
  #base({ value, key }: ComposeEntry, scope: Scope, way: readonly Step[]): MappingValue | undefined {
    const service =
      value.kind === 'scalar' ? value : asScalar(value.kind === 'mapping' ? value.get('service') : undefined);
    const file = value.kind === 'mapping' ? asScalar(value.get('file')) : undefined;
    const name = knownText(service);
    if (!service || name === undefined) return undefined;
    const target = file && file.value !== null && file.text !== '' ? this.#scope(file, scope) : scope;
    if (!target) return undefined;
    const found = target.services?.entry(name);
    if (!found) {
      const candidates = target.services?.entries.map((entry) => entry.name) ?? [];
      this.#files.lacks({ kind: 'extended-service', name, at: service, source: target.source, candidates });
      return undefined;
    }
    const again = way.findIndex((step) => step.key === `${target.source.path}\0${name}`);
    if (again >= 0) {
      const message = `\`${name}\` extends itself${way.length - again > 1 ? ' through other services' : ''}: Docker Compose rejects the project`;
      const labels = way.slice(again, -1).map(({ at }) => ({ at, message: 'through this one' }));
      const help = 'remove this `extends`, or extend a service that does not extend this one';
      this.#report({ ...spanOf(value.kind === 'scalar' ? value : key), kind: 'extends-cycle', message, help, labels });
      return undefined;
    }
    const base = this.#service(found, target, way);
    return base.kind === 'mapping' ? base : undefined;
  }

  #scope(file: ScalarValue, { directory }: Scope): Scope | undefined {
    const text = knownText(file);
    const path = text === undefined || isRemote(text) ? undefined : resolveIn(directory, text);
    if (text !== undefined && (isRemote(text) || (path !== undefined && !this.#files.mayRead(path)))) {
      this.#report(notRead(file, text));
      return undefined;
    }
    if (text === undefined || path === undefined) return undefined;
    const known = this.#scopes.get(path);
    if (known) return known;
    const source = this.#files.source(path);
    if (!source) {
      const is = this.#files.disk.kind(path) === 'directory' ? 'is a directory' : 'does not exist';
      const guess = nearFile(path, this.#files.disk);
      this.#report({
        ...spanOf(file),
        kind: 'missing-extended-file',
        about: path,
        message: `\`${text}\` ${is}: Docker Compose rejects the project`,
        help: guess && `did you mean \`${guess}\`?`,
      });
      return undefined;
    }
    const own = dirname(path);
    const { layers } = this.#files.read({ source, role: 'extended' }, own, this.#environment);
    let root: MappingValue | undefined;
    for (const layer of layers) root = mergeLayer(root, layer).root;
    const services = root?.get('services');
    const scope = {
      source,
      directory: own,
      services: services?.kind === 'mapping' ? services : undefined,
      marks: {
        resets: new Map(layers.flatMap(({ resets }) => [...resets])),
        overrides: new Map(layers.flatMap(({ overrides }) => [...overrides])),
      },
    };
    this.#scopes.set(path, scope);
    return scope;
  }

  #report(problem: Problem<ComposeReadingKind>): void {
    this.#files.report([problem]);
  }
}

function withValue(entry: ComposeEntry, value: ComposeValue): ComposeEntry {
  return value === entry.value ? entry : entryOf(entry.key, entry.name, value);
}

function spanOf({ file, start, end }: Located): Located {
  return { file, start, end };
}
