import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/ineffective-link',
  summary: '`--link` together with `--chmod`',
  why: 'Docker ignores `--link` without a word when `--chmod` is given: the layer depends on the ones below it again, is built anew when they change and cannot be rebased, which is what `--link` was to avoid.',
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
    help: 'set the mode of the file in the build context (Git keeps whether it is executable) and drop `--chmod`, or drop `--link`',
    labels: [{ at: chmod, message: 'switches it off' }],
    fix: { title: 'remove `--link`', safety: 'safe', edits: [removeWord(link)] },
  });
}
