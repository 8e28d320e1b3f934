import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/rewritten-project-name',
  summary: 'A project name that Compose changes without a word',
  why: 'Compose makes the project name lower case and removes what is not a letter, digit, dash or underscore. Containers, networks and volumes carry the changed name, which scripts that use the written one do not find.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  examples: [
    {
      bad: 'name: «My Shop»\nservices:\n  web:\n    image: example/web:1\n',
      good: 'name: myshop\nservices:\n  web:\n    image: example/web:1\n',
      fixed: 'name: myshop\nservices:\n  web:\n    image: example/web:1\n',
    },
  ],
  check: composeSchemaProblem('rewritten-project-name'),
});
