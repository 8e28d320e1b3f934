import { dedent, defineRule, type RuleContext, type SingleInstruction } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/space-in-argument',
  summary: 'WORKDIR or USER with more than one word',
  why: 'WORKDIR and USER treat the rest of the line as one name: `WORKDIR /a /b` creates the directory `/a /b`, with a space in its name, and `USER app staff` refers to a user of that name, so the container does not start. Quotes show that the space is intended.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/dockerfile/#workdir',
    'https://docs.docker.com/reference/dockerfile/#user',
  ],
  examples: [
    {
      bad: dedent`
      FROM alpine:3.22
      WORKDIR «/srv /app»
    `,
      good: dedent`
      FROM alpine:3.22
      WORKDIR /srv/app
    `,
    },
    {
      bad: dedent`
      FROM alpine:3.22
      USER «app staff»
    `,
      good: dedent`
      FROM alpine:3.22
      USER app:staff
    `,
    },
  ],
  check: {
    workdir(node, context) {
      // Windows has directories such as `C:\Program Files`.
      if (node.stage?.osFamily !== 'windows' && !/^[a-zA-Z]:[\\/]/.test(node.argument?.text ?? ''))
        judge(node, 'one path with a space in it', 'use one path; put it in quotes if the space is intended', context);
    },
    user(node, context) {
      judge(node, 'one user name', 'use `user` or `user:group`', context);
    },
  },
});

function judge({ argument, keyword }: SingleInstruction, what: string, help: string, { report }: RuleContext): void {
  if (!argument) return;
  const plain = argument.raw.replace(/\$\{[^}]*\}/g, '');
  // Another rule reports a comment after the argument.
  if (!/\S\s+[^\s#]/.test(plain) || /["'\\`]|\s#/.test(plain)) return;
  report(argument, `${keyword} treats \`${argument.text}\` as ${what}`, { help });
}
