import { type CopyInstruction, dedent, defineRule, type RuleContext, type Word } from '../../src/rule/index.ts';
import { type CopiedCredentials, copiedCredentials, told } from '../shared/copied-files.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'dockerfile/copied-credentials',
  summary: 'COPY or ADD of a private key or a file of credentials into the image',
  why: 'A file that COPY brings is a layer of the image: whoever can pull the image reads it, and it stays there if a later RUN deletes it. With a private key or a token an attacker goes on to the servers, registries and accounts that it opens. A file that only looks like one (an example, a public key, an `.npmrc` that takes its token from a variable) is not reported.',
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
        ? `\`${path}\` is ${file.what}${file.what.includes('where ') ? ', and holds some' : ''}: as a layer of the image it can be read by everybody who can pull it`
        : `\`${source.text}\` brings \`${path}\` (${file.what})${more} into the image, where everybody who can pull it reads them`,
      {
        help: named
          ? `mount it where it is needed: \`RUN --mount=type=${isKey ? 'ssh' : 'secret'}\` in the build, a secret of Compose in the container`
          : 'exclude it in `.dockerignore`, or copy only the files that the image needs',
        alias: named || !node.stage?.last ? ['4.10', 'CIS-DI-0010'] : ['4.10', 'CIS-DI-0010', 'S6470'],
        ...told(deleted),
        milder: isForDevelopment(node.file.path),
      },
    );
  }
}
