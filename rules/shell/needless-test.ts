import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes, comparesIntegers, isConstant } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/needless-test',
  summary: 'A test that is used in place of true',
  why: 'A loop such as `while [ 1 ]` is meant to run forever, but the brackets only test whether the string is empty: `[ 0 ]` and `[ false ]` are true too. `true` is clearer.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  aliases: { shellcheck: { SC2050: 'warning', SC2160: 'info', SC2161: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        CMD while [ «1» ]; do date; sleep 60; done
      `,
      fixed: dedent`
        FROM alpine:3.22
        CMD while true; do date; sleep 60; done
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const test of syntax?.tests ?? []) {
        const { expression, node } = test;
        const fix = syntax!.isEditable(node) && node.node.type === 'Command' && node.node.redirects.length === 0;
        for (const each of test.conditions) {
          const word = each.kind === 'word' ? each.word : undefined;
          if (word && isConstant(word) && (word.text === 'true' || word.text === '1'))
            report(word, `the test of \`${word.raw}\` is always true`, {
              help: 'use `true` without brackets',
              alias: codes(test, word.text === '1' ? 'SC2161' : 'SC2160'),
              fix:
                fix && each === expression
                  ? { title: 'use `true`', safety: 'safe', edits: [{ at: node, text: 'true' }] }
                  : undefined,
            });
          if (each.kind !== 'binary' || !isConstant(each.left) || each.left.text !== each.right.text) continue;
          if (!isConstant(each.right) || (test.kind === '[[' && comparesIntegers(each))) continue;
          if (/^-[no]t$|^-ef$/.test(each.operator.text)) continue;
          report(each.operator, `\`${each.left.raw}\` is compared with itself`, {
            help: 'use `true` or `false` without brackets',
            alias: codes(test, 'SC2050'),
          });
        }
      }
    },
  },
});
