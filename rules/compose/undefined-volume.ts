import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-volume',
  summary: 'A volume that the project does not declare',
  why: 'A named volume must be declared in the top-level `volumes`. If it is missing there, Docker Compose rejects the whole project. `data:/var/lib` is a volume called `data`, not the directory `./data`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes: ["«innner»:/data"]
        volumes:
          inner:
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes: ["inner:/data"]
        volumes:
          inner:
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            volumes: ["inner:/data"]
        volumes:
          inner:
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const found of undeclaredResources(project, 'volumes')) report(found.at, found.message, found);
    },
  },
});
