import { dedent, defineRule } from '../../src/rule/index.ts';

const RESERVED: ReadonlySet<string> = new Set(['scratch', 'context']);

export default defineRule({
  id: 'dockerfile/reserved-stage-name',
  summary: 'A stage name that Docker reserves',
  why: '`scratch` is the empty image, and `context` is the build context. A stage with such a name cannot be used where Docker gives the name its own meaning: `FROM scratch` still starts from the empty image.',
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
        report(node.name, `\`${node.name.text}\` is reserved and should not be used as a stage name`, {
          help: 'choose another name',
        });
    },
  },
});
