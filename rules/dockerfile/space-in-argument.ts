import { dedent, defineRule, type RuleContext, type SingleInstruction } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/space-in-argument',
  summary: 'WORKDIR or USER with several words',
  why: 'WORKDIR and USER take the whole rest of the line for one name: `WORKDIR /a /b` makes the directory `/a /b`, with a space in it, and `USER app staff` looks for a user of that name, which fails when the container starts. Quotes show that a space is meant.',
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
      // `C:\Program Files` is how Windows names its directories.
      if (node.stage?.osFamily !== 'windows' && !/^[a-zA-Z]:[\\/]/.test(node.argument?.text ?? ''))
        judge(node, 'one path with a space in it', 'write one path; put it in quotes if the space is meant', context);
    },
    user(node, context) {
      judge(node, 'the name of one user', 'write `user` or `user:group`', context);
    },
  },
});

function judge({ argument, keyword }: SingleInstruction, what: string, help: string, { report }: RuleContext): void {
  if (!argument) return;
  const plain = argument.raw.replace(/\$\{[^}]*\}/g, '');
  // A comment behind the argument has a rule of its own.
  if (!/\S\s+[^\s#]/.test(plain) || /["'\\`]|\s#/.test(plain)) return;
  report(argument, `${keyword} takes \`${argument.text}\` for ${what}`, { help });
}
