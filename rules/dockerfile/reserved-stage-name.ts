import { dedent, defineRule } from '../../src/rule/index.ts';

const RESERVED: ReadonlySet<string> = new Set(['scratch', 'context']);

export default defineRule({
  id: 'dockerfile/reserved-stage-name',
  summary: 'Stage name that Docker keeps for itself',
  why: '`scratch` is the empty image and `context` the build context. A stage of that name cannot be reached where Docker gives the word its own meaning: `FROM scratch` stays empty.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { buildkit: 'ReservedStageName', hadolint: { DL3063: 'warning' }, tally: 'buildkit/ReservedStageName' },
  references: ['https://docs.docker.com/go/dockerfile/rule/reserved-stage-name/'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22 AS «scratch»
        RUN apk add --no-cache curl
      `,
      good: dedent`
        FROM alpine:3.22 AS tools
        RUN apk add --no-cache curl
      `,
    },
  ],
  check: {
    from(node, { report }) {
      if (node.name && RESERVED.has(node.name.text.toLowerCase()))
        report(node.name, `\`${node.name.text}\` is a reserved name and should not name a stage`, {
          help: 'choose another name',
        });
    },
  },
});
