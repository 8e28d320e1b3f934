import { type CuttingComment, clip, dedent, defineRule, type Fix, type Script, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/comment-cuts-command',
  summary: 'A comment that hides the following lines from the shell',
  why: 'Docker joins the continued lines of an instruction into one before the shell reads them, and YAML does the same with a folded string. A comment after a command then has no end: everything below it becomes part of the comment and never runs, while the build succeeds. In a Dockerfile, a comment is only safe on its own line, because Docker removes such lines.',
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
        // Another rule reports a line that was meant to be an instruction.
        if ('swallowed' in host && host.swallowed.some(({ start }) => start === lost.start)) continue;
        const [first = ''] = textOf(lost).split('\n', 1);
        report(
          comment,
          `the lines are joined: \`${clip(first.replace(/[ \t]*[\\`]?\s*$/, ''))}\` becomes part of this comment and never runs`,
          {
            help:
              host.kind === 'compose'
                ? 'remove the comment, or use `|` instead of `>` to keep the line breaks'
                : 'move the comment to its own line: Docker removes such lines',
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

/** Moves the comment above its line, where the lines below clearly belong to the command. */
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
    title: 'move the comment to its own line',
    safety: 'unsafe',
    edits: [
      { at: file.at(line, line), text: `${indent}${textOf(comment)}${lineEnd}` },
      { at: file.at(line + before.length, comment.end), text: '' },
    ],
  };
}
