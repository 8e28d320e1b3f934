import { normalize } from 'node:path/posix';
import type { Format } from '../../knowledge/compose-schema/index.ts';
import { consistencyOptions, volumeOptions } from '../../knowledge/engine-words.ts';
import type { MappingValue, ScalarValue } from '../../model/compose/compose-types.ts';
import { describePlace } from '../../model/compose/describe.ts';
import { knownText, maskedText } from '../../model/compose/scalars.ts';
import { volumeMounts } from '../../model/compose/volume-mounts.ts';
import type { Range } from '../../parse/compose-port.ts';
import { checkVolume, isHostPath, splitVolume } from '../../parse/compose-volume.ts';
import { hasHole } from '../../parse/hole.ts';
import { type Mistake, mistake } from '../../parse/mistake.ts';
import { nearest } from '../../parse/suggest.ts';
import { replacement } from '../../text/edit.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import { type Check, fromMistake, problem, type ValueProblem } from './value-checks.ts';

const volume: Check = (value) => {
  if (value.kind !== 'scalar' || value.value === null) return [];
  const text = maskedText(value);
  const wrong = checkVolume(text);
  if (wrong) return [fromMistake(value, 'invalid-volume', wrong)];
  const { source, target, options, rest } = splitVolume(text);
  const found = [...checkSource(value, text, source), ...checkTarget(value, text, target, source === undefined)];
  for (const [index, option] of options.entries()) {
    const word = text.slice(option.from, option.to);
    if (hasHole(word) || volumeOptions.includes(word)) continue;
    if (consistencyOptions.includes(word)) {
      // With the comma before it, or the colon if it is the only one, or the comma after it if it is the first.
      const [from, to] =
        index > 0 || options.length === 1 ? [option.from - 1, option.to] : [option.from, option.to + 1];
      found.push(
        problem(
          value.locate(option.from, option.to),
          'ignored-consistency',
          `\`${word}\` has no effect: Docker ignores it`,
          {
            help: 'remove it',
            fix: replacement(`remove \`${word}\``, value.locate(from, to), ''),
          },
        ),
      );
      continue;
    }
    const message = `\`${clip(word)}\` is not a volume option: Compose ignores it`;
    const suggestion = nearest(word, volumeOptions, 1);
    const help = suggestion === undefined ? 'remove it, or use `ro` for a read-only mount' : undefined;
    found.push(
      fromMistake(value, 'ignored-volume-option', mistake(option.from, option.to, message, { help, suggestion })),
    );
  }
  if (rest)
    found.push(
      fromMistake(
        value,
        'ignored-volume-option',
        mistake(
          rest.from - 1,
          rest.to,
          `\`${clip(text.slice(rest.from - 1))}\` is one part too many: a volume is \`source:target:options\``,
        ),
      ),
    );
  return found;
};

