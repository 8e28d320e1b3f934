import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-device',
  summary: 'An invalid device or device rule',
  why: 'A device is `source:target:permissions`, with at most three parts and the permissions r, w and m. A device rule consists of a type, numbers and permissions. Compose or Docker Engine rejects everything else.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            devices:
              - "/dev/sda:/dev/xvda:«rx»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            devices:
              - "/dev/sda:/dev/xvda:r"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            device_cgroup_rules:
              - "«c 1:3»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            device_cgroup_rules:
              - "c 1:3 mr"
      `,
    },
  ],
  check: composeSchemaProblem('invalid-device'),
});
