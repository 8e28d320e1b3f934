import { dedent, defineRule } from '../../src/rule/index.ts';
import { differingDefaults } from '../shared/differing-defaults.ts';

export default defineRule({
  id: 'compose/inconsistent-port-default',
  summary: 'One variable with different port numbers as defaults',
  why: 'Where the variable is not set, each place uses its own number: a service announces a port that is not published, or publishes one on which nothing listens. Where it is set, all places get the same number, which then is wrong for at least one of them.',
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
        report(other, `port \`${name}\` is \`${other.operand}\` here by default, but \`${first.operand}\` elsewhere`, {
          help: 'give it one default, or use a variable of its own for each port',
          labels: [{ at: first, message: 'the other default' }],
        });
      }
    },
  },
});
