import type { ComposeEntry, Label, Resource } from '../../src/rule/index.ts';

/** The entries next to `external`. Compose uses an external resource as it is, so only its name may be given. */
export function besidesExternal({ entry: { value }, external }: Resource): {
  readonly entries: readonly ComposeEntry[];
  /** Points at `external`. */
  readonly labels: readonly Label[];
} {
  const key = value.kind === 'mapping' && external ? value.entry('external')?.key : undefined;
  if (value.kind !== 'mapping' || !key) return { entries: [], labels: [] };
  const entries = value.entries.filter(({ name }) => name !== 'external' && name !== 'name' && !name.startsWith('x-'));
  return { entries, labels: [{ at: key, message: 'created outside this project' }] };
}
