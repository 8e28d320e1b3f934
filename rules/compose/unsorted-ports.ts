import { dedent, defineRule, disorderOf, type WrittenPart } from '../../src/rule/index.ts';
import { sorting, writtenServices } from '../shared/sorted.ts';

export default defineRule({
  id: 'compose/unsorted-ports',
  summary: 'Ports that are not in ascending order',
  why: 'Compose publishes all ports of a list, whatever their order. Sorted by host port, a long list shows at a glance which ports are in use. The fix is unsafe only because it changes the order of the ports in the merged model.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { dclint: { 'service-ports-alphabetical-order': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "8443:443"
              - «"8080:80"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "8080:80"
              - "8443:443"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "8080:80"
              - "8443:443"
      `,
    },
  ],
  check: {
    composeFile(file, { report }) {
      for (const [, service] of writtenServices(file)) {
        const ports = service.get('ports');
        const disorder = ports?.kind === 'sequence' ? disorderOf(ports, numberOf, (a, b) => a - b) : undefined;
        if (!disorder) continue;
        const { part, before } = disorder;
        const what = `port ${numberOf(part)} comes after port ${numberOf(before)}`;
        report(part, `${what}: the ports are not in ascending order`, {
          help: 'sort the ports by host port',
          fix: sorting('sort the ports', disorder, 'unsafe'),
        });
      }
    },
  },
});

/** The host port, or else the container port. Undefined if a variable sets it: the item then stays where it is. */
function numberOf({ name, collection }: WrittenPart): number | undefined {
  const part = (key: string) => collection?.parts.find((entry) => entry.name === key)?.text;
  const port = collection ? (part('published') ?? part('target')) : name;
  const found = /^(?:(?:.*:)?(\d+)(?:-\d+)?:)?(\d+)(?:-\d+)?(?:\/\w+)?$/.exec(port ?? '');
  const number = found?.[1] ?? found?.[2];
  return number === undefined ? undefined : Number(number);
}
