import { dedent, defineRule, disorderOf, type WrittenPart } from '../../src/rule/index.ts';
import { sorting, writtenServices } from '../shared/sorted.ts';

export default defineRule({
  id: 'compose/unsorted-ports',
  summary: 'Ports that are not in ascending order',
  why: 'Compose publishes all ports of a list, whatever their order. In the order of the host ports a long list shows at a glance which of them are taken. The fix is unsafe only because the merged model lists the ports in another order then.',
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
        const what = `port ${numberOf(part)} comes after ${numberOf(before)}`;
        report(part, `${what}: the ports are not in the order of their numbers`, {
          help: 'sort the ports by the port of the host',
          fix: sorting('sort the ports', disorder, 'unsafe'),
        });
      }
    },
  },
});

/** The port of the host, else that of the container; undefined, which keeps the place of the item, where a variable decides. */
function numberOf({ name, collection }: WrittenPart): number | undefined {
  const part = (key: string) => collection?.parts.find((entry) => entry.name === key)?.text;
  const port = collection ? (part('published') ?? part('target')) : name;
  const found = /^(?:(?:.*:)?(\d+)(?:-\d+)?:)?(\d+)(?:-\d+)?(?:\/\w+)?$/.exec(port ?? '');
  const number = found?.[1] ?? found?.[2];
  return number === undefined ? undefined : Number(number);
}
