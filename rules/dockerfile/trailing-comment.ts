import { dedent, defineRule, type Fix, type Instruction, type Located, part, textOf } from '../../src/rule/index.ts';

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
      if (node.json) return;
      const comment = commentIn(node);
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

/** From a `#` behind the arguments to the end of the line. */
function commentIn(node: Instruction): Located | undefined {
  switch (node.kind) {
    case 'copy':
    case 'add':
    case 'volume':
    case 'arg': {
      const first = node.words.find(({ raw }, index) => index > 0 && raw.startsWith('#'));
      return first && part(node.rest, first.start - node.rest.start);
    }
    case 'workdir':
    case 'user':
    case 'maintainer':
      return inText(node.argument);
    case 'env':
    case 'label':
      return node.legacy ? inText(node.pairs[0]?.value) : undefined;
    default:
      return undefined;
  }
}

function inText(word: Located | undefined): Located | undefined {
  if (!word) return undefined;
  const text = textOf(word);
  // Between continued lines there are true comments.
  const at = !text.includes('#') || /["'\n]/.test(text) ? -1 : text.search(/(?<=\S[ \t]+)#[ \t#]/);
  return at < 0 ? undefined : part(word, at);
}

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
