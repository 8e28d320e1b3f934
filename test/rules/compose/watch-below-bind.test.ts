import { it } from 'vitest';
import rule from '../../../rules/compose/watch-below-bind.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (volumes: string, watch: string) =>
  `services:\n  web:\n    build: .\n    volumes: [${volumes}]\n    develop:\n      watch:\n        - ${watch}\n`;

it('finds watch rules that Compose leaves out, and copies that end up on the host', async () => {
  await testRule(rule, {
    bad: [
      {
        text: service('.:/app', '{action: sync, path: «./src», target: /app/src}'),
        message: 'Compose does not watch `./src`: the bind mount of `.` already shows it in the container',
      },
      // Compose asks only where the files are on the host.
      service('.:/workspace', '{action: sync+restart, path: «src», target: /app/src}'),
      service('./src/:/app', '{path: «./src», action: sync, target: /other, ignore: [node_modules/]}'),
      service('{type: bind, source: ./, target: /app}', '{action: sync, path: «.», target: /srv}'),
      service('{type: bind, source: src, target: /app}', '{action: sync, path: «./src/a», target: /srv}'),
      service('/project/src:/app', '{action: sync, path: «./src/a», target: /srv}'),
      service(
        '".:/app", "modules:/app/node_modules"',
        '{action: sync, path: «./node_modules», target: /app/node_modules}',
      ),
      {
        text: service('./src:/app', '{action: sync, path: ./lib, target: «/app/lib»}'),
        message: '`/app/lib` is in a bind mount',
      },
      {
        text: {
          'compose.yaml':
            'services:\n  web:\n    build: .\n    develop:\n      watch:\n        - {action: sync, path: «./src», target: /app}\n',
          'compose.override.yaml': 'services:\n  web:\n    volumes: ["./src:/app"]\n',
        },
      },
    ],
    good: [
      service('./src:/app', '{action: rebuild, path: ./src/package.json}'),
      service('./src:/app', '{action: restart, path: ./src}'),
      service('./src:/app', '{action: sync+exec, path: ./src, target: /app, exec: {command: make}}'),
      service('./src:/app', '{action: sync, path: ./source, target: /application}'),
      service('./src:/app', '{action: sync, path: ., target: /srv}'),
      service('"src:/app"', '{action: sync, path: ./src, target: /app}'),
      service('"${SOURCE}:/app"', '{action: sync, path: ./src, target: /app}'),
      service('"~/src:/app"', '{action: sync, path: ./src, target: /srv}'),
      service('./src:/app', '{action: sync, path: "${SOURCE}", target: /srv}'),
      service('"./src:/app", "lib:/app/lib"', '{action: sync, path: ./lib, target: /app/lib}'),
      service('"./src:/app", "lib:${LIB}"', '{action: sync, path: ./lib, target: /app/lib}'),
    ],
  });
});
