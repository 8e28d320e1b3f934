import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/optional-secret',
  summary: 'A secret mount that is not required',
  why: 'Unless the mount is `required`, a build without `--secret` runs the command with no secret file and no variable. The command then fails with an unrelated message, or falls back to an anonymous download instead of the private one.',
  category: 'reliability',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  book: 'Secrets',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypesecret'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        RUN --mount=«type=secret,id=npmrc,target=/root/.npmrc» npm ci
      `,
      good: dedent`
        FROM node:24
        RUN --mount=type=secret,id=npmrc,target=/root/.npmrc,required npm ci
      `,
      fixed: dedent`
        FROM node:24
        RUN --mount=type=secret,id=npmrc,target=/root/.npmrc,required npm ci
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const mount of node.mounts) {
        if (mount.type !== 'secret' || mount.entries.some(({ key }) => key === 'required')) continue;
        const { file, end } = mount;
        const plain = !/["'\s]/.test(file.slice(mount));
        report(
          mount,
          `if the secret${mount.get('id') === undefined ? '' : ` \`${mount.get('id')}\``} is not passed to the build, the command runs without it`,
          {
            help: 'add `required` if the command needs it',
            fix: plain
              ? {
                  title: 'add `required`',
                  safety: 'unsafe',
                  edits: [{ at: { file, start: end, end }, text: ',required' }],
                }
              : undefined,
          },
        );
      }
    },
  },
});
