import { dedent, defineRule } from '../../src/rule/index.ts';
import { testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/glob-as-regex',
  summary: 'A glob where a regular expression is expected',
  why: 'bash expects a regular expression on the right of `=~`, in which `*` repeats the character before it: `*.gz` has nothing to repeat, and `v*` matches every string, because the `v` is optional. `==` matches globs.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2049: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Conditional-Constructs.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        ARG FILE
        RUN if [[ $FILE =~ «*.gz» ]]; then gunzip "$FILE"; fi
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        ARG FILE
        RUN if [[ $FILE == *.gz ]]; then gunzip "$FILE"; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node))
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || each.operator.text !== '=~' || test.kind !== '[[') continue;
          if (!/^(?:\*|[^.\\()[\]$^|+?{}"'*-]\*$)/.test(each.right.raw)) continue;
          report(each.right, `\`${each.right.raw}\` is a glob, but \`=~\` matches regular expressions`, {
            help: 'use `==`, which matches globs, or use a regular expression',
            fix: node.syntax!.isEditable(test.node)
              ? { title: 'use `==`', safety: 'unsafe', edits: [{ at: each.operator, text: '==' }] }
              : undefined,
          });
        }
    },
  },
});
