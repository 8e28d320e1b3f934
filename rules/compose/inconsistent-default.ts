import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { differingDefaults } from '../shared/differing-defaults.ts';

export default defineRule({
  id: 'compose/inconsistent-default',
  summary: 'One variable with different defaults',
  why: 'As long as the variable is not set, each place goes by its own default: one service is told another port, password or version than the next. It works for whoever has the variable set, and fails after a fresh clone. Settings that each service has for itself, such as limits and health checks, are left out.',
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
          `\`${name}\` is \`${clip(other.operand ?? '')}\` here by default, but \`${clip(first.operand ?? '')}\` elsewhere`,
          {
            help: 'give it one default, or set it in `.env`',
            labels: [{ at: first, message: 'the other default' }],
          },
        );
      }
    },
  },
});
