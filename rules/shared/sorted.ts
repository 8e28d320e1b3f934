import type { ComposeFile, Disorder, Fix, WrittenCollection } from '../../src/rule/index.ts';

let collator: Intl.Collator | undefined;

/** Compares names as people sort them: `web2` comes before `web10`. */
export function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(one, other);
}

/** Says which part comes too late, and before which other one it belongs, in the usual order or in that of the configuration. */
export function misplaced({ part, before }: Disorder, parts: string, isConfigured: boolean): string {
  const order = isConfigured ? 'configured' : 'usual';
  return `\`${part.name}\` comes after \`${before.name}\`, but should come before it in the ${order} order of ${parts}`;
}

/** The fix that puts things in order; undefined where it is not clear how. */
export function sorting(title: string, { edit }: Disorder, safety: Fix['safety'] = 'safe'): Fix | undefined {
  return edit && { title, safety, edits: [edit] };
}

/** The services of a file as written, by name. */
export function* writtenServices({
  written,
}: ComposeFile): Generator<readonly [name: string, service: WrittenCollection]> {
  for (const { name, collection } of written?.get('services')?.parts ?? [])
    if (collection?.kind === 'mapping') yield [name, collection];
}
