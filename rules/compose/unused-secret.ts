import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportUnused } from '../shared/unused-resources.ts';

export default defineRule({
  id: 'compose/unused-secret',
  summary: 'A secret that no service uses',
  why: 'A secret is available only in containers of services that list it. Either the declaration is a leftover, or a program starts without the secret that it needs.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/secrets/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        secrets:
          «inner»:
            environment: INNER
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: {
    compose(project, context) {
      reportUnused(project, 'secrets', context, 'no container gets it');
    },
  },
});
