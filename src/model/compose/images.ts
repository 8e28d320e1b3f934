import { parseImageReference } from '../../parse/image-reference.ts';
import type { ScalarValue } from './compose-types.ts';

type Parsed = ReturnType<typeof parseImageReference>;

/** The check of the schema and many rules ask for the same ones. */
const known = new WeakMap<ScalarValue, Parsed>();

/** What a scalar says as the name of an image, or why it is none. */
export function imageIn(value: ScalarValue): Parsed {
  const parsed = known.get(value) ?? parseImageReference(value.text);
  known.set(value, parsed);
  return parsed;
}
