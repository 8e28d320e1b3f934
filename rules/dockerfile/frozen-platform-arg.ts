import { AUTOMATIC_ARGS } from '../../src/knowledge/build-args.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/frozen-platform-arg',
  summary: 'Default that replaces a platform variable of the builder',
  why: 'BuildKit sets `TARGETARCH`, `TARGETPLATFORM` and their kin to the platform that it builds for, but a default in the Dockerfile wins over that. Every platform then gets the files of the one that the default names: the image builds, and fails to start on the other machines.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG «TARGETARCH=amd64»
        COPY dist/agent-$TARGETARCH /usr/local/bin/agent
      `,
      good: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        COPY dist/agent-$TARGETARCH /usr/local/bin/agent
      `,
    },
  ],
  check: {
    arg(node, { report }) {
      for (const pair of node.pairs) {
        const { name, value } = pair;
        if (!value || !AUTOMATIC_ARGS.includes(name) || value.variables.some((variable) => variable.name === name))
          continue;
        report(pair, `this default replaces the \`${name}\` of the builder: it is the same for every platform`, {
          help: `write \`ARG ${name}\` without a default`,
        });
      }
    },
  },
});
