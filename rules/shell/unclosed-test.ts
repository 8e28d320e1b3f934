import { dedent, defineRule, type ShellSyntax, type ShellTest } from '../../src/rule/index.ts';
import { type Flaw, joinedFlaw } from '../shared/joined-test.ts';
import { fatalCodes, readSyntax, writtenTestsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/unclosed-test',
  summary: 'A test without a closing bracket',
  why: 'The closing `]` is an argument of the command `[`: it needs a space before it and must come before `&&`, `||` and `;`. Without it, the test prints `missing ]` and fails, which `if` treats as false: the build continues with the wrong branch.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: {
    shellcheck: {
      SC1009: 'info',
      SC1019: 'error',
      SC1020: 'error',
      SC1034: 'error',
      SC1070: 'error',
      SC1072: 'error',
      SC1073: 'error',
      SC1140: 'error',
    },
  },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if [ -f «/etc/motd]»; then rm /etc/motd; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN if [ -f /etc/motd ]; then rm /etc/motd; fi
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if [ -f /a «&&» -f /b ]; then cat /a /b; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN if [ -f /a ] && [ -f /b ]; then cat /a /b; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of writtenTestsOf(node)) {
        if (test.kind !== '[' || test.closing?.raw === ']') continue;
        const flaw = flawOf(readSyntax(node)!, test);
        const editable = readSyntax(node)!.isEditable(test.node);
        const { at, message, help, alias, fix } = flaw;
        report(at, message, { help, alias, fix: editable ? fix : undefined });
      }
    },
  },
});

function flawOf(syntax: ShellSyntax, test: ShellTest): Flaw {
  const { closing, words, opening } = test;
  if (closing)
    return {
      at: closing,
      message: '`[` must end with `]`: with `]]`, the test fails because `]` is missing',
      help: 'use `]`',
      alias: ['SC1034'],
      fix: { title: 'use `]`', safety: 'unsafe', edits: [{ at: closing, text: ']' }] },
    };
  const after = words[words.findIndex(({ raw }) => raw === ']') + 1];
  if (after && words.some(({ raw }) => raw === ']'))
    return {
      at: after,
      message: `\`${after.raw}\` comes after the \`]\`, which must be the last word of a test: the test fails`,
      help: 'add `;`, `&&` or `||` before it',
      alias: ['SC1070', 'SC1140'],
    };
  const last = words.at(-1);
  if (last && /[^\\]\]$/.test(last.raw)) {
    const unary = words.length > 1 && /^-[a-zA-Z]$/.test(words.at(-2)!.raw);
    const [, text = '', brackets = ''] = /^(.*?)(\]+)$/s.exec(last.raw) ?? [];
    return {
      at: last,
      message: 'there is no space before `]`: it is part of the last word, and the test fails because `]` is missing',
      help: 'add a space before `]`',
      alias: fatalCodes(test, ...(unary ? ['SC1019', 'SC1020'] : ['SC1020'])),
      fix:
        brackets === ']'
          ? { title: 'add the space', safety: 'unsafe', edits: [{ at: last, text: `${text} ]` }] }
          : undefined,
    } as Flaw;
  }
  return (
    joinedFlaw(syntax, test) ?? {
      at: opening,
      message: 'the test has no closing `]`, so it fails',
      help: 'add a space and `]` at the end',
      alias: fatalCodes(test),
    }
  );
}
