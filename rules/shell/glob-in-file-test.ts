import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes, testsOf } from '../shared/tests.ts';
import { holdsGlob, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/glob-in-file-test',
  summary: 'A test of a single file with a glob',
  why: 'The shell expands the glob before the test runs. With one match it works. With several, `[` gets too many arguments, prints an error and fails as if there were no such file.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2144: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM eclipse-temurin:21
        COPY target/ /opt/
        RUN if [ -f «/opt/*.jar» ]; then mv /opt/*.jar /opt/app.jar; fi
      `,
      good: dedent`
        FROM eclipse-temurin:21
        COPY target/ /opt/
        RUN for jar in /opt/*.jar; do [ ! -f "$jar" ] || mv "$jar" /opt/app.jar; done
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        if (test.kind === '[[') continue;
        for (const each of test.conditions) {
          if (each.kind !== 'unary' || !holdsGlob(wordNode(each.operand))) continue;
          const { operator, operand } = each;
          report(
            operand,
            `\`${operator.text}\` tests one file: when \`${operand.raw}\` matches several, the test fails`,
            {
              help: 'loop over the files with `for`',
              alias: codes(test, 'SC2144'),
            },
          );
        }
      }
    },
  },
});
