import { it } from 'vitest';
import sleep from '../../../rules/compose/sleep-as-wait.ts';
import loop from '../../../rules/compose/wait-loop.ts';
import { testRule } from '../../../src/test-rule.ts';

const starts = (...lines: readonly string[]) =>
  `services:\n  web:\n    image: example/web:1\n    depends_on: [db]\n${lines.map((line) => `    ${line}\n`).join('')}  db:\n    image: example/db:1\n`;

const built = (dockerfile: string, compose = '') => ({
  'compose.yaml': `services:\n  web:\n    build: .\n${compose}  db:\n    image: example/db:1\n`,
  Dockerfile: dockerfile,
});

it('finds sleep at startup', () =>
  testRule(sleep, {
    bad: [
      { text: starts('command: sh -c "«sleep 10» && ./serve"'), message: '`sleep 10`' },
      starts('command: ["sh", "-c", "echo waiting; «sleep 2m»; npm start"]'),
      starts('entrypoint: ["bash", "-c", "«sleep 5s»; exec ./migrate"]'),
      starts('entrypoint: ["/bin/sh", "-c"]', 'command: ["cd /app && «sleep 0.5» && exec ./serve"]'),
      starts('command: >', '  /bin/bash -c "«sleep 15» &&', '  ./serve"'),
      starts('command:', '  - sh', '  - -c', '  - |', '    «sleep $$DELAY»', '    exec ./serve'),
      { text: built('FROM debian:13\nCMD «sleep 20» && ./serve\n') },
      { text: built('FROM debian:13\nENTRYPOINT ["sh", "-c", "«sleep 20»; ./serve"]\n', '    command: ["--all"]\n') },
    ],
    good: [
      starts('command: sleep infinity'),
      starts('command: sh -c "sleep infinity"'),
      starts('command: sh -c "while true; do ./backup; sleep 3600; done"'),
      starts('command: sh -c "until nc -z db 5432; do sleep 1; done; exec ./serve"'),
      starts('command: sh -c "sleep 3600; ./backup"'),
      starts('command: sh -c "./daemon & sleep 5; ./client"'),
      starts('command: sh -c "mongod --fork; sleep 5; mongosh --eval a"'),
      starts('command: sh -c "./serve || sleep 10"'),
      starts('command: sh -c "sleep 10; exit 1"'),
      starts('command: sh -c "trap \'sleep 5; ./stop\' TERM; ./serve"'),
      starts('command: sh -c "sleep 10 && ./serve"').replace('[db]', '{db: {condition: service_healthy}}'),
      'services:\n  web:\n    image: example/web:1\n    command: sh -c "sleep 10 && ./serve"\n',
      starts('healthcheck:', '  test: sleep 1 && ./check'),
      built('FROM debian:13\nCMD sleep 20 && ./serve\n', '    command: ./serve\n'),
    ],
  }));

it('finds loops and scripts that poll another service', () =>
  testRule(loop, {
    bad: [
      {
        text: starts('command: sh -c "until «nc -z db 5432»; do sleep 1; done; exec ./serve"'),
        message: 'a loop polls `db`',
      },
      { text: starts(`command: bash -c 'while ! «</dev/tcp/db/5432»; do sleep 1; done; ./serve'`) },
      {
        text: starts('command: [«"./wait-for-it.sh"», "db:5432", "--", "./serve"]'),
        message: '`wait-for-it.sh` polls `db`',
      },
      { text: starts('entrypoint: bash «/wait-for» db:5432 -- ./serve') },
      { text: starts('command: «dockerize» -wait tcp://db:5432 ./serve') },
      {
        text: starts(
          'environment: {DB_HOST: db}',
          'command: sh -c "until «pg_isready -h $$DB_HOST»; do sleep 1; done; ./serve"',
        ),
      },
      {
        text: starts(
          'entrypoint: ["bash", "-c"]',
          'command:',
          '  - |',
          '    «wait-for-it» -t 120 db:3306;',
          '    ./serve',
        ),
      },
      { text: built('FROM debian:13\nCMD until «nc -z db 5432»; do sleep 1; done; exec ./serve\n') },
    ],
    good: [
      starts('command: sh -c "until ./own-check db; do sleep 1; done"'),
      starts('command: sh -c "while true; do curl http://db/job; sleep 60; done"'),
      starts('command: sh -c "mongod & until mongosh --eval 1; do sleep 1; done; ./seed"'),
      starts('command: sh -c "until nc -z localhost 80; do sleep 1; done; ./serve"'),
      starts('command: dockerize -template a.tmpl ./serve db'),
      starts('command: sh -c "until nc -z db.example.com 5432; do sleep 1; done; ./serve"'),
      starts('command: ["./serve", "--db", "db:5432"]'),
    ],
  }));
