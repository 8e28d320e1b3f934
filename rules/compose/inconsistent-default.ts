import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { differingDefaults } from '../shared/differing-defaults.ts';

export default defineRule({
  id: 'compose/inconsistent-default',
  summary: 'One variable with different defaults',
  why: 'If the variable is not set, each place uses its own default, so services may use different ports, passwords or versions. The project works for people who have set the variable and fails after a fresh clone. Per-service settings such as limits and health checks are not reported.',
  category: 'reliability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: \${DB_USER:-postgres}
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://«\${DB_USER:-app}»@db/app
            depends_on: [db]
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: \${DB_USER:-app}
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://\${DB_USER:-app}@db/app
            depends_on: [db]
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { name, first, other, port } of differingDefaults(project)) {
        if (port) continue;
        report(
          other,
          `\`${name}\` defaults to \`${clip(other.operand ?? '')}\` here but to \`${clip(first.operand ?? '')}\` elsewhere`,
          {
            help: 'use the same default everywhere, or set it in `.env`',
            labels: [{ at: first, message: 'the other default' }],
          },
        );
      }
    },
  },
});
