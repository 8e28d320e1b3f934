import type {
  YamlAlias,
  YamlMapping,
  YamlNode,
  YamlPair,
  YamlScalar,
  YamlSequence,
} from '../../../parse/yaml/yaml-node-types.ts';
import type { Problem } from '../../../text/problem.ts';
import type { Located, SourceFile } from '../../../text/source.ts';
import type { ComposeEntry, ComposeValue, Interpolation, MappingValue } from '../compose-types.ts';
import type { ComposeReadingKind } from '../problem-kinds.ts';
import { pathKey } from './item-keys.ts';
import type { Layer, ReadOptions } from './layer-types.ts';
import { missingAnchor, shallowMerges } from './read-aliases.ts';
import { foldMergeKeys } from './read-fixes.ts';
import { isMergeKey, judgeKey } from './read-keys.ts';
import { judgeTag } from './read-tags.ts';
import {
  entryOf,
  interpolatedScalar,
  mappingOf,
  noteAlias,
  type Place,
  plainScalar,
  sequenceOf,
} from './value-nodes.ts';

type Path = ComposeValue['path'];

/** The maximum number of nodes that aliases may expand to: Docker gives up at 100,000, or runs out of memory. */
const MAX_ALIAS_NODES = 100_000;

/** Turns the nodes of a YAML file into values, and reports what Docker rejects or ignores. */
export class YamlReader {
  readonly problems: Problem<ComposeReadingKind>[] = [];
  /** By offset, because an alias repeats variables that are written only once. */
  readonly variables = new Map<number, Interpolation>();
  readonly #file: SourceFile;
  readonly #options: ReadOptions;
  readonly #reported = new Set<string>();
  #anchors = new Map<string, YamlNode>();
  #resets = new Map<string, Located>();
  #overrides = new Map<string, Located>();
  /** Anchors whose aliases are being expanded. */
  readonly #open = new Set<YamlNode>();
  #aliasNodes = 0;

  constructor(file: SourceFile, options: ReadOptions) {
    this.#file = file;
    this.#options = options;
  }

  report(
    kind: ComposeReadingKind,
    { start, end }: { start: number; end: number },
    message: string,
    details: Pick<Problem, 'help' | 'labels' | 'fix'> = {},
  ): void {
    const key = `${kind} ${start}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.problems.push({ file: this.#file, start, end, kind, message, ...details });
  }

  layer(contents: YamlNode): Layer {
    this.#anchors = new Map();
    this.#resets = new Map();
    this.#overrides = new Map();
    const root = this.#value(contents, [], false);
    if (root && root.kind !== 'mapping') {
      const { from: start, to: end } = contents;
      const line = this.#file.text.slice(start, end).search(/\r?\n|$/);
      const what = root.kind === 'sequence' ? 'a list' : 'a string';
      const message = `the file is ${what}, not a mapping with keys such as \`services\``;
      // A syntax error has been reported already if this is not YAML at all.
      if (!this.problems.some(({ kind }) => kind === 'syntax-error'))
        this.report('not-a-mapping', { start, end: start + line }, message);
    }
    return { root: root?.kind === 'mapping' ? root : undefined, resets: this.#resets, overrides: this.#overrides };
  }

