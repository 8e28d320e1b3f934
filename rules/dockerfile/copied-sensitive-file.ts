import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';
import { copiedCredentials, told } from '../shared/copied-files.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'dockerfile/copied-sensitive-file',
  summary: 'COPY or ADD of a file that by its name holds secrets',
  why: 'A file that COPY brings is a layer of the image: whoever can pull the image reads it, and it stays there if a later RUN deletes it. `.env`, `server.key` or `.npmrc` are where passwords, private keys and tokens are kept. Where the file can be read and shows a credential, `dockerfile/copied-credentials` says so; where it shows none, both are silent.',
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
    report(source, `\`${path}\` is by its name ${what}: everybody who can pull the image can read it`, {
      help: 'leave it out of the image: mount it as a secret, in the build with `RUN --mount=type=secret` or in the container with `secrets` or `env_file` of Compose',
      ...told(deleted),
      milder: isForDevelopment(node.file.path) || /npmrc|htpasswd|auth\.json|test|dev|local|ci\b/i.test(path),
    });
  }
}
