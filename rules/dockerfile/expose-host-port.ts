import { dedent, defineRule, part } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/expose-host-port',
  summary: 'EXPOSE with a host address or host port',
  why: 'EXPOSE documents the ports of the container and publishes nothing, so Docker silently ignores the host part. Anyone reading it may believe that the port is published. Docker has announced that this form will become an error.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { buildkit: 'ExposeInvalidFormat', tally: 'buildkit/ExposeInvalidFormat' },
  references: ['https://docs.docker.com/go/dockerfile/rule/expose-invalid-format/'],
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        EXPOSE «8080:»80
      `,
      good: dedent`
        FROM nginx:1.29
        EXPOSE 80
      `,
      fixed: dedent`
        FROM nginx:1.29
        EXPOSE 80
      `,
    },
  ],
  check: {
    expose(node, { report }) {
      if (node.onbuild) return;
      for (const { word, text, spec } of node.ports) {
        if (spec.ip === undefined && spec.host === undefined) continue;
        const plain = word.raw === text;
        const at = plain ? part(word, 0, spec.container.from) : word;
        report(at, `EXPOSE does not publish ports: Docker ignores \`${text.slice(0, spec.container.from)}\``, {
          help: 'use only the container port, and publish it with `docker run --publish` or in the Compose file',
          fix: plain ? { title: 'keep only the container port', safety: 'safe', edits: [replace(at, '')] } : undefined,
        });
      }
    },
  },
});
