import { clip, dedent, defineRule, withoutQuotes } from '../../src/rule/index.ts';
import { danglingMessage, declaredNames } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-service',
  summary: 'A reference to a service that does not exist',
  why: '`depends_on`, `links`, `volumes_from`, build contexts and namespaces (`network_mode: service:db`) need a service of this project. If one of them refers to an unknown service, Docker Compose rejects the whole project, even with `required: false`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  yields: ['compose/syntax-error', 'compose/invalid-name'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [«databse»]
          database:
            image: postgres:18
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [database]
          database:
            image: postgres:18
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [database]
          database:
            image: postgres:18
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            network_mode: service:«vpn»
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const dangling of project.dangling) {
        if (dangling.kind !== 'service') continue;
        const { service, dependency, extendedAt } = dangling;
        const name = clip(dependency.name);
        const found = declaredNames(project).suggest(dependency.name, dependency);
        if (extendedAt) {
          report(extendedAt, danglingMessage(dangling), {
            help: `define \`${name}\` here, or extend it too`,
            labels: [{ at: dependency, message: 'named here' }],
            about: dependency.name,
          });
          continue;
        }
        // A service cannot need itself.
        const { help, fix } = found.name === service.name ? {} : found;
        report(withoutQuotes(dependency), danglingMessage(dangling), {
          help: help ?? `define \`${name}\` under \`services\`, or remove it here`,
          fix,
          about: dependency.name,
        });
      }
    },
  },
});
