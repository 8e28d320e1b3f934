import { dedent, defineRule } from '../../src/rule/index.ts';
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
      bad: dedent`
        services:
          web:
            image: example/web:1
            restart: «unless_stopped»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            restart: unless-stopped
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            restart: unless-stopped
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            restart: «false»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            restart: "no"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            restart: always«:3»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            restart: on-failure:3
      `,
    },
  ],
  check: composeSchemaProblem('invalid-restart-policy'),
});
