import { dialects } from '../knowledge/compose-schema/dialects.ts';
import { composeSchema, keyAt } from '../knowledge/compose-schema/index.ts';

/** An entry of a section: a service, a volume. */
interface Entry {
  readonly name: string;
  /** The value if it is not a mapping, such as a scalar or an alias; empty if there is none. */
  readonly scalar: string;
  readonly keys: readonly string[];
}

/** A top-level key and its content. */
interface Section {
  readonly name: string;
  readonly scalar: string;
  readonly items: readonly string[];
  readonly entries: readonly Entry[];
}

/** Top-level keys of other programs whose files may also have services, images and volumes. */
const FOREIGN: ReadonlySet<string> = new Set(
  'apiVersion kind jobs on pipeline steps stages workflows workflow openapi swagger parameters processes when'.split(
    ' ',
  ),
);

/** The keys of GitLab includes; a list of strings looks the same in GitLab and Compose. */
const FOREIGN_INCLUDE = /^["']?(?:local|project|remote|template|component|file|ref|rules|inputs)["']?\s*:/;

/**
 * Whether a text is a Compose file or a part of one, regardless of its name. The text is examined line by line, so that it may contain YAML
 * mistakes.
 *
 * @param hinted whether its name suggests a Compose file: then it is one unless it has a key of another program
 */
export function looksLikeCompose(text: string, hinted = false): boolean {
  const sections = sectionsOf(text);
  if (sections.some(({ name }) => FOREIGN.has(name))) return false;
  if (hinted) return true;
  const known = sections.filter(({ name }) => isCommonKey(name) || composeSchema.mapping?.keys.has(name));
  if (sections.some((section) => section.name === 'services' && hasKnownEntry(section))) return true;
  if (known.length === sections.length) return sections.some(isTelling);
  return sections.length > 0 && sections.every(isService);
}

/** Keys that the files of many programs begin with. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(['name', 'version']);

function isCommonKey(name: string): boolean {
  return name.startsWith('x-') || name === '<<';
}

/** Whether the content of a section suggests a Compose file. */
function isTelling(section: Section): boolean {
  const { name, scalar, items, entries } = section;
  if (isCommonKey(name)) return true;
  if (TELLS_NOTHING.has(name)) return false;
  if (name === 'include') return !items.some((item) => FOREIGN_INCLUDE.test(item));
  if (items.length > 0 || !isMappingOrNothing(scalar)) return false;
  // A volume or network without settings is common; a service without settings is a mistake.
  return (
    entries.length === 0 ||
    hasKnownEntry(section) ||
    (name !== 'services' && entries.some(({ keys, scalar }) => keys.length === 0 && isMappingOrNothing(scalar)))
  );
}

function isMappingOrNothing(scalar: string): boolean {
  return scalar === '' || /^(?:[{*~]|null$)/.test(scalar);
}

/** Whether an entry of a section has a key that Compose knows there. */
function hasKnownEntry({ name, entries }: Section): boolean {
  return entries.some((entry) =>
    entry.keys.some((key) => key === '<<' || keyAt([name, entry.name, key]) !== undefined),
  );
}

/** Whether a section is a service itself, as in the first file format, which fragments for `extends` still have. */
function isService({ entries }: Section): boolean {
  const keys = entries.map(({ name }) => name);
  return (
    keys.some((key) => key === 'image' || key === 'build' || key === 'extends') &&
    keys.every((key) => keyAt(['services', '', key]) !== undefined || dialects['a service']?.[key] !== undefined)
  );
}

/** In a text in braces that is not JSON, only the word `services` is looked for. */
const FLOW_SERVICES = /["'{,\s]services["']?[ \t]*:\s*\{/;
const FLOW_LOOKED_AT = 20_000;
const EMPTY_SERVICES: Section = { name: 'services', scalar: '', items: [], entries: [] };

function sectionsOf(text: string): readonly Section[] {
  if (/^\s*\{/.test(text)) {
    try {
      return sectionsOfData(JSON.parse(text));
    } catch {
      // YAML, or a mistake in the JSON.
      return FLOW_SERVICES.test(text.slice(0, FLOW_LOOKED_AT)) ? [EMPTY_SERVICES] : [];
    }
  }
  return sectionsOfLines(text);
}

function sectionsOfData(data: unknown): readonly Section[] {
  return Object.entries(Object(data)).map(([name, value]) => ({
    name,
    scalar: scalarOf(value),
    items: Array.isArray(value) ? value.map((item) => JSON.stringify(item).replace(/^\{/, '')) : [],
    entries: Array.isArray(value)
      ? []
      : entriesOf(value).map(([entry, inner]) => ({
          name: entry,
          scalar: scalarOf(inner),
          keys: entriesOf(inner).map(([key]) => key),
        })),
  }));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function scalarOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/** A line with a key: its indentation, the key, and the rest after the colon. */
const KEY_LINE = /^( *)(["']?)([^\s"'#[\]{},-][^"'#[\]{},:]*?)\2[ \t]*:(?:[ \t]+(.*))?$/;

/** Only the beginning of a line is examined, because any file may be passed in. */
const LINE_LOOKED_AT = 500;

function sectionsOfLines(text: string): readonly Section[] {
  const sections: { name: string; scalar: string; items: string[]; entries: (Entry & { keys: string[] })[] }[] = [];
  /** The indentation of the entries of the current section, and of the keys of its current entry. */
  let entryIndent: number | undefined;
  let keyIndent: number | undefined;
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LINE_LOOKED_AT).trimEnd();
    if (/^\s*(?:#|$)/.test(line)) continue;
    const section = sections.at(-1);
    const item = /^\s*-[ \t]+(.*)$/.exec(line);
    if (item && section?.entries.length === 0) section.items.push(item[1] ?? '');
    const [, indentation = '', , name, rest = ''] = KEY_LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const indent = indentation.length;
    const scalar = rest.replace(/(?:^|\s+)#.*$/, '').trim();
    if (indent === 0) {
      sections.push({ name, scalar: plain(scalar), items: [], entries: inBraces(scalar) });
      [entryIndent, keyIndent] = [undefined, undefined];
    } else if (section && section.items.length === 0 && indent <= (entryIndent ?? indent)) {
      [entryIndent, keyIndent] = [indent, undefined];
      section.entries.push({ name, scalar: plain(scalar), keys: keysInBraces(scalar) });
    } else if (section && indent <= (keyIndent ?? indent)) {
      keyIndent = indent;
      section.entries.at(-1)?.keys.push(name);
    }
  }
  return sections;
}

/** A value without its anchor. */
function plain(scalar: string): string {
  return scalar.replace(/^&\S+\s*/, '');
}

/** The entries of a section in one line; all keys within count for the first of them. */
function inBraces(text: string): (Entry & { keys: string[] })[] {
  const [name, ...keys] = keysInBraces(text);
  return name === undefined ? [] : [{ name, scalar: '', keys }];
}

function keysInBraces(text: string): string[] {
  return text.startsWith('{') ? [...text.matchAll(/([\w.-]+)["']?[ \t]*:/g)].map(([, key = '']) => key) : [];
}
