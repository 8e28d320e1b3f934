import { it } from 'vitest';
import rule from '../../../rules/shell/development-server.ts';
import { testRule } from '../../../src/test-rule.ts';

const bad: readonly (readonly [start: string, message: string])[] = [
  ['CMD ["«python", "manage.py", "runserver", "0.0.0.0:8000»"]', '`manage.py runserver`'],
  ['CMD «./manage.py runserver_plus»', 'runserver_plus'],
  ['CMD python manage.py migrate && «python manage.py runserver 0:8000»', 'development server'],
  ['CMD «php -S 0.0.0.0:80 -t public»', '`php -S`'],
  ["CMD bash -c 'A=1 «php -S 0.0.0.0:2080 -t /source/public»'", '`php -S`'],
  ['CMD ["«php", "artisan", "serve", "--host=0.0.0.0»"]', '`php artisan serve`'],
  ['CMD exec «python3 -m flask run»', '`flask run`'],
  ['CMD ["«python", "-m", "http.server", "80»"]', 'http.server'],
  ['CMD ["«uvicorn", "app:app", "--reload»"]', 'watches'],
  ['ENTRYPOINT ["«uvicorn»"]\nCMD ["app:app", "--reload"]', 'watches'],
  ['CMD ["«poetry", "run", "uvicorn", "app:app", "--reload»"]', '--reload'],
  ['CMD ["«npm", "run", "dev»"]', '`npm run dev` starts the project in development mode'],
  ['ENTRYPOINT ["«npm", "run»"]\nCMD ["dev"]', '`npm run dev`'],
  ['CMD «yarn start:dev»', '`yarn start:dev`'],
  ['CMD ["«npx", "next", "dev", "-p", "80»"]', '`next dev`'],
  ['CMD ["«yarn", "vite", "--host»"]', '`vite`'],
  ['CMD ["«pnpm", "exec", "vite", "preview»"]', '`vite preview`'],
  ['CMD ["«ng", "serve»"]', '`ng serve`'],
  ['CMD ["«nodemon", "--inspect=0.0.0.0:9229", "app.js»"]', '`nodemon`'],
  ['CMD ["«node", "--watch", "app.js»"]', '`node --watch`'],
  ['CMD ["«./wait-for-it.sh", "db:5432", "--", "flask", "run»"]', '`flask run`'],
  ['CMD «go run .»', 'builds the program'],
  ['CMD ["«dotnet", "watch", "run»"]', '`dotnet watch`'],
  ['CMD ["«rails", "server", "-e", "development»"]', 'rails server'],
  ['CMD ["«vault", "server", "-dev»"]', 'development mode'],
];
const good = [
  'CMD ["gunicorn", "app:app"]',
  'CMD ["flask", "db", "upgrade"]',
  'CMD ["python", "manage.py", "migrate"]',
  'CMD ["php", "artisan", "queue:work"]',
  'CMD ["php", "worker.php", "-v"]',
  'CMD ["php-fpm"]',
  'CMD ["uvicorn", "app:app", "--workers", "4"]',
  'CMD ["rails", "server", "-b", "0.0.0.0"]',
  'CMD ["npm", "start"]',
  'CMD ["npx", "next", "start"]',
  'CMD ["vite", "build"]',
  'CMD ["node", "server.js", "--watch"]',
  'CMD ["vault", "server", "-config=/etc/vault"]',
  'HEALTHCHECK CMD php -S 0:0\nCMD ["php-fpm"]',
  'CMD ["flask", "run"]\nCMD ["gunicorn", "app:app"]',
];

it('finds development servers that images start', () =>
  testRule(rule, {
    bad: bad.map(([start, message]) => ({ text: `FROM base:1\n${start}\n`, message })),
    good: [
      ...good.map((start) => `FROM base:1\n${start}\n`),
      'FROM node:24 AS dev\nCMD ["npm", "run", "dev"]\nFROM node:24 AS prod\nCMD ["node", "a.js"]\n',
      'FROM a:1 AS app_dev\nCMD ["npm", "run", "dev"]\nFROM a:1 AS app_prod\nCMD ["node", "a.js"]\n',
      'FROM node:24 AS base\nCMD ["npm", "run", "dev"]\nFROM base\nCMD ["node", "a.js"]\n',
      'FROM node:24\nCMD ["node", "a.js"]\nFROM node:24 AS development\nCMD ["npm", "run", "dev"]\n',
      { text: { 'Dockerfile.dev': 'FROM node:24\nCMD ["npm", "run", "dev"]\n' } },
    ],
  }));

it('finds those of services that are restarted', () =>
  testRule(rule, {
    bad: [
      'services:\n  a:\n    image: a:1\n    command: «python manage.py runserver 0.0.0.0:8000»\n    restart: always\n',
      'services:\n  a:\n    image: a:1\n    command: ["sh", "-c", "«flask run»"]\n    deploy: {replicas: 2}\n',
    ].map((text) => ({ text: { 'compose.yaml': text } })),
    good: [
      'services:\n  a:\n    image: a:1\n    command: flask run\n',
      'services:\n  a:\n    image: a:1\n    command: flask run\n    restart: always\n    volumes: [".:/app"]\n',
      'services:\n  a:\n    image: a:1\n    command: gunicorn app:app\n    restart: always\n',
    ].map((text) => ({ text: { 'compose.yaml': text } })),
  }));
