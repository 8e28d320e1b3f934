import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-network',
  summary: 'A network that the project does not declare',
  why: 'A service can join only networks declared in the top-level `networks` (`default` always exists). If one is missing there, Docker Compose rejects the whole project, even if the network exists on the host: declare that one with `external: true`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#networks'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            networks: [«innner»]
        networks:
          inner:
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks: [inner]
        networks:
          inner:
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            networks: [inner]
        networks:
          inner:
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const found of undeclaredResources(project, 'networks')) report(found.at, found.message, found);
    },
  },
});
