import { knownText } from '../scalars.ts';
import type { ComposeValue, Service } from '../types.ts';
import { type ProjectProblem, tell } from './project-tools.ts';
import { removeEntry } from './schema-fixes.ts';
import { clip } from './schema-text.ts';

/** What a container that lives in the network of another one cannot have of its own. */
const OWN = ['ports', 'expose', 'hostname', 'dns', 'extra_hosts'];

/** Keys that a network mode rules out. */
export function checkNetworkMode(service: Service): readonly ProjectProblem[] {
  const mode = service.get('network_mode');
  const text = knownText(mode);
  if (!mode || text === undefined || text === '') return [];
  const labels = [{ at: mode, message: 'the network mode' }];
  const found: ProjectProblem[] = [];
  if (hasContent(service.get('networks')))
    found.push(
      tell(
        service.keyOf('networks'),
        'conflicting-network-mode',
        '`networks` and `network_mode` exclude each other: Compose refuses the project',
        {
          help: 'remove one of them',
          labels,
        },
      ),
    );
  const shared = /^(?:service|container):/.test(text);
  if (shared)
    for (const key of OWN) {
      if (!hasContent(service.get(key))) continue;
      const message = `\`${service.name}\` shares the network of \`${clip(text.replace(/^[^:]*:/, ''))}\` and cannot have \`${key}\` of its own: the engine refuses it`;
      found.push(
        tell(service.keyOf(key), 'shared-network-option', message, {
          help: `write \`${key}\` where the network is`,
          labels,
        }),
      );
    }
  else if (text === 'host' || text === 'none') {
    const ports = service.node.entry('ports');
    if (ports && hasContent(ports.value)) {
      const why =
        text === 'host' ? 'the container listens on the ports of the host itself' : 'the container has no network';
      found.push(
        tell(ports.key, 'ignored-network-option', `\`ports\` has no effect with \`network_mode: ${text}\`: ${why}`, {
          help: 'remove `ports`, or the network mode',
          labels,
          fix: ports.file === ports.value.file ? removeEntry(ports, 'remove `ports`', 'unsafe') : undefined,
        }),
      );
    }
  }
  return found;
}

function hasContent(value: ComposeValue | undefined): boolean {
  if (value?.kind === 'sequence') return value.items.length > 0;
  if (value?.kind === 'mapping') return value.entries.length > 0;
  return value !== undefined && value.value !== null && value.text !== '' && !value.unknown;
}
