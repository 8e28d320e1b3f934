import { type CopyInstruction, dedent, defineRule, type RuleContext, type Word } from '../../src/rule/index.ts';
import { type CopiedCredentials, copiedCredentials, told } from '../shared/copied-files.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'dockerfile/copied-credentials',
  summary: 'A private key or credentials file is copied into the image',
  why: 'Anyone who can pull the image can read a copied file, even if a later RUN deletes it, because the file stays in its layer. With a private key or a token, an attacker can get into the servers, registries and accounts that it opens. Files that only look like credentials (an example, a public key, an `.npmrc` that reads its token from a variable) are not reported.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: { dockle: 'CIS-DI-0010', 'docker-bench': '4.10', sonar: 'S6470' },
  cwe: 538,
  book: 'Secrets',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY «id_ed25519» /root/.ssh/
        RUN git clone git@github.com:example/app.git
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=ssh git clone git@github.com:example/app.git
      `,
    },
    {
      bad: {
        Dockerfile: dedent`
          FROM node:24
          COPY «.» /app
        `,
        'deploy/server.key': dedent`
          -----BEGIN PRIVATE KEY-----
          (the key)
          -----END PRIVATE KEY-----
        `,
      },
      good: {
        Dockerfile: dedent`
          FROM node:24
          COPY . /app
        `,
        '.dockerignore': dedent`
          deploy
        `,
        'deploy/server.key': dedent`
          -----BEGIN PRIVATE KEY-----
          (the key)
          -----END PRIVATE KEY-----
        `,
      },
    },
  ],
  check: { copy, add: copy },
});

function copy(node: CopyInstruction, { report, project }: RuleContext): void {
  const bySource = new Map<Word, CopiedCredentials[]>();
  for (const each of copiedCredentials(node, project)) {
    if (each.file.certainty !== 'sure' && !each.shown) continue;
    bySource.set(each.source, [...(bySource.get(each.source) ?? []), each]);
  }
  for (const [source, files] of bySource) {
    const [first] = files;
    const { path, file, named, deleted } = first!;
    const more = files.length > 1 ? ` and ${files.length - 1} more such ${files.length > 2 ? 'files' : 'file'}` : '';
    const isKey = /SSH/.test(file.what);
    report(
      source,
      named
        ? `\`${path}\` is ${file.what}: anyone who can pull the image can read it`
        : `\`${source.text}\` copies \`${path}\` (${file.what})${more} into the image: anyone who can pull the image can read ${more ? 'them' : 'it'}`,
      {
        help: named
          ? `mount it where it is needed: with \`RUN --mount=type=${isKey ? 'ssh' : 'secret'}\` in the build, or as a Compose secret in the container`
          : 'exclude it in `.dockerignore`, or copy only the files that the image needs',
        alias: named || !node.stage?.last ? ['4.10', 'CIS-DI-0010'] : ['4.10', 'CIS-DI-0010', 'S6470'],
        ...told(deleted),
        milder: isForDevelopment(node.file.path),
      },
    );
  }
}
