import { AUTOMATIC_ARGS } from '../../src/knowledge/build-args.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/frozen-platform-arg',
  summary: 'A default that overrides a platform variable of the builder',
  why: 'BuildKit sets `TARGETARCH`, `TARGETPLATFORM` and similar variables to the platform that it builds for, but a default in the Dockerfile overrides them. Every platform then gets the files for the platform in the default: the image builds, but fails to start on other machines.',
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
        report(pair, `this default overrides \`${name}\` of the builder: the value is the same for every platform`, {
          help: `use \`ARG ${name}\` without a default`,
        });
      }
    },
  },
});
