import { type ComposeValue, knownText, type Label, type Service } from '../../src/rule/index.ts';

/** The network mode of a service, when it is known. */
export interface NetworkMode {
  readonly text: string;
  /** Points at the mode. */
  readonly labels: readonly Label[];
}

/** The network mode of a service; undefined if it has none or it is unknown. */
export function networkMode(service: Service): NetworkMode | undefined {
  const at = service.get('network_mode');
  const text = knownText(at);
  return at && text ? { text, labels: [{ at, message: 'the network mode' }] } : undefined;
}

/** Whether a key of a service has a known value that is not empty. */
export function hasContent(value: ComposeValue | undefined): boolean {
  if (value?.kind === 'sequence') return value.items.length > 0;
  if (value?.kind === 'mapping') return value.entries.length > 0;
  return value !== undefined && value.value !== null && value.text !== '' && !value.unknown;
}
