import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isGuessable, type WrittenSecret, writtenSecrets } from '../shared/written-secrets.ts';

export default defineRule({
  id: 'compose/default-secret',
  summary: 'A secret with a public default value',
  why: 'With a default such as `${DB_PASSWORD:-changeme}`, the project starts even if the variable was forgotten. It then runs with a password or key that is in the repository: anyone who knows the file can log in, or sign sessions and tokens.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'thing',
  yields: ['compose/weak-password', 'compose/written-secret'],
  cwe: 1392,
  aliases: { 'compose-lint': ['CL-0020', 'CL-0021'], kics: 'f996f3cb' },
  book: 'Secrets',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              SESSION_SECRET: \${SESSION_SECRET:-«plum-Zeta-kX7»}
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              SESSION_SECRET: \${SESSION_SECRET:?set it in .env}
      `,
    },
  ],
  check: {
    compose(compose, { report }) {
      for (const secret of writtenSecrets(compose)) {
        const { at, variable } = secret;
        if (variable === undefined) continue;
        report(at, messageOf(secret, variable), {
          help: `require the variable with \`\${${clip(variable)}:?}\`, and set it in a \`.env\` file that Git ignores`,
          about: at.file.slice(at),
          secrets: [at],
          milder: isForDevelopment(at.file.path),
          alias: [secret.scheme !== undefined ? 'CL-0021' : 'CL-0020', 'f996f3cb'],
        });
      }
    },
  },
});

function messageOf(secret: WrittenSecret, variable: string): string {
  const thing = secret.place === 'address' ? 'contains a password' : `is a ${secret.kind}`;
  const known = isGuessable(secret) ? 'that is easy to guess' : 'in plain text';
  return `the default of \`${clip(variable)}\` ${thing} ${known}, used wherever the variable is not set`;
}
