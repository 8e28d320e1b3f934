import { dedent, defineRule } from '../../src/rule/index.ts';
import { openingsOf, openThrough } from '../shared/open-settings.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/authentication-off',
  summary: 'A setting that switches authentication off',
  why: 'Without authentication whatever reaches the container is let in: every other service of its networks, and every program on the host. One hole in any of them, for example a page that fetches addresses of its users, then opens the data as well. What is also published on the host is left to `compose/published-without-login`.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 306,
  book: 'Hardware and network',
  references: [
    'https://hub.docker.com/_/postgres',
    'https://hub.docker.com/_/mysql',
    'https://www.elastic.co/docs/deploy-manage/security/self-setup',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            environment:
              «POSTGRES_HOST_AUTH_METHOD: trust»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            environment:
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password
            secrets: [db_password]
        secrets:
          db_password:
            file: ./db_password.txt
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const { at, text, setting } of openingsOf(service, project)) {
        if (openThrough(service, setting, project)) continue;
        report(at, `\`${text}\` ${setting.effect}: whoever reaches the container ${setting.gain}`, {
          help: setting.help,
          milder: setting.mild || isForDevelopment(at.file.path),
        });
      }
    },
  },
});
