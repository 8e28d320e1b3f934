import { dedent, defineRule } from '../../src/rule/index.ts';
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
      bad: dedent`
        name: «My Shop»
        services:
          web:
            image: example/web:1
      `,
      good: dedent`
        name: myshop
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        name: myshop
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: composeSchemaProblem('rewritten-project-name'),
});
