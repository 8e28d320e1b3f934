import { dedent, defineRule, type Fix, type Instruction, type Located, lateComment } from '../../src/rule/index.ts';
import { commentAbove } from '../shared/comment-above.ts';

export default defineRule({
  id: 'dockerfile/trailing-comment',
  summary: 'A comment after an instruction that becomes part of it',
  why: 'In a Dockerfile, `#` begins a comment only at the start of a line. After an instruction it is text: `COPY a /b # files` copies three sources into a directory `files`, `ARG A=1 # level` declares ARGs named `#` and `level`, and `WORKDIR /app # root` creates a directory of that name.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#format'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        WORKDIR /app «# the root of everything»
      `,
      good: dedent`
        FROM alpine:3.22
        # the root of everything
        WORKDIR /app
      `,
      fixed: dedent`
        FROM alpine:3.22
        # the root of everything
        WORKDIR /app
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        ARG LEVEL=1 «# how much to log»
      `,
      good: dedent`
        FROM alpine:3.22
        # how much to log
        ARG LEVEL=1
      `,
      fixed: dedent`
        FROM alpine:3.22
        # how much to log
        ARG LEVEL=1
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      const comment = lateComment(node);
      if (!comment) return;
      report(
        comment,
        `this is not a comment but part of the ${node.keyword}: a comment can only begin at the start of a line`,
        {
          help: 'move the comment to a separate line above the instruction',
          fix: fixOf(node, comment),
        },
      );
    },
  },
});

function fixOf(node: Instruction, comment: Located): Fix | undefined {
  const above = commentAbove(node, comment);
  if (!above) return undefined;
  const { file } = node;
  let from = comment.start;
  while (/[ \t]/.test(file.text[from - 1] ?? '')) from--;
  return {
    title: 'move the comment above the instruction',
    safety: 'unsafe',
    edits: [above, { at: { file, start: from, end: comment.end }, text: '' }],
  };
}
