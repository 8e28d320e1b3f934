import { dedent, defineRule, replacement, type WrittenCollection, type WrittenPart } from '../../src/rule/index.ts';
import { writtenServices } from '../shared/sorted.ts';

export default defineRule({
  id: 'compose/quoted-volume',
  summary: 'Needless quotes around a volume',
  why: 'Paths and volume names are texts in YAML with and without quotes, and most files write them without. Where some mounts of a file have quotes, a reader looks for the reason, and there is none.',
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

/** Whether a text means the same without quotes: the beginning of a path, a name or a variable, and nothing that YAML reads otherwise. */
function isPlain(text: string, { flow }: WrittenCollection): boolean {
  if (!/^(?:[./~$]|[A-Za-z_])[^\s#"'\\\0]*[^\s#"'\\:]$/.test(text) || (flow && /[,[\]{}]/.test(text))) return false;
  return /[/:$]/.test(text);
}
