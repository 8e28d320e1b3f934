import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes, testsOf } from '../shared/tests.ts';
import { holdsGlob, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/pattern-in-test',
  summary: 'A glob pattern in [ ], which does not match patterns',
  why: 'Inside `[ ]` and after `test`, the shell expands a pattern to the names of matching files in the current directory before it compares anything. If no file matches, the value is compared with the literal pattern; if several match, the test fails with an error. Only `case`, and `[[ ]]` in bash, match patterns.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2081: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG VERSION
        RUN if [ "$VERSION" = «1.*» ]; then apk add --no-cache legacy; fi
      `,
      good: dedent`
        FROM alpine:3.22
        ARG VERSION
        RUN case "$VERSION" in 1.*) apk add --no-cache legacy ;; esac
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        if (test.kind === '[[') continue;
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || !/^(?:=|==|!=)$/.test(each.operator.text) || !holdsGlob(wordNode(each.right)))
            continue;
          const bash = node.language === 'bash';
          report(
            each.right,
            `\`${each.right.raw}\` is expanded to file names here: \`${test.kind}\` does not match patterns`,
            {
              help: bash ? 'use `[[ ]]`, which matches patterns' : 'use `case`, which matches patterns',
              alias: codes(test, 'SC2081'),
            },
          );
        }
      }
    },
  },
});
