import { credentialOf } from '../../src/knowledge/credential-names.ts';
import { isWellKnown } from '../../src/knowledge/weak-passwords.ts';
import {
  asScalar,
  type ComposeProject,
  clip,
  dedent,
  defineRule,
  dig,
  knownText,
  type Located,
  type Project,
  type RuleContext,
  resolveIn,
} from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { envFilesOf, type ProjectEnvFile } from '../shared/project-env-files.ts';
import { isNoSecret } from '../shared/secret-literals.ts';

export default defineRule({
  id: 'project/tracked-secret',
  summary: 'A file with a secret that Git does not ignore',
  why: 'A `.env` file or a file under `secrets` keeps a password out of the Compose file, but not out of the repository if Git tracks it. Anyone who can read the repository or its history has the secret. It has to be replaced, because removing the file in a later commit does not remove it from the history.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'file',
  cwe: 540,
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/', 'https://git-scm.com/docs/gitignore'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'DB_PASSWORD=«kX7-plum-Zeta»\n',
        '.git/HEAD': 'ref: refs/heads/main\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'DB_PASSWORD=kX7-plum-Zeta\n',
        '.gitignore': '*.env\n',
        '.git/HEAD': 'ref: refs/heads/main\n',
      },
    },
  ],
  check: {
    compose(compose, context) {
      for (const each of envFilesOf(compose)) reportEnvFile(each, context);
      for (const { at, path } of secretFilesOf(compose)) {
        const text = context.project.disk.kind(path) === 'file' ? context.project.disk.read(path)?.trim() : undefined;
        if (!text || text.length > 10_000 || !isReal(text) || !isInRepository(path, context.project)) continue;
        context.report(
          at,
          `Git does not ignore \`${nameOf(path)}\`, which contains a secret: anyone with access to the repository can read it`,
          {
            help: 'add the file to `.gitignore`, remove it from the repository with `git rm --cached`, and replace the secret',
            milder: isForDevelopment(at.file.path),
          },
        );
      }
    },
  },
});

function reportEnvFile({ file, parsed }: ProjectEnvFile, { report, project }: RuleContext): void {
  const path = file.absolutePath;
  if (path === undefined || EXAMPLE.test(nameOf(path))) return;
  for (const { name, value, unknown, valueFrom, valueTo } of parsed.entries) {
    const kind = value && !unknown ? credentialOf(name) : undefined;
    if (!value || !kind || isNoSecret(value, kind) || !isReal(value)) continue;
    if (!isInRepository(path, project)) return;
    const at = file.at(valueFrom, valueTo);
    report(
      at,
      `Git does not ignore \`${nameOf(path)}\`, which contains the ${kind} \`${clip(name)}\`: anyone with access to the repository can read it`,
      {
        help: 'add the file to `.gitignore`, remove it from the repository with `git rm --cached`, and replace the secret; commit an example with empty values instead',
        secrets: [at],
        milder: isForDevelopment(file.path),
      },
    );
  }
}

const EXAMPLE = /example|sample|template|dist|default|tpl|test|defaults/i;

/** Whether a value is meant to be secret: not a well-known one that is only used in development. */
function isReal(text: string): boolean {
  return text.length >= 8 && !isWellKnown(text) && !isNoSecret(text, 'password') && !/^[a-z]+$/i.test(text);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function* secretFilesOf({ resources }: ComposeProject): Generator<{ readonly at: Located; readonly path: string }> {
  for (const { section, entry } of resources) {
    const file = section === 'secrets' ? asScalar(dig(entry.value, 'file')) : undefined;
    const text = knownText(file);
    const path = file && text ? resolveIn(file.directory, text) : undefined;
    if (file && path !== undefined && !EXAMPLE.test(nameOf(path)) && !/\.(?:crt|pub|cer)$/.test(path))
      yield { at: file, path };
  }
}

/** Whether Git would add a file: it is in a repository that does not ignore it, and no example of it is next to it. */
function isInRepository(path: string, project: Project): boolean {
  for (let directory = path; directory !== ''; ) {
    directory = directory.slice(0, directory.lastIndexOf('/'));
    if (project.disk.kind(`${directory}/.git`) !== undefined) return !project.isLeftToUser(path);
  }
  return false;
}