function checkSource(value: ScalarValue, text: string, source: Range | undefined): ValueProblem[] {
  const written = source && text.slice(source.from, source.to);
  if (!source || written === undefined || hasHole(written) || isHostPath(written) !== false) return [];
  if (/^[a-zA-Z0-9._-]+$/.test(written)) return [];
  if (!/^[^\\:*?"<>|\s]+$/.test(written))
    return [
      fromMistake(
        value,
        'invalid-volume',
        mistake(source.from, source.to, `\`${clip(written)}\` is neither a path nor the name of a volume`),
      ),
    ];
  return [
    problem(
      value.locate(source.from, source.to),
      'path-without-dot',
      `\`${clip(written)}\` is read as the name of a volume, not as a path`,
      {
        help: `use \`./${clip(written)}\``,
        fix:
          value.interpolations.length > 0
            ? undefined
            : replacement('put `./` before the path', value.locate(source.from, source.from), './'),
      },
    ),
  ];
}

function checkTarget(value: ScalarValue, text: string, target: Range, alone: boolean): ValueProblem[] {
  const written = text.slice(target.from, target.to);
  if (hasHole(written)) return [];
  const drive = alone && /^[a-z]:\/(?!\/)/.test(written);
  const wrong = drive
    ? mistake(0, 1, `the volume name \`${written[0]}\` has one letter: it is read as a Windows drive`, {
        help: 'use a longer volume name',
      })
    : targetMistake(written, target.from);
  return wrong ? [fromMistake(value, 'invalid-volume', wrong)] : [];
}

/** Says why nothing can be mounted on a path of the container, which begins at `from` of its scalar. */
export function targetMistake(target: string, from: number): Mistake | undefined {
  const to = from + target.length;
  if (target === '') return mistake(from, to, 'the path in the container is empty');
  if (/^\/+\.?\/*$/.test(target)) return mistake(from, to, 'nothing can be mounted on `/`: Docker Engine rejects it');
  if (/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(target)) return undefined;
  return mistake(from, to, `\`${clip(target)}\` is not an absolute path in the container: Docker Engine rejects it`, {
    help: 'use a target that starts with `/`',
  });
}

const OPTION_BLOCKS = ['bind', 'volume', 'tmpfs', 'image'];
const MOUNT_TYPES = new Set([...OPTION_BLOCKS, 'npipe', 'cluster']);
const MOUNT_KEYS = new Set([...OPTION_BLOCKS, 'type', 'target', 'read_only', 'consistency']);

const longMount: Check = (value, at) => {
  if (value.kind !== 'mapping') return [];
  const found: ValueProblem[] = [];
  const type = knownText(value.get('type'));
  const source = value.get('source');
  // A key that is not known may be the mistyped source.
  if (type === 'bind' && !value.entry('source') && value.entries.every(({ name }) => MOUNT_KEYS.has(name)))
    found.push(
      problem(at, 'invalid-volume', `${describePlace(value.path)} is a bind mount without \`source\``, {
        help: 'add `source`',
      }),
    );
  const target = value.get('target');
  const wrong =
    target?.kind === 'scalar' && !target.unknown && target.value !== null ? targetMistake(target.text, 0) : undefined;
  if (wrong && target?.kind === 'scalar') found.push(fromMistake(target, 'invalid-volume', wrong));
  const path = knownText(source);
  const misnamed = type === 'volume' && path !== undefined && isHostPath(path);
  // With the right type, its options fit as well.
  if (type !== undefined) found.push(...ignoredBlocks(value, misnamed ? 'bind' : type));
  if (misnamed && source) {
    const typeValue = value.get('type');
    found.push(
      problem(
        source,
        'mount-option-mismatch',
        `a mount of type \`volume\` needs a volume name, but \`${clip(path)}\` is a path`,
        {
          help: 'use `type: bind`',
          fix:
            typeValue?.kind === 'scalar' && typeValue.interpolations.length === 0
              ? replacement('replace with `type: bind`', typeValue.locate(0, typeValue.text.length), 'bind')
              : undefined,
        },
      ),
    );
  }
  if (type === 'tmpfs' && path !== undefined && path !== '' && source)
    found.push(
      problem(
        source,
        'mount-option-mismatch',
        'a mount of type `tmpfs` cannot have a source: Docker Engine rejects it',
        {
          help: 'remove `source`',
        },
      ),
    );
  return found;
};

/** The options of other types: Compose warns about them and ignores them. */
function ignoredBlocks(mount: MappingValue, type: string): ValueProblem[] {
  // With a mistyped type, everything else may be correct.
  if (!MOUNT_TYPES.has(type)) return [];
  const found: ValueProblem[] = [];
  for (const { name, key, value } of mount.entries) {
    if (!OPTION_BLOCKS.includes(name) || name === type || value.kind !== 'mapping') continue;
    found.push(
      problem(
        key,
        'ignored-volume-option',
        `\`${name}\` sets options that a mount of type \`${clip(type)}\` does not have: Compose ignores them`,
        { help: `remove \`${name}\`, or use \`type: ${name}\`` },
      ),
    );
  }
  return found;
}

/** A path in the container as Docker Engine compares it. */
export function cleaned(target: string): string {
  const path = normalize(target);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Two volumes on one path: Compose keeps the last one. */
const mounts: Check = (value) => {
  const seen = new Map<string, Located>();
  const found: ValueProblem[] = [];
  for (const mount of volumeMounts(value)) {
    if (mount.target === undefined || mount.target === '') continue;
    const target = cleaned(mount.target);
    const first = seen.get(target);
    const at = mount.targetSpan ?? mount;
    if (first)
      found.push(
        problem(at, 'duplicate-mount', `\`${clip(mount.target)}\` is mounted twice: the first mount is lost`, {
          help: 'use another target for one of them, or remove it',
          labels: [{ at: first, message: 'this mount is lost' }],
        }),
      );
    seen.set(target, at);
  }
  return found;
};

export const mountChecks = {
  'long-mount': longMount,
  mounts,
  volume,
} as const satisfies Partial<Record<Format, Check>>;
