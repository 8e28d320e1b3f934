import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/readable-secret-mount',
  summary: 'A secret mount that every user of the build step can read',
  why: 'The last digit of `mode` applies to all other users. Without `mode`, a mounted secret has mode 0400 and only its owner can read it. With 0444, every program in the RUN can read it, whatever user it runs as, including package install scripts that switch to a user without privileges.',
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
          `mode \`${mode.value}\` lets every user in this step read the mounted ${type === 'ssh' ? 'SSH agent' : 'secret'}`,
          {
            help: 'remove `mode` or end it in 0, and set `uid` to the user who needs the secret',
          },
        );
      }
    },
  },
});
