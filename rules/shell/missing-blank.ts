import {
  dedent,
  defineRule,
  type Script,
  type ShellTest,
  type WrittenCommand,
  type WrittenWord,
} from '../../src/rule/index.ts';
import { codes, isConstant, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/missing-blank',
  summary: 'A blank is missing around a bracket or an operator',
  why: 'The brackets and operators of a test, and `!`, are words of their own. Without blanks around it an operator is plain text, and a test of one text is true unless it is empty; a bracket or `!` makes another name of the command, which does not exist.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1035: 'error', SC2077: 'error' } },
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
        const { excess } = test;
        const sign = excess && isSecond(test, excess) ? /^(?:==?|!=)(?=[^=])/.exec(excess.raw)?.[0] : undefined;
        if (!excess || !sign) continue;
        const at = node.syntax!.place(excess.node, excess.node.node.pos, excess.node.node.pos + sign.length);
        report(at, `without a blank after \`${sign}\` the test fails with an error`, {
          help: `put a blank after \`${sign}\``,
          alias: codes(test, 'SC1035'),
          fix: node.syntax!.isEditable(excess.node)
            ? { title: 'add the blank', safety: 'unsafe', edits: [{ at, text: `${sign} ` }] }
            : undefined,
        });
      }
      if (!GLUED.test(node.file.slice(node))) return;
      for (const command of node.syntax?.commands ?? []) {
        const sign = gluedSign(command);
        if (!sign || !command.head) continue;
        const { head } = command;
        const at = node.syntax!.place(head.node, head.node.node.pos, head.node.node.pos + sign.length);
        report(at, `there is no blank after \`${sign}\`: the shell looks for a command \`${head.raw}\``, {
          help: `put a blank after \`${sign}\``,
          alias: 'SC1035',
          fix: node.syntax!.isEditable(head.node)
            ? { title: 'add the blank', safety: 'unsafe', edits: [{ at, text: `${sign} ` }] }
            : undefined,
        });
      }
    },
  },
});

/** `[` or `!` at the start of a command, with something behind it. */
const GLUED = /(?:^|[\s;&|({`])(?:!\[|!\w|\[\[?[^\s[])/;

/** `[`, `[[` or `!` that a command's name begins with. */
function gluedSign({ head, args }: WrittenCommand): string | undefined {
  if (!head) return undefined;
  const sign = /^(?:!|\[\[?)(?=[^\s[])/.exec(head.raw)?.[0] ?? /^!(?=\[)/.exec(head.raw)?.[0];
  if (sign === undefined || sign === '!') return head.raw.startsWith('!(') ? undefined : sign;
  return args.at(-1)?.raw === (sign === '[' ? ']' : ']]') ? sign : undefined;
}

/** Whether a word comes right after the first operand. */
function isSecond({ words }: ShellTest, word: WrittenWord): boolean {
  return words.indexOf(word) === 1 || words[words.indexOf(word) - 2]?.raw === '!';
}

/** A comparison without blanks in a word that holds an expansion. */
function gluedOperator(script: Script, word: WrittenWord) {
  const { node } = word.node;
  if (isConstant(word) || node.type !== 'Word') return undefined;
  for (const part of node.parts ?? []) {
    const found = part.type === 'Literal' ? /[!=]?=/.exec(part.text) : null;
    if (!found) continue;
    const from = part.pos + found.index;
    const place = script.syntax!.place(word.node, from, from + found[0].length);
    return { ...place, sign: found[0], editable: script.syntax!.isEditable(word.node) };
  }
  return undefined;
}
