import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes, fatalCodes, readSyntax, writtenTestsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/command-in-test',
  summary: 'A command between the brackets of a test does not run',
  why: 'Brackets do not surround a condition: `[` is itself a command, which compares texts and asks for files. Another command in it is a text like any other, so that the test fails with an error or is always true. `if` takes a command directly.',
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
        report(at, `\`${first.raw}\` does not run here: between brackets it is just text`, {
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
