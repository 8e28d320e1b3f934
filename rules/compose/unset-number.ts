import { dedent, defineRule, describePlace } from '../../src/rule/index.ts';
import { unsetNumbers } from '../shared/unset-numbers.ts';

export default defineRule({
  id: 'compose/unset-number',
  summary: 'A number or truth value from a variable that nothing sets',
  why: 'An unset variable is an empty text. Where a number, a size, a duration or a truth value is expected, Docker Compose then rejects the whole project, not just the service.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            cpus: «\${CPUS}»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            cpus: \${CPUS:-2}
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const [name, [first, ...others]] of unsetNumbers(project)) {
        if (!first) continue;
        const { value, noun } = first;
        const message = `${describePlace(value.path)} must be ${noun}: Compose rejects the project where \`${name}\` is not set`;
        report(value, message, {
          help: `write \`\${${name}:-default}\``,
          labels: others.slice(0, 5).map((other) => ({ at: other.value, message: 'as this one' })),
        });
      }
    },
  },
});
