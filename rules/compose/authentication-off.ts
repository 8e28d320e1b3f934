import { dedent, defineRule } from '../../src/rule/index.ts';
import { openingsOf, openThrough } from '../shared/open-settings.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/authentication-off',
  summary: 'A setting that turns off authentication',
  why: 'Without authentication, anything that can reach the container has access: every other service on its networks, and every program on the host. A single vulnerability in one of them, such as server-side request forgery, then exposes the data too. Services that are also published on the host are reported by `compose/published-without-login`.',
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
        report(at, `\`${text}\` ${setting.effect}: anyone who can reach the container can ${setting.gain}`, {
          help: setting.help,
          milder: setting.mild || isForDevelopment(at.file.path),
        });
      }
    },
  },
});
