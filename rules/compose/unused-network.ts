import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/unused-network',
  summary: 'Declares a network that no service uses',
  why: 'Docker Compose creates only networks that a service joins. A declaration that nothing uses is a leftover, or a service is not where it is thought to be: on the default network instead of this one.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/networks/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\nnetworks:\n  «inner»:\n',
      good: 'services:\n  web:\n    image: example/web:1\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n',
    },
  ],
  check: composeProblems('unused-network'),
});
