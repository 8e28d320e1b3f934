import { clip, dedent, defineRule, type Project } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isGuessable, type WrittenSecret, writtenSecrets } from '../shared/written-secrets.ts';

export default defineRule({
  id: 'compose/literal-secret',
  summary: 'A password, key or token in the Compose file as plain text',
  why: 'A Compose file lies in a repository, in copies of it and in its history. Whoever can read one of them has the secret, and a secret that was once committed has to be replaced, because taking it out of the file does not take it out of the history. All installations from the file share it as well.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'thing',
  yields: ['compose/weak-password', 'compose/written-secret', 'compose/plain-and-file-variable'],
  cwe: 798,
  aliases: { 'compose-lint': ['CL-0020', 'CL-0021'], kics: 'f996f3cb' },
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD: «kX7-plum-Zeta»
      `,
      good: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db_root
            secrets: [db_root]
        secrets:
          db_root:
            file: ./db_root.txt
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      const literals = writtenSecrets(compose).filter(({ variable }) => variable === undefined);
      const codes = codesByText(literals);
      for (const secret of literals) {
        const { at, text } = secret;
        report(at, messageOf(secret), {
          help: helpOf(secret, project),
          about: text,
          secrets: [at],
          milder: isForDevelopment(at.file.path),
          alias: [...codes.get(text)!],
        });
      }
    },
  },
});

/** The codes of all places of a secret: they become one finding. */
function codesByText(secrets: readonly WrittenSecret[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { text, scheme } of secrets) {
    const known = codes.get(text) ?? new Set(['f996f3cb']);
    codes.set(text, known.add(scheme !== undefined ? 'CL-0021' : 'CL-0020'));
  }
  return codes;
}

function messageOf(secret: WrittenSecret): string {
  const { name, kind, place, service } = secret;
  const guessed = isGuessable(secret) ? ', and it is one that everybody guesses' : '';
  const who = service ? ` of \`${service.name}\`` : '';
  if (place === 'address')
    return `the password in ${whereOf(secret)}${who} is plain text: whoever reads the file can log in with it${guessed}`;
  if (place === 'argument')
    return `the build argument \`${clip(name)}\`${who} is a ${kind} in plain text: it stays in the history of the image as well${guessed}`;
  return `the ${kind} \`${clip(name)}\`${who} is plain text: whoever reads the file or its history has it${guessed}`;
}

function whereOf({ name, scheme }: WrittenSecret): string {
  return scheme === undefined ? `\`${clip(name)}\`` : `the \`${scheme}://\` address`;
}

function helpOf({ name, place, kind, service }: WrittenSecret, project: Project): string {
  if (place === 'argument') return 'pass it to the build as a secret: `build.secrets` and `RUN --mount=type=secret`';
  if (place === 'address')
    return `put a variable in its place (\`\${DB_PASSWORD:?}\`) and set it in a \`.env\` that git ignores`;
  const files = service && place === 'environment' ? project.imageOf(service)?.facts.fileVariables : undefined;
  if (files === true || files?.includes(name))
    return `keep the ${kind} in a file under \`secrets\` and set \`${name}_FILE\` to its path below \`/run/secrets\``;
  return `take it from a variable (\`\${NAME:?}\`) that is set in a \`.env\` which git ignores, or from a file under \`secrets\``;
}
