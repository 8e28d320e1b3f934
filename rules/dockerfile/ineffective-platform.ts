import { dedent, defineRule } from '../../src/rule/index.ts';
import { removeWord } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/ineffective-platform',
  summary: '`--platform` where Docker ignores it',
  why: 'A stage based on another stage has the platform of that stage, and a stage based on `scratch` has the target platform of the build. Docker reads the flag and then overwrites it.',
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
        `\`--platform\` has no effect on a stage based on ${stage ? `the stage \`${base.stage.name}\`` : '`scratch`'}`,
        {
          help: stage ? 'set it on the FROM that names the image, and remove it here' : 'remove it',
          labels: stage ? [{ at: base.stage.from, message: 'the platform comes from here' }] : undefined,
          fix: { title: 'remove the flag', safety: 'safe', edits: [removeWord(flag)] },
        },
      );
    },
  },
});
