import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-port',
  summary: 'An invalid published port',
  why: 'In the short form, Compose rejects a port that is not a number, is above 65535, maps ranges of different sizes, or begins with a host name instead of an address. In the long form it accepts some of these, and Docker Engine rejects the container.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "«localhost»:8080:80"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:8080:80"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:8080:80"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "«8080-8082:80-81»"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - target: 80
                published: "«99999»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - target: 80
                published: "9999"
      `,
    },
  ],
  check: composeSchemaProblem('invalid-port'),
});
