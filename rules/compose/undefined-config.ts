import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-config',
  summary: 'A config that the project does not declare',
  why: 'A config used by a service must be declared in the top-level `configs`, with the source of its content. If it is missing there, Docker Compose rejects the whole project.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#configs'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            configs: [«innner»]
        configs:
          inner:
            content: x
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            configs: [inner]
        configs:
          inner:
            content: x
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            configs: [inner]
        configs:
          inner:
            content: x
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const found of undeclaredResources(project, 'configs')) report(found.at, found.message, found);
    },
  },
});
