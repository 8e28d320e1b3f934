import { clip, dedent, defineRule, type Project } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isGuessable, type WrittenSecret, writtenSecrets } from '../shared/written-secrets.ts';

export default defineRule({
  id: 'compose/literal-secret',
  summary: 'A password, key or token in plain text in the Compose file',
  why: 'A Compose file is kept in a repository, with all its copies and its history. Anyone who can read one of them has the secret. A secret that was once committed must be replaced, because removing it from the file does not remove it from the history. All installations that use the file also share the secret.',
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

/** The codes of every place where a secret appears: all places become one finding. */
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
  const guessed = isGuessable(secret) ? ', and it is easy to guess' : '';
  const who = service ? ` of \`${service.name}\`` : '';
  if (place === 'address')
    return `the password in ${whereOf(secret)}${who} is in plain text: anyone who can read the file can log in with it${guessed}`;
  if (place === 'argument')
    return `the build argument \`${clip(name)}\`${who} is a ${kind} in plain text: it also stays in the history of the image${guessed}`;
  return `the ${kind} \`${clip(name)}\`${who} is in plain text: anyone who can read the file or its history has it${guessed}`;
}

function whereOf({ name, scheme }: WrittenSecret): string {
  return scheme === undefined ? `\`${clip(name)}\`` : `the \`${scheme}://\` address`;
}

function helpOf({ name, place, kind, service }: WrittenSecret, project: Project): string {
  if (place === 'argument') return 'pass it to the build as a secret: `build.secrets` and `RUN --mount=type=secret`';
  if (place === 'address')
    return `use a variable instead (\`\${DB_PASSWORD:?}\`) and set it in a \`.env\` file that Git ignores`;
  const files = service && place === 'environment' ? project.imageOf(service)?.facts.fileVariables : undefined;
  if (files === true || files?.includes(name))
    return `store the ${kind} in a file under \`secrets\` and set \`${name}_FILE\` to its path in \`/run/secrets\``;
  return `use a variable (\`\${NAME:?}\`) that is set in a \`.env\` file that Git ignores, or a file under \`secrets\``;
}
