import { composeSchema, type Format, type ScalarType, type Type } from '../../../knowledge/compose-schema/index.ts';
import type { ComposeProject, ComposeValue, ScalarValue } from '../types.ts';
import { type ProjectProblem, tell } from './project-tools.ts';
import { placeOf } from './schema-text.ts';

/** What an empty text is none of. */
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

/** Numbers, sizes, durations and truth values that a variable gives which nothing in the repository sets: empty, Compose refuses them. */
export function checkCasts({ root, environment }: ComposeProject): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const seen = new Set<string>();
  const walk = (value: ComposeValue, type: Type) => {
    const { scalar, list, mapping } = type;
    if (value.kind === 'scalar') {
      const noun = scalar && nounOf(scalar);
      const name = noun === undefined ? undefined : loneVariable(value);
      const key = `${value.file.path} ${value.start}`;
      if (name === undefined || seen.has(key) || environment.example?.variables.has(name)) return;
      seen.add(key);
      const message = `${placeOf(value.path)} must be ${noun}: Compose refuses the project where \`${name}\` is not set`;
      found.push(tell(value, 'unset-number', message, { help: `write \`\${${name}:-default}\`` }));
    } else if (value.kind === 'sequence') {
      if (list) for (const item of value.items) walk(item, list.of);
    } else if (mapping) {
      for (const entry of value.entries) {
        const next = mapping.keys.get(entry.name)?.type ?? mapping.named?.type;
        if (next) walk(entry.value, next);
      }
    }
  };
  if (root) walk(root, composeSchema);
  return found;
}

/** What a scalar must be that cannot be empty. */
function nounOf({ cast, format, accepts }: ScalarType): string | undefined {
  const meaning = cast ?? format;
  if (meaning !== undefined) return NOUNS[meaning];
  return accepts.includes('integer') ? 'a number' : undefined;
}

/** The name of the variable that a value consists of, when it has neither a value nor an operator that says what to do then. */
function loneVariable({ unknown, interpolations, text }: ScalarValue): string | undefined {
  const [only, ...more] = interpolations;
  if (!unknown || !only || more.length > 0 || only.operator !== undefined) return undefined;
  return text === `$${only.name}` || text === `\${${only.name}}` ? only.name : undefined;
}
