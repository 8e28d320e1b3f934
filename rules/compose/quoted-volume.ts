import { dedent, defineRule, replacement, type WrittenCollection, type WrittenPart } from '../../src/rule/index.ts';
import { writtenServices } from '../shared/sorted.ts';

export default defineRule({
  id: 'compose/quoted-volume',
  summary: 'Unnecessary quotes around a volume',
  why: 'Paths and volume names are strings in YAML with and without quotes, and most files do not quote them. If only some mounts of a file have quotes, readers look for a reason, and there is none.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { dclint: { 'no-quotes-in-volumes': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            volumes:
              - «"data:/var/lib/postgresql"»
        volumes:
          data: {}
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            volumes:
              - data:/var/lib/postgresql
        volumes:
          data: {}
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            volumes:
              - data:/var/lib/postgresql
        volumes:
          data: {}
      `,
    },
  ],
  check: {
    composeFile(file, { report }) {
      for (const [, service] of writtenServices(file)) {
        const volumes = service.get('volumes');
        if (volumes?.kind !== 'sequence') continue;
        for (const part of volumes.parts) {
          if (!isQuoted(part) || !isPlain(part.name, volumes)) continue;
          report(part, `the volume \`${part.name}\` is in quotes, which it does not need`, {
            help: 'remove the quotes',
            fix: replacement('remove the quotes', part, part.name),
          });
        }
      }
    },
  },
});

function isQuoted({ node, key }: WrittenPart): boolean {
  return (
    key === node && node?.kind === 'scalar' && (node.quote === '"' || node.quote === "'") && node.tag === undefined
  );
}

/** Whether a string means the same without quotes: it begins like a path, a name or a variable, and YAML does not read it as anything else. */
function isPlain(text: string, { flow }: WrittenCollection): boolean {
  if (!/^(?:[./~$]|[A-Za-z_])[^\s#"'\\\0]*[^\s#"'\\:]$/.test(text) || (flow && /[,[\]{}]/.test(text))) return false;
  return /[/:$]/.test(text);
}
