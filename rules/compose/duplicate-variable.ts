import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-variable',
  summary: 'A variable that is set twice in a list',
  why: 'If two entries have the same name, the last one silently wins. Changes to the first one have no effect.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - LEVEL=info
              - «MODE=fast»
              - MODE=slow
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - MODE=slow
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - LEVEL=info
              - MODE=slow
      `,
    },
  ],
  check: composeSchemaProblem('duplicate-variable'),
});
