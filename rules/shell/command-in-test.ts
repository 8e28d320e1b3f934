import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes, fatalCodes, readSyntax, writtenTestsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/command-in-test',
  summary: 'A command inside test brackets, where it does not run',
  why: 'Brackets are not part of the syntax of `if`: `[` is itself a command that compares strings and tests files. Another command inside them is just a string, and the test fails with an error or is always true. `if` accepts a command directly.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1009: 'info', SC1014: 'warning', SC1072: 'error', SC1073: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if [ «grep -q app /etc/passwd» ]; then echo "the user exists"; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN if grep -q app /etc/passwd; then echo "the user exists"; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of writtenTestsOf(node)) {
        if (test.kind !== '[' || test.closing?.raw !== ']') continue;
        const first = test.command;
        const last = test.words.at(-1);
        if (!first || !last) continue;
        const at = { file: first.file, start: first.start, end: last.end };
        const syntax = readSyntax(node);
        const whole = first === test.words[0];
        report(at, `\`${first.raw}\` does not run here: inside brackets it is just a string`, {
          help: 'remove the brackets',
          alias: test.excess ? fatalCodes(test, 'SC1014') : codes(test, 'SC1014'),
          fix:
            whole &&
            test.node.node.type === 'Command' &&
            test.node.node.redirects.length === 0 &&
            syntax!.isEditable(test.node)
              ? {
                  title: 'remove the brackets',
                  safety: 'unsafe',
                  edits: [
                    { at: { file: first.file, start: test.start, end: first.start }, text: '' },
                    { at: { file: first.file, start: last.end, end: test.closing.end }, text: '' },
                  ],
                }
              : undefined,
        });
      }
    },
  },
});