  /** A node as a value; undefined when `!reset` takes it away. `item` says that it is an item of a list. */
  #value(node: YamlNode | null, path: Path, item: boolean, at = 0): ComposeValue | undefined {
    if (!node) return plainScalar(this.#place(at, at, path), { raw: '', quote: undefined, tag: undefined });
    if (this.#open.size > 0) this.#aliasNodes++;
    if (node.kind === 'alias') return this.#alias(node, path, item);
    if (node.anchor !== undefined && this.#open.size === 0) this.#anchors.set(node.anchor, node);
    const { from: start, to: end } = node;
    if (node.tag === '!reset' && !item) {
      this.#resets.set(pathKey(path), this.#file.at(start, end));
      // Anchors inside are still anchors.
      this.#content(node, path);
      return undefined;
    }
    if (node.tag === '!override') this.#overrides.set(pathKey(path), this.#file.at(start, end));
    else if (node.tag?.startsWith('!')) {
      const strange = judgeTag(node, this.#file, item);
      if (strange) this.report('unknown-tag', strange.at, strange.message, { help: strange.help });
    }
    return this.#content(node, path);
  }

  #content(node: Exclude<YamlNode, YamlAlias>, path: Path): ComposeValue {
    if (node.kind === 'mapping') return this.#mapping(node, path);
    return node.kind === 'sequence' ? this.#sequence(node, path) : this.#scalar(node, path);
  }

  #alias({ name, from: start, to: end }: YamlAlias, path: Path, item: boolean): ComposeValue | undefined {
    const target = this.#anchors.get(name);
    if (target && !this.#open.has(target) && this.#aliasNodes < MAX_ALIAS_NODES) {
      const outermost = this.#open.size === 0;
      this.#open.add(target);
      const value = this.#value(target, path, item);
      this.#open.delete(target);
      if (value) noteAlias(value, this.#file.at(start, end));
      if (outermost && this.#aliasNodes >= MAX_ALIAS_NODES) {
        const message = `aliases expand to more than ${MAX_ALIAS_NODES.toLocaleString('en')} values: Docker Compose gives up or runs out of memory`;
        this.report('excessive-aliases', { start, end }, message, { help: 'use fewer nested aliases' });
      }
      return value;
    }
    if (!target) {
      const { message, help } = missingAnchor(name, this.#file.at(start, end), this.#anchors.keys());
      this.report('syntax-error', { start, end }, message, { help });
    } else if (this.#open.has(target)) {
      this.report('syntax-error', { start, end }, `the anchor \`&${name}\` contains its own alias`);
    }
    return plainScalar(this.#place(start, start, path), { raw: '', quote: undefined, tag: undefined });
  }

  #scalar({ from, to, value: raw, quote, tag }: YamlScalar, path: Path): ComposeValue {
    const written = { raw, quote, tag };
    const place = this.#place(from, to, path);
    if (!written.raw.includes('$')) return plainScalar(place, written);
    const { scalar, variables, mistakes } = interpolatedScalar(place, written, this.#options.lookup);
    for (const variable of variables) this.variables.set(variable.start, variable);
    for (const { at, mistake } of mistakes)
      this.report('invalid-interpolation', at, mistake.message, { help: mistake.help });
    return scalar;
  }

  #sequence(node: YamlSequence, path: Path): ComposeValue {
    const items: ComposeValue[] = [];
    let index = 0;
    for (const item of node.items) {
      const value = this.#value(item, [...path, index++], true);
      if (value) items.push(value);
    }
    return sequenceOf(this.#place(node.from, this.#contentEnd(node), path), items);
  }

  #mapping(node: YamlMapping, path: Path): ComposeValue {
    const entries: ComposeEntry[] = [];
    const keys = new Map<string, Located>();
    const merges: YamlPair[] = [];
    const fragments: MappingValue[] = [];
    for (const pair of node.pairs) {
      const key = this.#key(pair.key, path);
      if (!key) continue;
      const { name, at } = key;
      const first = keys.get(name);
      if (!first) keys.set(name, at);
      if (isMergeKey(pair.key)) {
        merges.push(pair);
        for (const fragment of this.#merged(pair.value, path)) fragments.push(fragment);
        continue;
      }
      if (first) {
        this.report(
          'duplicate-key',
          at,
          `the key \`${name}\` appears twice in this mapping: Docker Compose rejects the file`,
          { help: 'keep only one of them', labels: [{ at: first, message: 'first used here' }] },
        );
      }
      const value = this.#value(pair.value, [...path, name], false, at.end);
      if (value) entries.push(entryOf(at, name, value));
    }
    if (merges.length > 1) this.#severalMerges(merges);
    const place = this.#place(node.from, this.#contentEnd(node), path);
    if (fragments.length === 0) return mappingOf(place, entries);
    for (const { at, message, ...details } of shallowMerges(fragments, keys))
      this.report('shallow-merge', at, message, details);
    const inherited = fragments
      .flatMap((fragment) => fragment.entries)
      .filter((entry) => {
        if (keys.has(entry.name)) return false;
        keys.set(entry.name, entry.key);
        return true;
      });
    return mappingOf(place, [...inherited, ...entries]);
  }

  #severalMerges(merges: readonly YamlPair[]): void {
    const [first, second] = merges;
    const span = (each: typeof first) => this.#file.at(each!.key.from, each!.key.to);
    this.report('duplicate-key', span(second), 'a second `<<` in the same mapping: Docker Compose rejects the file', {
      help: 'merge several anchors with one `<<: [*a, *b]`',
      labels: [{ at: span(first), message: 'first used here' }],
      fix: foldMergeKeys(this.#file, merges),
    });
  }

  /** The mappings that `<<` merges. */
  #merged(node: YamlNode | null, path: Path): readonly MappingValue[] {
    const value = this.#value(node, path, false);
    if (value?.kind === 'mapping') return [value];
    if (value?.kind === 'sequence' && value.items.every((item) => item.kind === 'mapping')) return value.items;
    const cut = this.#aliasNodes >= MAX_ALIAS_NODES;
    const wrong = value && !cut && !(value.kind === 'scalar' && value.value === null && node?.kind === 'alias');
    if (wrong)
      this.report('syntax-error', { start: node?.from ?? 0, end: node?.to ?? 0 }, '`<<` can merge only mappings', {
        help: 'use an alias of a mapping, or a list of such aliases',
      });
    return [];
  }

  #key(node: YamlNode, path: Path): { readonly name: string; readonly at: Located } | undefined {
    const target = node.kind === 'alias' ? this.#anchors.get(node.name) : node;
    const at = this.#file.at(node.from, node.to);
    const wrong = judgeKey(node, target, at, typeof path.at(-1) === 'number');
    if (wrong) this.report('non-string-key', wrong.at, wrong.message, { help: wrong.help, fix: wrong.fix });
    return target?.kind === 'scalar' ? { name: target.value, at } : undefined;
  }

  /** A block ends where its last item does, not at the beginning of the next line. */
  #contentEnd({ from: start, to: end }: YamlMapping | YamlSequence): number {
    const { text } = this.#file;
    let last = end;
    while (last > start && isSpace(text[last - 1]!)) last--;
    return last;
  }

  #place(start: number, end: number, path: Path): Place {
    return { file: this.#file, start, end, path, directory: this.#options.directory };
  }
}

function isSpace(char: string): boolean {
  return char === '\n' || char === ' ' || /\s/.test(char);
}
