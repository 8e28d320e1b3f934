import { it } from 'vitest';
import rule from '../../../rules/shell/split-script.ts';
import { testRule } from '../../../src/test-rule.ts';

const compose = (service: string) => ({ 'compose.yaml': `services:\n  web:\n    image: example/web:1\n${service}` });

it('finds words that are not part of the script', async () => {
  await testRule(rule, {
    bad: [
      { text: 'FROM a:1\nCMD ["bash", "-lc", "cargo", «"run", "--release"»]\n', message: 'and the words after it' },
      { text: 'FROM a:1\nENTRYPOINT ["/bin/sh", "-ec", "/start.sh", «"--port=80"»]\n', message: 'only becomes `$0`' },
      'FROM a:1\nRUN ["bash", "-o", "pipefail", "-c", "make", «"install"»]\n',
      'FROM a:1\nRUN apt-get update && bash -c source «/env.sh» && make\n',
      'FROM a:1\nCMD ["tini", "--", "sh", "-c", "exec bash -c npm «start»"]\n',
      'FROM a:1\nRUN sudo -u app sh -c npm «install»\n',
      'FROM a:1\nHEALTHCHECK CMD ["sh", "-c", "curl", «"-f", "http://localhost"»]\n',
      'FROM a:1\nCMD ["docker-entrypoint.sh", "sh", "-c", "npm", «"start"»]\n',
      'FROM a:1\nENTRYPOINT ["/tini", "--", "bash", "-lc"]\nCMD ["npm", «"start"»]\n',
      'FROM a:1\nENTRYPOINT ["sh", "-c"]\nCMD ["flask", «"run"»]\n',
      'FROM a:1\nENTRYPOINT ["sh", "-c", "java -jar /app.jar"]\nCMD [«"--debug"»]\n',
      'FROM a:1 AS base\nENTRYPOINT ["env", "LANG=C", "sh", "-c", "flask", «"run"»]\nFROM base\nCMD ["x"]\n',
      { text: compose('    command: ["sh", "-c", "yarn", «"dev"»]\n') },
      { text: compose('    command: bash -c python «app.py»;\n') },
      {
        text: compose(
          '    command:\n      - /bin/bash\n      - -c\n      - python\n      - «-m\n      - http.server»\n',
        ),
      },
      { text: compose('    entrypoint: sh -c\n    command: [rake, «db:migrate»]\n') },
      { text: compose('    entrypoint: [sh, -c, "exec rails"]\n    command: [«server, -p, "80"»]\n') },
      { text: compose('    healthcheck:\n      test: [CMD, sh, -c, pg_isready, «-U, app»]\n') },
      { text: compose('    post_start:\n      - command: [sh, -c, chown, «-R, app, /data»]\n') },
      {
        text: {
          Dockerfile: 'FROM a:1\nENTRYPOINT ["sh", "-c"]\n',
          'compose.yaml': 'services:\n  web:\n    build: .\n    command: npm «run dev»\n',
        },
        message: '`sh -c` runs only `npm`: `run` and the words after it only become `$0`, `$1` and so on',
      },
    ],
    good: [
      'FROM a:1\nCMD ["sh", "-c", "exec app \\"$@\\"", "--", "--port=80"]\n',
      'FROM a:1\nCMD ["sh", "-c", "exec app $0 $1", "a", "b"]\n',
      'FROM a:1\nCMD ["sh", "-c", "for file; do cat $file; done", "sh", "a"]\n',
      'FROM a:1\nCMD ["sh", "-c", "exec app --fast", "app"]\n',
      'FROM a:1\nCMD ["sh", "-c", "app", "sh"]\n',
      'FROM a:1\nCMD ["sh", "/start.sh", "-c", "app.conf", "x"]\n',
      'FROM a:1\nCMD ["python", "-c", "print(1)", "x"]\n',
      'FROM a:1\nRUN ["find", "/", "-exec", "sh", "-c", "ls", "{}", ";"]\n',
      'FROM a:1\nCMD ["serve", "--shell", "bash", "-x", "a", "b"]\n',
      'FROM a:1\nRUN su app -c "npm ci" -s /bin/sh\n',
      'FROM a:1\nRUN find . -exec sh -c \'echo "$1"\' _ {} \\;\n',
      'FROM a:1\nRUN sh -c "$SCRIPT" a b\n',
      'FROM a:1\nENTRYPOINT ["sh", "-c"]\nCMD ["exec flask run"]\n',
      'FROM a:1\nENTRYPOINT ["sh", "-c", "exec app \\"$@\\"", "app"]\nCMD ["--debug"]\n',
      'FROM a:1\nENTRYPOINT ["tini", "--"]\nCMD ["sh", "-c", "exec app"]\n',
      compose('    command: sh -c "yarn dev"\n'),
      compose('    command: [sh, -c, "exec app $$0 $$@", a, b]\n'),
      compose('    command: [sh, -c, "${SCRIPT}", a, b]\n'),
      compose('    command: ["${SHELL_NAME}", -c, npm, start]\n'),
      compose('    command: [sh, "${OPTION}", npm, start]\n'),
      compose('    entrypoint: [sh, -c]\n    command: "${COMMAND}"\n'),
      // The dropped operator is reported, and the words before it would be right in a shell.
      compose('    command: bash -c cd /app && npm start\n'),
    ],
  });
});
