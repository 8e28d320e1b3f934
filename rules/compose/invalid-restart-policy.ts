import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-restart-policy',
  summary: 'A restart policy that the engine does not know',
  why: 'Compose passes any word as `restart`: the engine refuses it when the container is created, and a number of attempts that is none means attempts without end. `no` without quotes is a text and fine; `false` is refused.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    restart: «unless_stopped»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    restart: unless-stopped\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    restart: unless-stopped\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    restart: «false»\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    restart: "no"\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    restart: always«:3»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    restart: on-failure:3\n',
    },
  ],
  check: composeSchemaProblem('invalid-restart-policy'),
});
