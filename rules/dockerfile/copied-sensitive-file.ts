import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { copiedCredentials, told } from '../shared/copied-files.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'dockerfile/copied-sensitive-file',
  summary: 'A file that usually contains secrets is copied into the image',
  why: 'Anyone who can pull the image can read a copied file, even if a later RUN deletes it, because the file stays in its layer. Passwords, private keys and tokens are usually kept in files such as `.env`, `server.key` or `.npmrc`. If the file can be read and contains a credential, `dockerfile/copied-credentials` reports it; if it contains none, neither rule does.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { dockle: 'CIS-DI-0010', 'docker-bench': '4.10' },
  cwe: 538,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        WORKDIR /app
        COPY «.env» ./
      `,
      good: dedent`
        FROM node:24
        WORKDIR /app
        COPY .env.example ./
      `,
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report, project }: RuleContext): void {
  for (const { source, path, file, named, shown, deleted } of copiedCredentials(node, project)) {
    const { what, certainty } = file;
    if (!named || shown || certainty !== 'likely') continue;
    report(source, `\`${path}\` is, judging by its name, ${what}: anyone who can pull the image can read it`, {
      help: 'mount it instead: with `RUN --mount=type=secret` in the build, or with `secrets` or `env_file` in Compose',
      ...told(deleted),
      milder: isForDevelopment(node.file.path) || /npmrc|htpasswd|auth\.json|test|dev|local|ci\b/i.test(path),
    });
  }
}
