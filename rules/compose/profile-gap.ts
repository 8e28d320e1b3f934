import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/profile-gap',
  summary: 'Needs a service that one of its profiles does not turn on',
  why: 'Profiles are turned on one by one, and a dependency is not turned on with what needs it. With `docker compose --profile` for that one profile Compose refuses to start: the dependency counts as undefined.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/profiles/'],
  examples: [
    {
      bad: 'services:\n  test:\n    image: example/test:1\n    profiles: [test]\n    depends_on: [«mail»]\n  mail:\n    image: example/mail:1\n    profiles: [dev]\n',
      good: 'services:\n  test:\n    image: example/test:1\n    profiles: [test]\n    depends_on: [mail]\n  mail:\n    image: example/mail:1\n    profiles: [dev, test]\n',
    },
  ],
  check: composeProblems('profile-gap'),
});
