import { DEFAULT_CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { capabilitiesOf, isPrivileged, type NamedCapability } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/redundant-capability',
  summary: 'A capability added or dropped without effect',
  why: 'A list that has no effect suggests a protection that is not there. A privileged container has all capabilities, whatever it drops. A capability that is both dropped and added is added. A capability that Docker gives to every container need not be added unless all are dropped first.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 250,
  references: ['https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            privileged: true
            «cap_drop»: [ALL]
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            cap_drop: [ALL]
      `,
    },
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            cap_drop: [NET_RAW, MKNOD]
            cap_add: [«NET_RAW»]
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            cap_drop: [ALL]
            cap_add: [NET_RAW]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const keys = (['cap_add', 'cap_drop'] as const).filter((key) => service.get(key));
      if (keys.length === 0) return;
      if (isPrivileged(service)) {
        for (const key of keys)
          report(
            service.keyOf(key),
            `\`${key}\` has no effect with \`privileged: true\`: the container has all capabilities`,
            {
              help: 'remove `privileged` and keep the list',
            },
          );
        return;
      }
      const dropped = capabilitiesOf(service, 'cap_drop');
      for (const { name, at } of capabilitiesOf(service, 'cap_add')) {
        const why = reasonOf(name, dropped, service.project.targets.has('podman'));
        if (why !== undefined)
          report(at, why, {
            help: 'remove it from `cap_add`, or drop all with `cap_drop: [ALL]` and add only what is needed',
          });
      }
    },
  },
});

function reasonOf(name: string, dropped: readonly NamedCapability[], podman: boolean): string | undefined {
  if (name === 'ALL') return undefined;
  if (dropped.some((other) => other.name === 'ALL')) return undefined;
  if (dropped.some((other) => other.name === name))
    return `\`${name}\` is both dropped and added: the container has it`;
  if (podman || !DEFAULT_CAPABILITIES.has(name)) return undefined;
  return `adding \`${name}\` has no effect: Docker gives it to every container`;
}
