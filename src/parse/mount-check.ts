import { parseByteSize } from './byte-size.ts';
import { goBoolean } from './go-boolean.ts';
import { type Mistake, mistake } from './mistake.ts';
import type { MountField } from './mount.ts';
import { nearest } from './suggest.ts';
/** A field together with its value after expansion, which is undefined when it is not known. */
export interface ExpandedField {
  readonly field: MountField;
  readonly value: string | undefined;
}

/** What a mount's validity depends on besides its fields. */
export interface MountCircumstances {
  /** The working directory, undefined when unknown. */
  readonly workdir: string | undefined;
  readonly windows: boolean;
}

/** A mistake in a mount, or something that Docker accepts and ignores. */
export interface MountMistake extends Mistake {
  readonly kind: 'field' | 'key' | 'value' | 'missing' | 'ignored';
}

export const MOUNT_TYPES: readonly string[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
export const MOUNT_SHARING: readonly string[] = ['shared', 'private', 'locked'];

const KEYS: readonly string[] =
  'type from source src target dst destination readonly ro readwrite rw required size id sharing mode uid gid env'.split(
    ' ',
  );
const BARE: ReadonlySet<string> = new Set(['readonly', 'readwrite', 'required']);

/** Judges the fields of a mount as BuildKit does; a build fails at the first entry that is not `ignored`. */
export function checkMount(entries: readonly ExpandedField[], circumstances: MountCircumstances): MountMistake[] {
  const found: MountMistake[] = [];
  const known = new Map<string, ExpandedField>();
  // Undefined when it depends on an unknown value.
  let type: string | undefined = 'bind';
  const typeField = entries.find(({ field }) => field.key === 'type');
  const laterType = (at: MountField): boolean => typeField !== undefined && typeField.field.from > at.from;

  for (const entry of entries) {
    const { field } = entry;
    const add = (
      kind: MountMistake['kind'],
      from: number,
      to: number,
      message: string,
      help?: string,
      suggestion?: string,
    ) => found.push({ ...mistake(from, to, message, { help, suggestion }), kind });
    const badValue = (what: string, help: string, suggestion?: string) =>
      add('value', field.valueFrom, field.valueTo, `\`${entry.value}\` is not a valid ${what}`, help, suggestion);

    if (!KEYS.includes(field.key)) {
      if (field.keyFrom === field.to)
        add('field', Math.max(0, field.from - 1), field.to, 'the mount has an empty field', 'remove the extra comma');
      else
        add(
          'key',
          field.keyFrom,
          field.keyTo,
          `\`${field.key}\` is not a mount option`,
          `use ${KEYS.join(', ')}`,
          nearest(field.key, KEYS),
        );
      continue;
    }
    known.set(field.key, entry);
    if (field.value === undefined && !BARE.has(field.key)) {
      add('field', field.from, field.to, `the mount option \`${field.key}\` needs a value`, `use \`${field.key}=…\``);
      continue;
    }
    const { value } = entry;
    const onlyFor = { required: ['secret', 'ssh'], size: ['tmpfs'] }[field.key];
    if (onlyFor && type !== undefined && !onlyFor.includes(type)) {
      const late = laterType(field) && onlyFor.includes(typeField?.value?.toLowerCase() ?? '');
      add(
        'key',
        field.keyFrom,
        field.keyTo,
        late
          ? `\`${field.key}\` comes before \`type\`, so Docker treats the mount as a bind mount`
          : `\`${field.key}\` is not allowed for ${type} mounts`,
        late
          ? `move \`${field.key}\` after \`type=${typeField?.value}\``
          : `remove it: only ${onlyFor.join(' and ')} mounts have it`,
      );
      continue;
    }
    if (value === undefined) {
      if (field.key === 'type') type = undefined;
      continue;
    }
    switch (field.key) {
      case 'type':
        type = value.toLowerCase();
        if (!MOUNT_TYPES.includes(type)) {
          badValue('mount type', `use ${MOUNT_TYPES.join(', ')}`, nearest(value, MOUNT_TYPES));
          type = undefined;
        }
        break;
      case 'readonly':
      case 'readwrite':
      case 'required':
        if (goBoolean(value) === undefined) badValue('boolean', 'use `true` or `false`');
        break;
      case 'size': {
        const size = parseByteSize(value);
        if (!size.ok) badValue('size', size.help ?? 'use a size such as `64m`');
        break;
      }
      case 'sharing':
        if (!MOUNT_SHARING.includes(value.toLowerCase()))
          badValue('sharing mode', `use ${MOUNT_SHARING.join(', ')}`, nearest(value, MOUNT_SHARING));
        break;
      case 'mode':
        if (!/^[0-7]+$/.test(value) || Number.parseInt(value, 8) >= 2 ** 32)
          badValue('octal mode', 'use octal permissions such as `0755`');
        break;
      case 'uid':
      case 'gid':
        if (!/^[0-9]+$/.test(value) || Number(value) >= 2 ** 32)
          badValue(field.key, 'use a number from 0 to 4294967295');
        break;
    }
  }
  if (type !== undefined) checkByType(type, known, circumstances, found);
  return found;
}

/** Which keys go together, once the type is known. */
function checkByType(
  type: string,
  known: ReadonlyMap<string, ExpandedField>,
  { workdir, windows }: MountCircumstances,
  found: MountMistake[],
): void {
  const reject = (key: string, message: string, help?: string, kind: MountMistake['kind'] = 'key') => {
    const field = known.get(key)?.field;
    if (field) found.push({ ...mistake(field.keyFrom, field.keyTo, message, { help }), kind });
  };
  const notFor = (key: string, ...types: string[]) => {
    if (!types.includes(type))
      reject(key, `\`${key}\` is not allowed for ${type} mounts`, `remove it: only ${types.join(', ')} mounts have it`);
  };
  const ignored = (key: string, ...types: string[]) => {
    if (!types.includes(type))
      reject(key, `\`${key}\` has no effect on a ${type} mount`, `remove \`${key}\``, 'ignored');
  };
  for (const key of ['mode', 'uid', 'gid']) notFor(key, 'cache', 'secret', 'ssh');
  notFor('sharing', 'cache');
  ignored('id', 'cache', 'secret', 'ssh');
  ignored('env', 'secret');
  if (type === 'tmpfs') ignored('source');
  if (type === 'tmpfs' || type === 'ssh') ignored('from');
  if (type === 'ssh') reject('source', '`source` is not allowed for ssh mounts', 'use `id` for the agent socket');
  if (type === 'secret')
    reject('from', '`from` is not allowed for secret mounts', 'remove it: the secret comes from the build command');

  /** Null when the value is not known. */
  const given = (key: string): string | null => {
    const entry = known.get(key);
    return entry === undefined ? '' : (entry.value ?? null);
  };
  const target = given('target');
  if (type === 'secret') {
    const source = given('source');
    const id = given('id');
    if (source === '' && target === '' && id === '')
      found.push({
        ...mistake(0, 0, 'the secret mount does not name a secret', { help: 'add `id=…`' }),
        kind: 'missing',
      });
    if (source && id) reject('source', '`source` and `id` both name the secret', 'keep `id`');
    if (windows && target === '')
      found.push({
        ...mistake(0, 0, 'a secret mount needs a target on Windows', { help: 'add `target=C:/path/to/secret`' }),
        kind: 'missing',
      });
    return;
  }
  if (type === 'ssh' || target === null) return;
  if (isRoot(target, workdir)) {
    const field = known.get('target')?.field;
    const help = 'use a directory as the target: `target=/path`';
    if (field)
      found.push({
        ...mistake(field.from, field.to, 'a mount cannot cover the root directory', { help }),
        kind: 'value',
      });
    else
      found.push({
        ...mistake(0, 0, `the ${type} mount has no target and the working directory is \`/\``, { help }),
        kind: 'missing',
      });
  }
}

/** Whether a target joined to the working directory is the root; unknown is not. */
function isRoot(target: string, workdir: string | undefined): boolean {
  if (!target.startsWith('/') && workdir === undefined) return false;
  const depth: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${workdir}/${target}`).split('/')) {
    if (part === '..') depth.pop();
    else if (part !== '' && part !== '.') depth.push(part);
  }
  return depth.length === 0;
}
