import { dedent, defineRule, describePlace } from '../../src/rule/index.ts';
import { unsetNumbers } from '../shared/unset-numbers.ts';

export default defineRule({
  id: 'compose/unset-number',
  summary: 'A number or boolean from a variable that is not set',
  why: 'A variable that is not set becomes an empty string. Where a number, a size, a duration or a boolean is expected, Docker Compose then rejects the whole project, not only the service.',
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
        const message = `${describePlace(value.path)} must be ${noun}: Compose rejects the project if \`${name}\` is not set`;
        report(value, message, {
          help: `use \`\${${name}:-default}\``,
          labels: others.slice(0, 5).map((other) => ({ at: other.value, message: 'also this one' })),
        });
      }
    },
  },
});
