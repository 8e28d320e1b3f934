import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/readable-secret-mount',
  summary: 'A secret mount can be read by every user of the build step',
  why: 'The last digit of `mode` is for all other users. Without `mode` a mounted secret has the mode 0400, so that only its owner reads it. With 0444 every program of the RUN does, whatever user it runs as: the install scripts of packages, for example, that drop to a user of their own.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { sonar: 'S6469' },
  cwe: 732,
  book: 'Secrets',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypesecret'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        USER node
        RUN --mount=type=secret,id=npmrc,target=/home/node/.npmrc,mode=«0444» npm ci
      `,
      good: dedent`
        FROM node:24
        USER node
        RUN --mount=type=secret,id=npmrc,target=/home/node/.npmrc,uid=1000 npm ci
      `,
    },
  ],
  check: {
    run(node, { report }) {
      for (const { type, entries } of node.mounts) {
        if (type !== 'secret' && type !== 'ssh') continue;
        const mode = entries.find(({ key }) => key === 'mode')?.value;
        if (!mode?.value || !/^0?[0-7]{2}[1-7]$/.test(mode.value)) continue;
        report(
          mode,
          `mode \`${mode.value}\` lets every user of this step read the mounted ${type === 'ssh' ? 'SSH agent' : 'secret'}`,
          {
            help: 'leave `mode` out, or end it in 0, and name the user who needs it with `uid`',
          },
        );
      }
    },
  },
});
