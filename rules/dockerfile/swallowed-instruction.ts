import { between, dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/swallowed-instruction',
  summary: 'A line continuation that makes the next instruction part of this one',
  why: 'A line that ends in the continuation character continues on the next line, across blank lines and comments. The instruction there becomes text of the previous one: a CMD never takes effect, and a COPY is passed to the shell.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#escape'],
  yields: [
    'dockerfile/invalid-exec-form',
    'dockerfile/invalid-key-value',
    'dockerfile/invalid-port',
    'dockerfile/invalid-signal',
    'dockerfile/surplus-argument',
  ],
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        RUN rm -rf /tmp/build \

        «CMD» ["nginx", "-g", "daemon off;"]
      `,
      good: dedent`
        FROM nginx:1.29
        RUN rm -rf /tmp/build

        CMD ["nginx", "-g", "daemon off;"]
      `,
      fixed: dedent`
        FROM nginx:1.29
        RUN rm -rf /tmp/build

        CMD ["nginx", "-g", "daemon off;"]
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      if (node.onbuild) return;
      for (const keyword of node.swallowed) {
        const word = node.file.slice(keyword);
        report(
          keyword,
          `this ${word} is part of the ${node.keyword} above: the line before it ends in \`${node.dockerfile.escape}\``,
          {
            help: `remove the \`${node.dockerfile.escape}\` at the end of the previous line`,
            labels: [{ at: node.keywordSpan, message: `the ${node.keyword} begins here` }],
            fix: keyword.fix,
            reach: between(keyword.continuation, node),
            misread: between(keyword, node),
          },
        );
      }
    },
  },
});
