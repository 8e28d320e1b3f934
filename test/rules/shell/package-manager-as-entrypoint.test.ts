import { it } from 'vitest';
import rule from '../../../rules/shell/package-manager-as-entrypoint.ts';
import { testRule } from '../../../src/test-rule.ts';

const bad: readonly (readonly [start: string, message: string])[] = [
  ['CMD ["«npm", "run", "start»"]', '`npm run start` runs the program as a child of npm'],
  ['CMD ["«npm", "run", "start:prod»"]', 'SIGTERM'],
  ['CMD ["«yarn", "start»"]', 'as a child of yarn, which does not reliably'],
  ['CMD «yarn --silent serve»', '`yarn serve`'],
  ['CMD ["«pnpm", "--prod", "run", "server»"]', 'pnpm'],
  ['CMD exec «npm start»', 'npm'],
  ['CMD npm run migrate && «npm start»', '`npm start`'],
  ['CMD ["sh", "-c", "npx prisma migrate deploy && «npm start»"]', '`npm start`'],
  ['ENTRYPOINT ["/entrypoint.sh"]\nCMD ["«npm", "start»"]', 'npm'],
  ['ENTRYPOINT ["«npm»"]\nCMD ["start"]', '`npm start`'],
  ['ENTRYPOINT ["tini", "--", "«npm", "start»"]', 'npm'],
  ['ENTRYPOINT ["tini", "--"]\nCMD ["«npm", "start»"]', 'npm'],
  ['CMD ["«./wait-for-it.sh", "db:5432", "--", "npm", "start»"]', 'npm'],
];
const good = [
  'CMD ["node", "server.js"]',
  'CMD ["npm", "test"]',
  'CMD ["npm", "run", "build"]',
  'CMD ["npm", "run", "db:migrate"]',
  'CMD ["yarn", "install"]',
  'CMD ["pm2-runtime", "npm", "--", "start"]',
  'CMD npm run build && node server.js',
  'CMD npm start & exec nginx',
  'CMD ["bun", "run", "index.ts"]',
  'CMD ["npx", "serve", "dist"]',
  'CMD ["echo", "npm start"]',
  'ENTRYPOINT ["dumb-init", "--"]\nCMD ["npm", "start"]',
  'ENTRYPOINT ["tini", "-g", "--", "npm", "start"]',
];

it('finds package managers in front of the program', () =>
  testRule(rule, {
    bad: [
      ...bad.map(([start, message]) => ({ text: `FROM base:1\n${start}\n`, message })),
      {
        text: {
          'compose.yaml': 'services:\n  a:\n    image: a:1\n    command: «npm run start:prod»\n    restart: always\n',
        },
      },
    ],
    good: [
      ...good.map((start) => `FROM base:1\n${start}\n`),
      'FROM node:24 AS dev\nCMD ["npm", "start"]\nFROM node:24\nCMD ["node", "a.js"]\n',
      { text: { 'compose.yaml': 'services:\n  a:\n    image: a:1\n    command: npm start\n' } },
    ],
  }));
