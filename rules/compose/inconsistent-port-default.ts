import { dedent, defineRule } from '../../src/rule/index.ts';
import { differingDefaults } from '../shared/differing-defaults.ts';

export default defineRule({
  id: 'compose/inconsistent-port-default',
  summary: 'One variable with different port numbers as defaults',
  why: 'If the variable is not set, each place uses its own number: a service announces a port that is not published, or publishes one on which nothing listens. If it is set, every place gets the same number, which is wrong for at least one of them.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:\${WEB_PORT:-8080}:«\${WEB_PORT:-3000}»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:\${WEB_PORT:-8080}:3000"
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { name, first, other, port } of differingDefaults(project)) {
        if (!port) continue;
        report(other, `port \`${name}\` defaults to \`${other.operand}\` here but to \`${first.operand}\` elsewhere`, {
          help: 'use the same default everywhere, or a separate variable for each port',
          labels: [{ at: first, message: 'the other default' }],
        });
      }
    },
  },
});
