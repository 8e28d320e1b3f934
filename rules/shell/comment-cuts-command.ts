import { type CuttingComment, clip, dedent, defineRule, type Fix, type Script, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/comment-cuts-command',
  summary: 'A comment that hides the lines below it from the shell',
  why: 'Docker joins the continued lines of an instruction into one before the shell reads them, and YAML does the same with a folded text. A comment after a command then has no end: everything below it is a part of the comment and never runs, while the build succeeds. Only a comment on a line of its own is safe in a Dockerfile, because Docker removes such lines.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#format'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN adduser -D app && \
            mkdir /data && «# uploads» \
            chown app /data
      `,
      good: dedent`
        FROM alpine:3.22
        RUN adduser -D app && \
            # uploads
            mkdir /data && \
            chown app /data
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN adduser -D app && \
            # uploads
            mkdir /data && \
            chown app /data
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const { host } = node;
      if (host.stage?.osFamily === 'windows') return;
      for (const comment of node.cuttingComments) {
        const { lost, file } = comment;
        // The instruction that the line was meant to be is told of elsewhere.
        if ('swallowed' in host && host.swallowed.some(({ start }) => start === lost.start)) continue;
        const [first = ''] = textOf(lost).split('\n', 1);
        report(
          comment,
          `this comment goes on below: the lines are joined, so \`${clip(first.replace(/[ \t]*[\\`]?\s*$/, ''))}\` is a part of it and never runs`,
          {
            help:
              host.kind === 'compose'
                ? 'remove the comment, or end its line where the shell sees it: use `|` instead of `>`'
                : 'put the comment on a line of its own, which Docker removes',
            labels: [{ at: lost, message: 'never runs' }],
            fix: fixOf(node, comment),
            reach: host,
            misread: { file, start: comment.start, end: lost.end },
          },
        );
      }
    },
  },
});

/** Puts the comment above its line, where it is clear that the lines below belong to the command. */
function fixOf(script: Script, comment: CuttingComment): Fix | undefined {
  if (script.form !== 'shell') return undefined;
  const { file, start, lost } = comment;
  const { text } = file;
  const line = text.lastIndexOf('\n', start) + 1;
  if (line <= script.start) return undefined;
  const before = text.slice(line, start).trimEnd();
  const indent = /^[ \t]*/.exec(before)![0];
  const operator = /(?:[;|({]|&&|\b(?:then|do|else))$/.test(before) || /^(?:&&|\|)/.test(textOf(lost));
  const list = !/[;&|]/.test(before) && !/[;&|]/.test(textOf(lost).split('\n', 1)[0]!);
  if (before.trim() === '' || (!operator && !list)) return undefined;
  const end = text.indexOf('\n', start) + 1;
  const lineEnd = text[end - 2] === '\r' ? '\r\n' : '\n';
  return {
    title: 'put the comment on a line of its own',
    safety: 'unsafe',
    edits: [
      { at: file.at(line, line), text: `${indent}${textOf(comment)}${lineEnd}` },
      { at: file.at(line + before.length, comment.end), text: '' },
    ],
  };
}
