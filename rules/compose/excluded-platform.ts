import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/excluded-platform',
  summary: 'Runs on a platform that the build leaves out',
  why: '`build.platforms` lists what is built. Docker Compose refuses the project when the `platform` on which the service runs is not in the list.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#platforms'],
  examples: [
    {
      bad: 'services:\n  web:\n    platform: «linux/arm64»\n    build:\n      context: .\n      platforms: [linux/amd64]\n',
      good: 'services:\n  web:\n    platform: linux/arm64\n    build:\n      context: .\n      platforms: [linux/amd64, linux/arm64]\n',
    },
  ],
  check: composeProblems('excluded-platform'),
});
