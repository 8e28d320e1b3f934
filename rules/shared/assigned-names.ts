import { type ImageReference, type Located, parseImageReference, type ScalarValue } from '../../src/rule/index.ts';

/** Where a shell gives a variable a value: an assignment where a command may begin, a loop, `read`. */
const ASSIGNMENT =
  /(?:^|[;&|({\n`"']|\b(?:do|then|else|export|local|readonly|declare)\b)[ \t]*(?:-\w+[ \t]+)*([A-Za-z_]\w*)\+?=|\bfor[ \t]+([A-Za-z_]\w*)[ \t]+in\b|\bread[ \t]+(?:-\w+[ \t]+)*([A-Za-z_]\w*)/g;

/** The names that a script itself assigns, and where it first does, as an offset in the file. */
export function assignedNames(value: ScalarValue): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const { file, start } = value;
  const text = file.slice(value);
  for (const { 0: whole, 1: a, 2: b, 3: c, index } of text.matchAll(ASSIGNMENT)) {
    const name = a ?? b ?? c ?? '';
    const end = index + whole.length;
    // `NAME=$NAME` passes on a value from outside.
    const [, given] = /^["'\\]*\$\{?(\w+)/.exec(text.slice(end, end + name.length + 6)) ?? [];
    if (given !== name && !names.has(name)) names.set(name, start + end);
  }
  return names;
}

/** Whether a script assigns a variable before a reference to it. */
export function isAssigned(names: ReadonlyMap<string, number> | undefined, name: string, { start }: Located): boolean {
  const at = names?.get(name);
  return at !== undefined && at <= start;
}

/** The names that the ARG and ENV instructions of a Dockerfile declare. */
export function declaredNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, keyword = '', rest = ''] of text
    .replace(/\\[ \t]*\r?\n/g, ' ')
    .matchAll(/^[ \t]*(?:ONBUILD[ \t]+)?(ARG|ENV)[ \t]+(.*)$/gim)) {
    // `ENV NAME any text` sets one variable.
    const several = keyword.toUpperCase() === 'ARG' || /^\w+=/.test(rest);
    const pattern = several ? /(?:^|\s)([A-Za-z_]\w*)(?==|\s|$)/g : /^([A-Za-z_]\w*)/g;
    for (const [, name = ''] of rest.matchAll(pattern)) names.add(name);
  }
  return names;
}

/** The images that a Dockerfile is built from, unless variables hide them. */
export function baseImages(text: string): readonly ImageReference[] {
  return Array.from(text.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/gim), ([, name = '']) =>
    parseImageReference(name),
  ).flatMap((parsed) => (parsed.ok ? parsed.image : []));
}
