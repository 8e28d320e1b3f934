import { type CopyInstruction, dedent, defineRule, type RuleContext, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/spaced-heredoc',
  summary: 'A space in the heredoc marker of COPY or ADD',
  why: 'With a space between `<<` and the delimiter, Docker removes the lines of the heredoc but does not create a file from them. It treats `<<` and the delimiter as two paths in the build context, which do not exist. The intended content is lost.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        COPY «<< EOF» /etc/motd
        hello
        EOF
      `,
      good: dedent`
        FROM alpine:3.22
        COPY <<EOF /etc/motd
        hello
        EOF
      `,
      fixed: dedent`
        FROM alpine:3.22
        COPY <<EOF /etc/motd
        hello
        EOF
      `,
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report }: RuleContext): void {
  for (const { spaced, marker, terminator } of node.heredocs) {
    if (!spaced || !terminator) continue;
    const written = textOf(marker);
    const joined = written.replace(/\s+/, '');
    report(marker, `${node.keyword} treats \`<<\` and the delimiter as two paths: the lines below are lost`, {
      help: `use \`${joined}\``,
      fix: /[\r\n]/.test(written)
        ? undefined
        : { title: `replace with \`${joined}\``, safety: 'safe', edits: [replace(marker, joined)] },
    });
  }
}
