import { it } from 'vitest';
import trackedSecret from '../../../rules/project/tracked-secret.ts';
import { testRule } from '../../../src/test-rule.ts';

const head = { '.git/HEAD': 'ref: refs/heads/main\n' };
const reading = 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n';
const using = 'services:\n  web:\n    image: example/web:1\n    environment: {DB_PASSWORD: "${DB_PASSWORD}"}\n';
const secret = (file: string) =>
  `services:\n  web:\n    image: example/web:1\n    secrets: [pw]\nsecrets:\n  pw:\n    file: ${file}\n`;

it('finds secrets in files that git does not ignore', () =>
  testRule(trackedSecret, {
    bad: [
      {
        text: { ...head, 'compose.yaml': using, '.env': 'DB_PASSWORD=«kX7-plum-Zeta»\n' },
        message: 'Git does not ignore `.env`, which contains the password `DB_PASSWORD`',
      },
      { text: { ...head, 'compose.yaml': reading, 'web.env': 'A=b\nAPI_TOKEN=«q8Zw3LkT0vYb»\n' } },
      { text: { ...head, '.gitignore': '.env\n', 'compose.yaml': reading, 'web.env': 'JWT_SECRET=«q8Zw3LkT0vYb»\n' } },
      {
        text: { ...head, 'compose.yaml': secret('«./pw.txt»'), 'pw.txt': 'kX7-plum-Zeta\n' },
        message: 'Git does not ignore `pw.txt`, which contains a secret',
      },
      { text: { ...head, '.gitignore': '*\n!pw.txt\n', 'compose.yaml': secret('«./pw.txt»'), 'pw.txt': 'kX7-plum\n' } },
    ],
    good: [
      { ...head, '.gitignore': '.env\n', 'compose.yaml': using, '.env': 'DB_PASSWORD=kX7-plum-Zeta\n' },
      { ...head, '.gitignore': '*.txt\n', 'compose.yaml': secret('./pw.txt'), 'pw.txt': 'kX7-plum-Zeta\n' },
      { ...head, '.gitignore': '/secrets/\n', 'compose.yaml': secret('./secrets/pw'), 'secrets/pw': 'kX7-plum-Zeta\n' },
      // A well-known value is not a secret.
      { ...head, 'compose.yaml': using, '.env': 'DB_PASSWORD=changeme\n' },
      { ...head, 'compose.yaml': using, '.env': 'DB_PASSWORD=\nAPI_TOKEN=<your token>\nSECRET_NAME=kX7-plum-Zeta\n' },
      { ...head, 'compose.yaml': reading, 'web.env': 'DB_PASSWORD=${PW}\n' },
      {
        ...head,
        'compose.yaml': reading.replace('web.env', 'web.env.example'),
        'web.env.example': 'DB_PASSWORD=kX7-plum\n',
      },
      { ...head, 'compose.yaml': secret('./pw.txt') },
      { ...head, 'compose.yaml': secret('./tls.crt'), 'tls.crt': 'kX7-plum-Zeta\n' },
      // No repository.
      { 'compose.yaml': using, '.env': 'DB_PASSWORD=kX7-plum-Zeta\n' },
    ],
  }));
