import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/ineffective-link',
  summary: '`--link` together with `--chmod`',
  why: 'Docker silently ignores `--link` if `--chmod` is given. The layer then depends on the layers below it: it is rebuilt when they change and cannot be rebased.',
  category: 'performance',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---link'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        COPY «--link» --chmod=755 app /usr/local/bin/
      `,
      good: dedent`
        FROM alpine:3.22
        COPY --chmod=755 app /usr/local/bin/
      `,
      fixed: dedent`
        FROM alpine:3.22
        COPY --chmod=755 app /usr/local/bin/
      `,
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report }: RuleContext): void {
  const link = node.flag('link');
  const chmod = node.flag('chmod');
  if (!link || !chmod || link.value?.text.toLowerCase() === 'false') return;
  report(link, '`--link` has no effect together with `--chmod`', {
    help: 'set the mode of the file in the build context (Git stores the executable bit) and remove `--chmod`, or remove `--link`',
    labels: [{ at: chmod, message: 'disables `--link`' }],
    fix: { title: 'remove `--link`', safety: 'safe', edits: [removeWord(link)] },
  });
}
