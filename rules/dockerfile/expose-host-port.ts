import { dedent, defineRule, part } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/expose-host-port',
  summary: 'EXPOSE with a host address or host port',
  why: 'EXPOSE documents the ports of the container and publishes nothing, so Docker drops the host part without a word. Whoever wrote it believes that the port is mapped. Docker has announced that it will refuse the form.',
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
        report(at, `EXPOSE publishes nothing: Docker drops \`${text.slice(0, spec.container.from)}\``, {
          help: 'name the port of the container only, and publish it with `docker run --publish` or in the Compose file',
          fix: plain
            ? { title: 'keep the port of the container', safety: 'safe', edits: [replace(at, '')] }
            : undefined,
        });
      }
    },
  },
});
