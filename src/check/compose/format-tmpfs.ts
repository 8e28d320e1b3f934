import type { Format } from '../../knowledge/compose-schema/index.ts';
import { tmpfsFlags, tmpfsSettings } from '../../knowledge/engine-words.ts';
import type { MappingValue } from '../../model/compose/compose-types.ts';
import { knownText } from '../../model/compose/scalars.ts';
import { volumeMounts } from '../../model/compose/volume-mounts.ts';
import { mistake } from '../../parse/mistake.ts';
import { nearest } from '../../parse/suggest.ts';
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
        `\`${clip(option)}\` is no option of a tmpfs mount: the engine refuses it`,
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

/** A tmpfs on a path that another tmpfs or a volume takes: Compose refuses it. */
export function checkTmpfsTargets(service: MappingValue): ValueProblem[] {
  const tmpfsValue = service.get('tmpfs');
  if (!tmpfsValue || tmpfsValue.kind === 'mapping') return [];
  const seen = new Map<string, Located>();
  for (const { target, targetSpan } of volumeMounts(service.get('volumes')))
    if (target !== undefined && targetSpan) seen.set(cleaned(target), targetSpan);
  const found: ValueProblem[] = [];
  for (const item of tmpfsValue.kind === 'scalar' ? [tmpfsValue] : tmpfsValue.items) {
    const path = knownText(item)?.split(':')[0];
    if (path === undefined || item.kind !== 'scalar') continue;
    const at = item.locate(0, path.length);
    const first = seen.get(cleaned(path));
    if (first)
      found.push(
        problem(at, 'duplicate-mount', `\`${clip(path)}\` is mounted twice, which Compose refuses`, {
          labels: [{ at: first, message: 'the other mount' }],
        }),
      );
    else seen.set(cleaned(path), at);
  }
  return found;
}

export const tmpfsChecks = { tmpfs } as const satisfies Partial<Record<Format, Check>>;
