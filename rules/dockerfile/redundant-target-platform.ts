import { defineRule } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/redundant-target-platform',
  summary: 'A `--platform=$TARGETPLATFORM` that repeats the default',
  why: 'Without `--platform`, FROM already uses the image for the target platform. The flag has no effect, but makes readers look for a reason.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: {
    buildkit: { RedundantTargetPlatform: 'warning' },
    hadolint: { DL3065: 'warning' },
    tally: 'buildkit/RedundantTargetPlatform',
  },
  references: ['https://docs.docker.com/go/dockerfile/rule/redundant-target-platform/'],
  fold: 'file',
  examples: [
    {
      bad: 'FROM «--platform=$TARGETPLATFORM» alpine:3.22\n',
      good: 'FROM alpine:3.22\n',
      fixed: 'FROM alpine:3.22\n',
    },
  ],
  check: {
    from(node, { report }) {
      const flag = node.flag('platform');
      const variables = flag?.value?.variables ?? [];
      const [only] = variables;
      if (!flag?.value || variables.length !== 1 || only?.name !== 'TARGETPLATFORM') return;
      // A default never applies, since the variable always has a value; any other operator changes the text.
      const whole = only.start === flag.value.start && only.end === flag.value.end;
      if (!whole && !/^(["'])\$\{?\w+[^"']*\1$/.test(flag.value.raw)) return;
      if (only.operator !== undefined && !['-', ':-', '?', ':?'].includes(only.operator)) return;
      report(flag, '`--platform=$TARGETPLATFORM` has no effect: it is the default of FROM', {
        help: 'remove the flag',
        fix: { title: 'remove the flag', safety: 'safe', edits: [removeWord(flag)] },
      });
    },
  },
});
