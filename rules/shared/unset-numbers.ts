import { composeSchema, type Format, type ScalarType, type Type } from '../../src/knowledge/compose-schema/index.ts';
import type { ComposeProject, ComposeValue, ScalarValue } from '../../src/rule/index.ts';
import { once } from './once.ts';
import { isUnset } from './unset-variables.ts';

/** A value that consists of a variable that nothing sets, where an empty text does not do. */
export interface UnsetNumber {
  readonly value: ScalarValue;
  /** What it must be: `a number`. */
  readonly noun: string;
}

/** The values of a project that fail where their variable is not set, by its name. */
export const unsetNumbers: (project: ComposeProject) => ReadonlyMap<string, readonly UnsetNumber[]> = once(
  (project) => {
    const found = new Map<string, UnsetNumber[]>();
    const open = project.files.some(({ variables }) => variables.some((variable) => isUnset(project, variable)));
    if (!open || !project.root) return found;
    const seen = new Set<string>();
    for (const { value, noun } of numbersIn(project.root, composeSchema)) {
      const name = loneVariable(project, value);
      const place = `${value.file.path} ${value.start}`;
      if (name === undefined || seen.has(place)) continue;
      seen.add(place);
      found.set(name, [...(found.get(name) ?? []), { value, noun }]);
    }
    return found;
  },
);

/** The unknown values where the schema asks for more than a text. */
function* numbersIn(value: ComposeValue, { scalar, list, mapping }: Type): Generator<UnsetNumber> {
  if (value.kind === 'scalar') {
    const noun = value.unknown && scalar ? nounOf(scalar) : undefined;
    if (noun !== undefined) yield { value, noun };
  } else if (value.kind === 'sequence') {
    if (list) for (const item of value.items) yield* numbersIn(item, list.of);
  } else if (mapping) {
    for (const entry of value.entries) {
      const next = mapping.keys.get(entry.name)?.type ?? mapping.named?.type;
      if (next) yield* numbersIn(entry.value, next);
    }
  }
}

/** What an empty text is not. */
const NOUNS: Partial<Readonly<Record<Format, string>>> = {
  'blkio-weight': 'a number',
  boolean: 'true or false',
  bytes: 'a size',
  count: 'a number',
  cpus: 'a number',
  duration: 'a duration',
  float: 'a number',
  integer: 'a number',
  memory: 'a size',
  'memory-swap': 'a size',
  'memory-text': 'a size',
};

/** What a scalar must be that cannot be empty. */
function nounOf({ cast, format, accepts }: ScalarType): string | undefined {
  const meaning = cast ?? format;
  if (meaning !== undefined) return NOUNS[meaning];
  return accepts.includes('integer') ? 'a number' : undefined;
}

/** The name of the variable that an unknown value consists of, when nothing says what to do without it. */
function loneVariable(project: ComposeProject, { interpolations, text }: ScalarValue): string | undefined {
  const [only, ...more] = interpolations;
  if (!only || more.length > 0 || !isUnset(project, only)) return undefined;
  return text === `$${only.name}` || text === `\${${only.name}}` ? only.name : undefined;
}
