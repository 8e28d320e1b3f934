/** The strings of a key whose value is a string or a list, with their paths; other values are left to the schema. */
export function stringsIn(
  data: object,
  key: string,
): readonly { readonly text: string; readonly at: readonly PropertyKey[] }[] {
  const value = at(data, [key]);
  if (typeof value === 'string') return [{ text: value, at: [key] }];
  const found: { text: string; at: readonly PropertyKey[] }[] = [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  for (const [index, text] of items.entries()) if (typeof text === 'string') found.push({ text, at: [key, index] });
  return found;
}

/** The value at a path; undefined if it does not exist. */
export function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const step of path) here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
  return here;
}

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string or a list, as a list. */
export function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The paths in a configuration that may have rules: `rules`, and the `rules` of each override. */
export function rulePaths(data: object): readonly (readonly PropertyKey[])[] {
  const overrides = at(data, ['overrides']);
  const count = Array.isArray(overrides) ? overrides.length : 0;
  return [['rules'], ...Array.from({ length: count }, (_, index) => ['overrides', index, 'rules'])];
}
