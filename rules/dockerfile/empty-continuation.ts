import { dedent, defineRule } from '../../src/rule/index.ts';
import { removeLines } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/empty-continuation',
  summary: 'A blank line inside a continued instruction',
  why: 'Docker skips a blank line after a line that ends in the continuation character. The instruction continues below it, although it looks finished, and an instruction that follows becomes part of it. Docker has announced that such lines will become an error. Comment lines are allowed there.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { buildkit: 'NoEmptyContinuation', tally: 'buildkit/NoEmptyContinuation' },
  references: ['https://docs.docker.com/go/dockerfile/rule/no-empty-continuation/'],
  yields: ['dockerfile/swallowed-instruction'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl && \
        «»
            curl --version
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl && \
            # what did we get?
            curl --version
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl && \
            curl --version
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      const [first] = node.emptyLines;
      if (!first || node.onbuild) return;
      const count = node.emptyLines.length;
      report(
        first,
        count === 1
          ? `${node.keyword} continues after this blank line, although it looks finished`
          : `${node.keyword} continues after this blank line and ${count - 1} more, although it looks finished`,
        {
          help: `remove the blank lines, or the \`${node.dockerfile.escape}\` before them if the instruction should end there`,
          labels: [{ at: node.keywordSpan, message: `${node.keyword} begins here` }],
          fix: { title: 'remove the blank lines', safety: 'safe', edits: node.emptyLines.map(removeLines) },
        },
      );
    },
  },
});
