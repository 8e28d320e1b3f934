import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportUnused } from '../shared/unused-resources.ts';

export default defineRule({
  id: 'compose/unused-config',
  summary: 'A config that no service uses',
  why: 'A config is available only in containers of services that list it. Either the declaration is a leftover, or a program starts without the configuration that it needs.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/configs/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        configs:
          «inner»:
            content: x
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
      reportUnused(project, 'configs', context, 'no container gets it');
    },
  },
});
