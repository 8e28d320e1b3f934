import { dedent, defineRule, part } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/expose-protocol-casing',
  summary: 'EXPOSE with a protocol in uppercase',
  why: 'Docker converts the protocol to lowercase. Written in lowercase, it looks the same in the Dockerfile, in `docker inspect` and in `docker run --publish`.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { buildkit: { ExposeProtoCasing: 'warning' }, tally: 'buildkit/ExposeProtoCasing' },
  references: ['https://docs.docker.com/go/dockerfile/rule/expose-proto-casing/'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM bind9:9
        EXPOSE 53/«UDP»
      `,
      good: dedent`
        FROM bind9:9
        EXPOSE 53/udp
      `,
      fixed: dedent`
        FROM bind9:9
        EXPOSE 53/udp
      `,
    },
  ],
  check: {
    expose(node, { report }) {
      if (node.onbuild) return;
      for (const { word, text, spec } of node.ports) {
        const span = spec.protocolSpan;
        if (!span) continue;
        const written = text.slice(span.from, span.to);
        if (written === spec.protocol) continue;
        // A value from a variable has no position in the file.
        const at = word.raw === text ? part(word, span.from, span.to) : word;
        report(at, `the protocol \`${written}\` is not in lowercase`, {
          help: `use \`${spec.protocol}\``,
          fix:
            at === word
              ? undefined
              : { title: `replace with \`${spec.protocol}\``, safety: 'safe', edits: [replace(at, spec.protocol)] },
        });
      }
    },
  },
});
