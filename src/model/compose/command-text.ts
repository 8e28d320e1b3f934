import type { Service } from './compose-types.ts';
import { listed } from './lookup.ts';
import { knownText } from './scalars.ts';

/** The words of the entrypoint and command of a service in one line, `?` for what is not known; empty where it has neither. */
export function commandText(service: Service): string {
  const words = ['entrypoint', 'command'].flatMap((key) =>
    listed(service.get(key)).map((item) => knownText(item) ?? '?'),
  );
  return words.join(' ').trim();
}
