import { parseImageReference } from '../../parse/image-reference.ts';
import type { ScalarValue } from './compose-types.ts';

type Parsed = ReturnType<typeof parseImageReference>;

/** Cached because the schema check and many rules need the same ones. */
const known = new WeakMap<ScalarValue, Parsed>();

/** A scalar as an image name, or why it is not one. */
export function imageIn(value: ScalarValue): Parsed {
  const parsed = known.get(value) ?? parseImageReference(value.text);
  known.set(value, parsed);
  return parsed;
}
