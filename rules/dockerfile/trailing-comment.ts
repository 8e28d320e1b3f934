import {
  dedent,
  defineRule,
  type Fix,
  type Instruction,
  type Located,
  lateComment,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/trailing-comment',
  summary: 'A comment behind an instruction is a part of it',
  why: 'In a Dockerfile `#` begins a comment only at the start of a line. Behind an instruction it is text: `COPY a /b # files` copies three things into a directory `files`, `ARG A=1 # level` declares ARGs named `#` and `level`, and `WORKDIR /app # root` makes a directory of that name.',
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
        `this is no comment but a part of the ${node.keyword}: only \`#\` at the start of a line begins one`,
        {
          help: 'put the comment on a line of its own above the instruction',
          fix: fixOf(node, comment),
        },
      );
    },
  },
});

function fixOf(node: Instruction, comment: Located): Fix | undefined {
  if (node.onbuild || textOf(node).includes('\n')) return undefined;
  const { file, start } = node;
  let from = comment.start;
  while (/[ \t]/.test(file.text[from - 1] ?? '')) from--;
  const text = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  const end = file.text.startsWith('\r\n', comment.end) ? '\r\n' : '\n';
  return {
    title: 'put the comment above the instruction',
    safety: 'unsafe',
    edits: [
      { at: { file, start, end: start }, text: `${textOf(comment)}${end}${text}` },
      { at: { file, start: from, end: comment.end }, text: '' },
    ],
  };
}
