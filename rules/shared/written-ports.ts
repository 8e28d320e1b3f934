import type { ComposeFile, WrittenPart } from '../../src/rule/index.ts';
import { writtenServices } from './sorted.ts';

/** An item of `ports` or `expose` in the short form. */
interface WrittenPort {
  readonly part: WrittenPart;
  readonly quote: string | undefined;
}

/** The ports in the short form that a file publishes or exposes, as written. */
export function writtenPorts(file: ComposeFile): readonly WrittenPort[] {
  const ports: WrittenPort[] = [];
  for (const [, service] of writtenServices(file)) {
    for (const key of ['ports', 'expose']) {
      for (const part of service.get(key)?.parts ?? []) {
        const { node } = part;
        if (part.key === node && node?.kind === 'scalar' && node.value !== '') ports.push({ part, quote: node.quote });
      }
    }
  }
  return ports;
}
