import { dedent, defineRule, disorderOf } from '../../src/rule/index.ts';
import { compareNames, sorting, writtenServices } from '../shared/sorted.ts';

export default defineRule({
  id: 'compose/unsorted-dependencies',
  summary: 'Dependencies that are not in alphabetical order',
  why: 'The order of names in `depends_on` has no meaning: Compose starts a service after all of its dependencies, and starts dependencies at the same time unless they depend on each other. With alphabetical order, nobody mistakes the list for a sequence, and a duplicate is easy to notice.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { dclint: { 'service-dependencies-alphabetical-order': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [db, «cache»]
          cache:
            image: redis:8.2
          db:
            image: postgres:18
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [cache, db]
          cache:
            image: redis:8.2
          db:
            image: postgres:18
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [cache, db]
          cache:
            image: redis:8.2
          db:
            image: postgres:18
      `,
    },
  ],
  check: {
    composeFile(file, { report }) {
      for (const [, service] of writtenServices(file)) {
        const dependencies = service.get('depends_on');
        const disorder = dependencies && disorderOf(dependencies, ({ name }) => name, compareNames);
        if (!disorder) continue;
        const { part, before } = disorder;
        report(part, `\`${part.name}\` comes after \`${before.name}\`: \`depends_on\` is not in alphabetical order`, {
          help: 'sort the dependencies by name',
          fix: sorting('sort the dependencies', disorder),
        });
      }
    },
  },
});
