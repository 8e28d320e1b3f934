import { dedent, defineRule } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/ineffective-platform',
  summary: '`--platform` where Docker ignores it',
  why: 'A stage that stands on another stage or on `scratch` has the platform of that stage, or the one that is built for. Docker reads the flag and then overwrites it: what looks like a cross build is none.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.24 AS build
        FROM «--platform=$BUILDPLATFORM» build AS test
      `,
      good: dedent`
        FROM --platform=$BUILDPLATFORM golang:1.24 AS build
        FROM build AS test
      `,
      fixed: dedent`
        FROM golang:1.24 AS build
        FROM build AS test
      `,
    },
  ],
  check: {
    stage({ base, from }, { report }) {
      const flag = from.flag('platform');
      if (!flag || (base.kind !== 'stage' && base.kind !== 'scratch')) return;
      const stage = base.kind === 'stage';
      report(
        flag,
        `\`--platform\` has no effect on a stage that stands on ${stage ? `the stage \`${base.stage.name}\`` : '`scratch`'}`,
        {
          help: stage ? 'set it where the image is named, and remove it here' : 'remove it',
          labels: stage ? [{ at: base.stage.from, message: 'the platform comes from here' }] : undefined,
          fix: { title: 'remove the flag', safety: 'safe', edits: [removeWord(flag)] },
        },
      );
    },
  },
});
