import type { MappingType, Type } from '../../knowledge/compose-schema/index.ts';
import type { ComposeEntry, ComposeValue } from '../../model/compose/compose-types.ts';
import { describePlace, describeValue } from '../../model/compose/describe.ts';
import { aliasOf } from '../../model/compose/load/value-nodes.ts';
import { nearest } from '../../parse/suggest.ts';
import { textOf } from '../../text/source.ts';
import { describeType } from './describe-type.ts';
import { problem, type ValueProblem } from './value-checks.ts';

/**
 * An alias of a value that does not belong where the alias is: a whole list as one item, a mapping of variables as a port. The anchor may
 * be right elsewhere, so it is reported at each such alias. Undefined for any other value.
 */
export function misusedAlias(value: ComposeValue, type: Type): ValueProblem | undefined {
  const alias = aliasOf(value);
  if (!alias || !isMisfit(value, type)) return undefined;
  const what =
    value.kind === 'scalar' ? describeValue(value) : value.kind === 'sequence' ? 'a whole list' : 'a mapping';
  const other = type[ALTERNATIVES[value.kind]] ? ' of another kind' : '';
  const message = `\`${textOf(alias)}\` is ${what}${other}, but ${describePlace(value.path)} must be ${describeType(type)}`;
  return problem(alias, 'wrong-type', message, { help: helpFor(value, textOf(alias)) });
}

const ALTERNATIVES = { scalar: 'scalar', sequence: 'list', mapping: 'mapping' } as const;

/** Whether a value is of a wrong kind, or all that is in it is. */
function isMisfit(value: ComposeValue, type: Type): boolean {
  if (!fits(value, type)) return true;
  if (value.kind === 'sequence')
    return value.items.length > 0 && value.items.every((item) => !fits(item, type.list?.of));
  const { mapping } = type;
  if (value.kind === 'scalar' || !mapping) return false;
  return value.entries.length > 0 && value.entries.every((entry) => isStrange(entry, mapping));
}

/** Whether a type allows the kind of a value; nothing is judged as what it could become. */
function fits(value: ComposeValue, type: Type = {}): boolean {
  const { scalar, list, mapping } = type;
  if (!scalar && !list && !mapping) return true;
  if (value.kind !== 'scalar') return type[ALTERNATIVES[value.kind]] !== undefined;
  return value.value === null || scalar?.accepts.some((each) => each !== 'null') === true;
}

/** Whether a mapping does not know a key, which is not a typo either, or expects another kind of value for it. */
function isStrange({ name, value }: ComposeEntry, { keys, named, open, extensions }: MappingType): boolean {
  const known = keys.get(name)?.type ?? (named?.pattern.test(name) ? named.type : undefined);
  if (known) return !fits(value, known);
  return !open && !(extensions && name.startsWith('x-')) && nearest(name, keys.keys()) === undefined;
}

function helpFor({ kind, path }: ComposeValue, alias: string): string | undefined {
  const inList = typeof path.at(-1) === 'number';
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  if (inList && kind === 'sequence')
    return `use \`${key}: ${alias}\` for the list as it is; YAML cannot merge lists, so repeat its items to add more`;
  if (inList && kind === 'mapping') return `make \`${key}\` a mapping without \`-\`, and use \`<<: ${alias}\` in it`;
  return 'use an alias of the right kind';
}
