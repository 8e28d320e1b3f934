import { dedent, defineRule } from '../../src/rule/index.ts';
import { gluedOperator, gluedSign, gluedWord } from '../shared/glued-signs.ts';
import { codes, readSyntax, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/missing-blank',
  summary: 'A blank is missing around a bracket or an operator',
  why: 'The brackets and operators of a test, and `!`, are words of their own. Without blanks around it an operator is plain text, and a test of one text is true unless it is empty; a bracket or `!` makes another name of the command, which does not exist.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: {
    shellcheck: {
      SC1035: 'error',
      SC1054: 'error',
      SC1056: 'error',
      SC1072: 'error',
      SC1073: 'error',
      SC2077: 'error',
    },
  },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  yields: ['dockerfile/malformed-exec-form'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH"«=»"arm64" ]; then apk add --no-cache qemu; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH" = "arm64" ]; then apk add --no-cache qemu; fi
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if «!»grep -q app /etc/passwd; then adduser -D app; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN if ! grep -q app /etc/passwd; then adduser -D app; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        for (const each of test.conditions) {
          const operator = each.kind === 'word' ? gluedOperator(node, each.word) : undefined;
          if (!operator) continue;
          report(operator, `without blanks around \`${operator.sign}\` nothing is compared: the test is always true`, {
            help: `put blanks around \`${operator.sign}\``,
            alias: codes(test, 'SC2077'),
            fix: operator.editable
              ? { title: 'add the blanks', safety: 'unsafe', edits: [{ at: operator, text: ` ${operator.sign} ` }] }
              : undefined,
          });
        }
        const word = gluedWord(node, test);
        if (!word) continue;
        const { sign, side } = word;
        report(word.at, `without a blank ${side} \`${sign}\` the test fails with an error`, {
          help: `put a blank ${side} \`${sign}\``,
          alias: side === 'after' ? codes(test, 'SC1035') : [],
          fix: node.syntax!.isEditable(word.node)
            ? {
                title: 'add the blank',
                safety: 'unsafe',
                edits: [{ at: word.at, text: side === 'after' ? `${sign} ` : ` ${sign}` }],
              }
            : undefined,
        });
      }
      if (!GLUED.test(node.file.slice(node))) return;
      const syntax = readSyntax(node);
      for (const command of syntax?.commands ?? []) {
        const sign = gluedSign(command);
        if (!sign || !command.head) continue;
        const { head } = command;
        const at = syntax!.place(head.node, head.node.node.pos, head.node.node.pos + sign.length);
        report(at, `there is no blank after \`${sign}\`: the shell looks for a command \`${head.raw}\``, {
          help: `put a blank after \`${sign}\``,
          // In a group without its blank, the closing brace is an argument.
          alias: sign === '{' ? ['SC1054', 'SC1056', 'SC1072', 'SC1073'] : 'SC1035',
          fix:
            sign !== '{' && syntax!.isEditable(head.node)
              ? { title: 'add the blank', safety: 'unsafe', edits: [{ at, text: `${sign} ` }] }
              : undefined,
        });
      }
    },
  },
});

/** `[` or `!` at the start of a command, with something behind it. */
const GLUED = /(?:^|[\s;&|({`])(?:!\[|!\w|\[\[?[^\s[]|\{\w+[ \t])/;
