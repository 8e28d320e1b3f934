import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-cpu-quantity',
  summary: 'An invalid number of CPUs',
  why: 'The number of CPUs is a decimal number: `0.5` is half a CPU. Kubernetes millicores (`500m`) and percentages are rejected.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#cpus'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  cpus: «500m»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  cpus: "0.5"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  cpus: 0.5
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            cpuset: "«0 to 3»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            cpuset: "0-3"
      `,
    },
  ],
  check: composeSchemaProblem('invalid-cpu-quantity'),
});
