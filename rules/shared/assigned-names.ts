import type { Interpolation, ScalarValue } from '../../src/rule/index.ts';

/** Where a shell gives a variable a value: an assignment where a command may begin, a loop, `read`. */
const ASSIGNMENT =
  /(?:^|[;&|({\n`"']|\b(?:do|then|else|export|local|readonly|declare)\b)[ \t]*(?:-\w+[ \t]+)*([A-Za-z_]\w*)\+?=|\bfor[ \t]+([A-Za-z_]\w*)[ \t]+in\b|\bread[ \t]+(?:-\w+[ \t]+)*([A-Za-z_]\w*)/g;

/** The names that a script itself assigns, and where it first does, as an offset in the file. */
export function assignedNames(value: ScalarValue): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const { file, start } = value;
  for (const { 0: whole, 1: a, 2: b, 3: c, index } of file.slice(value).matchAll(ASSIGNMENT)) {
    const name = a ?? b ?? c ?? '';
    if (!names.has(name)) names.set(name, start + index + whole.length);
  }
  return names;
}

/** `NAME=$NAME` hands on what comes from outside. */
export function isAssigned(
  names: ReadonlyMap<string, number> | undefined,
  name: string,
  { file, start }: Interpolation,
): boolean {
  const at = names?.get(name);
  return at !== undefined && at <= start && !/=["']?$/.test(file.text.slice(at - 1, start));
}

/** The names that the ARG and ENV instructions of a Dockerfile declare. */
export function declaredNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, rest = ''] of text
    .replace(/\\[ \t]*\r?\n/g, ' ')
    .matchAll(/^[ \t]*(?:ONBUILD[ \t]+)?(?:ARG|ENV)[ \t]+(.*)$/gim)) {
    for (const [, name = ''] of rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)(?==|\s|$)/g)) names.add(name);
  }
  return names;
}
