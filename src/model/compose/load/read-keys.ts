import { resolvePlain } from '../../../parse/yaml/scalar.ts';
import type { YamlNode } from '../../../parse/yaml/yaml-node-types.ts';
import type { Fix } from '../../../text/edit.ts';
import type { Located } from '../../../text/source.ts';

/** Why Docker Compose rejects a key. */
interface KeyMistake {
  readonly at: Located;
  readonly message: string;
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** Says why Docker Compose rejects the key at `at`, if it does; `target` is the aliased node if it is an alias, else the key itself. */
export function judgeKey(
  node: YamlNode,
  target: YamlNode | undefined,
  at: Located,
  inList: boolean,
): KeyMistake | undefined {
  const { file, start, end } = at;
  if (node.kind === 'mapping' && file.text.startsWith('{{', start - 1)) {
    return {
      at: file.at(start - 1, start + 1),
      message: 'YAML reads `{{` as a mapping that is used as a key: Docker Compose rejects the file',
      help: 'put the value in quotes; if the file is a template, lint the rendered file',
    };
  }
  if (target?.kind !== 'scalar') return { at, message: 'a key must be a string' };
  const name = target.value;
  // In a list it is a colon followed by a space: the schema check explains that better.
  if (inList || target.quote !== undefined || target.tag !== undefined) return undefined;
  if (typeof resolvePlain(name) === 'string') return undefined;
  return {
    at,
    message: `YAML reads the key \`${name}\` as a ${kindOfKey(name)}: Docker Compose accepts only strings as keys`,
    help: `use \`"${name}"\``,
    fix:
      end > start ? { title: 'put the key in quotes', safety: 'safe', edits: [{ at, text: `"${name}"` }] } : undefined,
  };
}

/** Whether a key is `<<`, which merges mappings. */
export function isMergeKey(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.value === '<<' && key.quote === undefined;
}

/** The type that YAML gives a plain key. */
function kindOfKey(name: string): string {
  const value = resolvePlain(name);
  return value === null ? 'null' : typeof value;
}
