import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/stray-heredoc',
  summary: 'A heredoc in an instruction that does not support heredocs',
  why: 'Only RUN, COPY and ADD support heredocs. In any other instruction `<<EOF` is plain text, and Docker reads the lines below it as instructions: most cause an error, but a line that happens to be an instruction takes effect.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ENV MOTD=«<<EOF»
      `,
      good: dedent`
        FROM alpine:3.22
        COPY <<EOF /etc/motd
        hello
        EOF
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      for (const marker of node.strayHeredocs)
        report(
          marker,
          `${node.keyword} does not support heredocs: \`${node.file.slice(marker)}\` is text, and the lines below it are instructions`,
          {
            help: 'create a file or script with `COPY <<EOF /path` instead',
          },
        );
    },
  },
});
