import type { Format } from '../../knowledge/compose-schema/index.ts';
import { tmpfsFlags, tmpfsSettings } from '../../knowledge/engine-words.ts';
import type { MappingValue, VolumeMount } from '../../model/compose/compose-types.ts';
import { knownText } from '../../model/compose/scalars.ts';
import { removeEntry, removeItem } from '../../model/compose/value-edits.ts';
import { volumeMounts } from '../../model/compose/volume-mounts.ts';
import { mistake } from '../../parse/mistake.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Fix } from '../../text/edit.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import { cleaned, targetMistake } from './format-mounts.ts';
import { type Check, problem, textCheck, type ValueProblem } from './value-checks.ts';

const tmpfs = textCheck('invalid-tmpfs', (text) => {
  const colon = text.indexOf(':');
  const wrong = targetMistake(colon < 0 ? text : text.slice(0, colon), 0);
  if (wrong || colon < 0) return wrong;
  let from = colon + 1;
  for (const option of text.slice(from).split(',')) {
    const name = option.split('=')[0] ?? '';
    const known = option.includes('=') ? tmpfsSettings : tmpfsFlags;
    if (option !== '' && !known.includes(name))
      return mistake(
        from,
        from + option.length,
        `\`${clip(option)}\` is not a tmpfs option: Docker Engine rejects it`,
        { help: suggest(name) },
      );
    from += option.length + 1;
  }
  return undefined;
});

function suggest(option: string): string | undefined {
  const guess = nearest(option, [...tmpfsFlags, ...tmpfsSettings]);
  return guess === undefined
    ? `use one of ${tmpfsSettings.map((name) => `\`${name}=\``).join(', ')} or a mount flag such as \`noexec\``
    : `did you mean \`${guess}\`?`;
}

/** A tmpfs on the path of another tmpfs or a volume: Compose rejects it. */
export function checkTmpfsTargets(service: MappingValue): ValueProblem[] {
  const tmpfsValue = service.get('tmpfs');
  if (!tmpfsValue || tmpfsValue.kind === 'mapping') return [];
  const seen = new Map<string, { readonly at: Located; readonly mount?: VolumeMount }>();
  for (const mount of volumeMounts(service.get('volumes')))
    if (mount.target !== undefined && mount.targetSpan)
      seen.set(cleaned(mount.target), { at: mount.targetSpan, mount });
  const found: ValueProblem[] = [];
  for (const item of tmpfsValue.kind === 'scalar' ? [tmpfsValue] : tmpfsValue.items) {
    const path = knownText(item)?.split(':')[0];
    if (path === undefined || item.kind !== 'scalar') continue;
    const at = item.locate(0, path.length);
    const first = seen.get(cleaned(path));
    if (first)
      found.push(
        problem(at, 'duplicate-mount', `\`${clip(path)}\` is mounted twice: Compose rejects the project`, {
          labels: [{ at: first.at, message: 'the other mount' }],
          fix: first.mount && withoutVolume(service, first.mount),
        }),
      );
    else seen.set(cleaned(path), { at });
  }
  return found;
}

/** Removes an anonymous volume: its content cannot be found again, so it is the one to remove. */
function withoutVolume(service: MappingValue, { type, source, sourceSpan, node }: VolumeMount): Fix | undefined {
  const entry = service.entry('volumes');
  if (type !== 'volume' || source !== undefined || sourceSpan || entry?.value.kind !== 'sequence') return undefined;
  const { items } = entry.value;
  if (items.length === 1) return removeEntry(entry, 'remove `volumes`', 'unsafe');
  return removeItem(entry.value, items.indexOf(node), 'unsafe');
}

export const tmpfsChecks = { tmpfs } as const satisfies Partial<Record<Format, Check>>;
