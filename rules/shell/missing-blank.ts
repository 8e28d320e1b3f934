import { dedent, defineRule } from '../../src/rule/index.ts';
import { gluedOperator, gluedSign, gluedWord } from '../shared/glued-signs.ts';
import { codes, readSyntax, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/missing-blank',
  summary: 'A missing space around a bracket or an operator',
  why: 'The brackets and operators of a test, and `!`, must be separate words. An operator without spaces around it is part of a string, and a test of a single string is true unless it is empty. A bracket or `!` without a space becomes part of a command name that does not exist.',
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
          report(operator, `without spaces around \`${operator.sign}\` nothing is compared: the test is always true`, {
            help: `add spaces around \`${operator.sign}\``,
            alias: codes(test, 'SC2077'),
            fix: operator.editable
              ? { title: 'add the spaces', safety: 'unsafe', edits: [{ at: operator, text: ` ${operator.sign} ` }] }
              : undefined,
          });
        }
        const word = gluedWord(node, test);
        if (!word) continue;
        const { sign, side } = word;
        report(word.at, `without a space ${side} \`${sign}\` the test fails with an error`, {
          help: `add a space ${side} \`${sign}\``,
          alias: side === 'after' ? codes(test, 'SC1035') : [],
          fix: node.syntax!.isEditable(word.node)
            ? {
                title: 'add the space',
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
        report(at, `there is no space after \`${sign}\`: the shell looks for a command named \`${head.raw}\``, {
          help: `add a space after \`${sign}\``,
          // In a group without its space, the closing brace is an argument.
          alias: sign === '{' ? ['SC1054', 'SC1056', 'SC1072', 'SC1073'] : 'SC1035',
          fix:
            sign !== '{' && syntax!.isEditable(head.node)
              ? { title: 'add the space', safety: 'unsafe', edits: [{ at, text: `${sign} ` }] }
              : undefined,
        });
      }
    },
  },
});

/** `[`, `{` or `!` at the start of a command, directly followed by something else. */
const GLUED = /(?:^|[\s;&|({`])(?:!\[|!\w|\[\[?[^\s[]|\{\w+[ \t])/;
