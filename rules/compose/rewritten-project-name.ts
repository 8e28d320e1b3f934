import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/rewritten-project-name',
  summary: 'A project name that Compose silently changes',
  why: 'Compose converts the project name to lowercase and removes everything but letters, digits, dashes and underscores. Containers, networks and volumes use the changed name, and scripts that use the original one do not find them.',
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
