import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-device',
  summary: 'A device or device rule that Docker refuses',
  why: 'A device is `source:target:permissions` with at most three parts and permissions of r, w and m; a rule names type, numbers and permissions. Compose or the engine refuses everything else.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    devices:\n      - "/dev/sda:/dev/xvda:«rx»"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    devices:\n      - "/dev/sda:/dev/xvda:r"\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    device_cgroup_rules:\n      - "«c 1:3»"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    device_cgroup_rules:\n      - "c 1:3 mr"\n',
    },
  ],
  check: composeSchemaProblem('invalid-device'),
});
