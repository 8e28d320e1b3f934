import { describe, it } from 'vitest';
import rules from '../../../rules/compose/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines beside its image. */
function service(lines: string): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n`;
}

/** A file with an inline Dockerfile. */
function inline(...lines: readonly string[]): string {
  const text = ['FROM debian:13.1-slim', ...lines].map((line) => `        ${line}\n`).join('');
  return `services:\n  web:\n    build:\n      dockerfile_inline: |\n${text}`;
}

/** A file with a config that the service reads. */
function config(environment: string, ...lines: readonly string[]): string {
  const text = lines.map((line) => `      ${line}\n`).join('');
  return `${service(`configs: [c]\nenvironment: {${environment}}`)}configs:\n  c:\n    content: |\n${text}`;
}

/** A file with two services, each with a line beside its image. */
const two = (...lines: readonly string[]): string =>
  `services:\n${lines.map((line, index) => `  s${index}:\n    ${line.startsWith('image') ? '' : 'image: example/web:1\n    '}${line}\n`).join('')}`;

const cases: Readonly<Record<string, RuleCases>> = {
  'compose/host-expanded-variable': {
    bad: [
      {
        text: service('environment: {A: x, B: "http://«$A»/"}'),
        message: 'replaces `A` in `environment` with nothing',
      },
      { text: service('environment: [A=x, B=y, "C=«${A}»-${B}"]'), message: 'replaces `A` and `B`' },
      service('environment: {A: "${Z:-z}", B: «$A»}'),
      service('environment: {A: x}\nlabels: ["l=Host(«$A»)"]'),
      service('environment: {A: x}\nlabels: {l: "«${A}»"}'.replace('"«${A}»"', '"«${A}»"')),
      service('environment: {PORT: 80}\nports: ["«${PORT}»:80"]'),
      service('environment: {PATH: "/opt/bin:«$PATH»"}'),
      {
        text: service('environment: {A: x}\npost_start:\n  - command: ["sh", "-c", "echo «$A»"]'),
        fixed: service('environment: {A: x}\npost_start:\n  - command: ["sh", "-c", "echo $$A"]'),
      },
      {
        text: service('pre_stop:\n  - command: ["sh", "-c", "echo «$A» $B"]\n    environment: {A: x, B: y}'),
        fixed: service('pre_stop:\n  - command: ["sh", "-c", "echo $$A $$B"]\n    environment: {A: x, B: y}'),
        message: 'replaces `A` and `B` in `pre_stop`',
      },
      {
        text: service(
          'environment: {A: x}\ndevelop:\n  watch:\n    - {action: sync+exec, path: a, target: /a, exec: {command: sh -c "echo «$A»"}}',
        ),
        fixed: service(
          'environment: {A: x}\ndevelop:\n  watch:\n    - {action: sync+exec, path: a, target: /a, exec: {command: sh -c "echo $$A"}}',
        ),
        message: '`watch`',
      },
      {
        text: service(
          'develop:\n  watch:\n    - {action: sync+exec, path: a, target: /a, exec: {command: ["sh", "-c", "echo «$A»"], environment: [A=x]}}',
        ),
        fixed: service(
          'develop:\n  watch:\n    - {action: sync+exec, path: a, target: /a, exec: {command: ["sh", "-c", "echo $$A"], environment: [A=x]}}',
        ),
      },
      {
        text: service('environment: {A: x}\nhealthcheck:\n  test: ["CMD-SHELL", "check ${B:-b} «${A}»"]'),
        fixed: service('environment: {A: x}\nhealthcheck:\n  test: ["CMD-SHELL", "check ${B:-b} $${A}"]'),
      },
      {
        text: service('command:\n  - bash\n  - -c\n  - |\n    for i in 1 2; do\n      echo «$i» $HOSTNAME\n    done'),
        fixed: service('command:\n  - bash\n  - -c\n  - |\n    for i in 1 2; do\n      echo $$i $$HOSTNAME\n    done'),
      },
      {
        text: service('command: sh -c "while read -r line; do X=1; echo «$line» $X; done"'),
        fixed: service('command: sh -c "while read -r line; do X=1; echo $$line $$X; done"'),
      },
      { text: service('command: sh -c "echo «$RANDOM»"'), fixed: service('command: sh -c "echo $$RANDOM"') },
      {
        text: {
          'compose.yaml': service('env_file: [{path: web.env}]\nentrypoint: ["sh", "-c", "run «$A»"]'),
          'web.env': 'A=x\n',
        },
        fixed: { 'compose.yaml': service('env_file: [{path: web.env}]\nentrypoint: ["sh", "-c", "run $$A"]') },
        message: 'in `entrypoint` with nothing',
      },
      {
        text: service('environment: {HOME: /srv}\ncommand: sh -c "cd «$HOME»"'),
        fixed: service('environment: {HOME: /srv}\ncommand: sh -c "cd $$HOME"'),
        message: 'with the value on the host',
      },
      {
        text: inline('ARG A=x', 'ENV B=y \\', '  C=z', 'RUN echo «$A» ${B} $C $NO'),
        fixed: inline('ARG A=x', 'ENV B=y \\', '  C=z', 'RUN echo $$A $${B} $$C $NO'),
        message: 'replaces `A`, `B` and `C` in `dockerfile_inline`',
      },
      {
        text: inline('ENV PATH=/opt/bin:«$PATH»'),
        fixed: inline('ENV PATH=/opt/bin:$$PATH'),
        message: 'with the value on the host',
      },
      {
        text: inline('RUN for f in *; do echo «$f» $TARGETARCH; done'),
        fixed: inline('RUN for f in *; do echo $$f $$TARGETARCH; done'),
      },
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    build: .\n    command: sh -c "cd «$A_HOME» && run $B"\n',
          Dockerfile: 'FROM debian:13.1 AS base\nENV A_HOME=/srv\nARG B\nFROM base\n',
        },
        fixed: { 'compose.yaml': 'services:\n  web:\n    build: .\n    command: sh -c "cd $$A_HOME && run $B"\n' },
        message: 'replaces `A_HOME` in',
      },
      {
        text: 'services:\n  db:\n    image: postgres:17.5\n    command: ["sh", "-c", "ls «$PGDATA»"]\n',
        fixed: 'services:\n  db:\n    image: postgres:17.5\n    command: ["sh", "-c", "ls $$PGDATA"]\n',
      },
      {
        text: inline('RUN echo «$X»', 'FROM --platform=linux/amd64 node:22.18').replace('$X', '$NODE_VERSION'),
        fixed: inline('RUN echo $$X', 'FROM --platform=linux/amd64 node:22.18').replace('$$X', '$$$NODE_VERSION'),
      },
      { text: service('build: {context: ., args: {V: "1", URL: "https://example.org/«$V»"}}') },
      {
        text: config('A: x', 'echo «$A» $B'),
        fixed: config('A: x', 'echo $$A $B'),
        message: 'in `content` with nothing',
      },
      {
        text: config('', 'proxy_set_header Host «$host»;', 'proxy_set_header Addr $remote_addr;'),
        fixed: config('', 'proxy_set_header Host $$host;', 'proxy_set_header Addr $$remote_addr;'),
      },
      ...[
        ['entrypoint: ["/bin/bash", "-ec"]\ncommand: ["for f in a b; do ls «$f»; done"]', '$f'],
        ['entrypoint: /bin/sh -c\ncommand: "\'f=1; ls «$f»\'"', '$f'],
        ['entrypoint: [sh, -ec]\ncommand:\n  - |\n    while read -r f; do\n      ls "«${f}»"\n    done', '${f}'],
        ['entrypoint: sh\ncommand: -c "f=1; ls «$f»"', '$f'],
        ['entrypoint: [tini, --, sh, -c]\nenvironment: [F=1]\ncommand: ["exec run «$F»"]', '$F'],
        ['environment: ["F=${F:-shop}"]\nhealthcheck: {test: [CMD-SHELL, "ask --as «$F»"]}', '$F'],
        ['environment: {F: "${F-shop}"}\nhealthcheck: {test: "ask --as «${F}»"}', '${F}'],
      ].map(([lines = '', reference = '']) => ({
        text: service(lines),
        fixed: service(lines.replace(`«${reference}»`, () => `$${reference}`)),
        message: 'the shell in the container never sees',
      })),
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    build: .\n    command: ["f=1; ls «$f»"]\n',
          Dockerfile: 'FROM debian:13.1\nENTRYPOINT ["/bin/sh", "-c"]\n',
        },
        fixed: { 'compose.yaml': 'services:\n  web:\n    build: .\n    command: ["f=1; ls $$f"]\n' },
      },
      { text: config('', 'X=1', 'echo «$X»'), fixed: config('', 'X=1', 'echo $$X') },
    ],
    good: [
      service('environment: {A: "${A:-}"}\nhealthcheck: {test: "run $A"}'),
      service('environment: {A: "${A:?no}"}\nhealthcheck: {test: "run $A"}'),
      service('environment: {A: "${A:-x}"}\nhealthcheck: {test: "run ${A:-x}"}'),
      service('entrypoint: [sh, -c]\ncommand: ["for f in a b; do ls $$f; done"]'),
      service('entrypoint: [run, -c]\ncommand: ["for f in a b; do ls $f; done"]'),
      service('entrypoint: [sh, -c, "exec \\"$$@\\"", --]\ncommand: ["f=1; ls $f"]'),
      service('entrypoint: [sh, -c]\ncommand: [exec run "$OTHER"]'),
      service('environment: {A: x, B: "http://$$A/"}'),
      service('environment: {A: x, B: "${A:-y}", C: "${A:?no}", D: "${A:+$A}"}'),
      service('environment: {A: "$A", B: "http://$A/"}'),
      service('environment: {HOME: /srv}\nvolumes: ["$HOME/.cache:/c"]'),
      service('environment: {SEARCH: "$PATH"}'),
      { 'compose.yaml': service('environment: {A: x, B: $A}'), '.env': 'A=y\n' },
      { 'compose.yaml': service('environment: {A: x, B: $A}'), '.env.example': '# A=y\n' },
      { 'compose.yaml': service('environment: {A: x, B: $A}'), 'settings.env': 'A=y\n' },
      // Perhaps somebody starts it with `--env-file web.env`.
      {
        'compose.yaml': service('env_file: web.env\nimage: example/web:$A'.replace('image', 'labels: [a=$A]\n#')),
        'web.env': 'A=x\n',
      },
      service('command: sh -c "make A=$A"'),
      service('command: sh -c "A=$A; export B=\\"${B}\\"; run $A $B"'),
      service('command: sh -c "chown $UID:$GID /data"'),
      service('command: sh -c "echo $NOBODY"'),
      service('command: run $RANDOM'),
      inline('ARG A=x', 'RUN echo $$A'),
      inline('RUN echo $A'),
      { 'compose.yaml': inline('ARG A', 'RUN echo $A'), '.env': 'A=1\n' },
      config('A: x', 'echo $$A', 'echo ${B}'),
      // No service reads it.
      `${service('environment: {A: x}')}configs:\n  c:\n    content: echo $A\n`,
    ],
  },
  'compose/env-file-only-variable': {
    bad: [
      {
        text: { 'compose.yaml': service('env_file: web.env\nlabels: ["a=«$A»", "b=$A"]'), 'web.env': 'A=x\n' },
        message: 'substitute `A` here',
      },
      { text: { 'compose.yaml': service('env_file: [{path: conf/w.env}]\nuser: «$UID»'), 'conf/w.env': 'UID=1000\n' } },
      { text: { 'compose.yaml': service('env_file: w.env\nports: ["«${P}»:80"]'), 'w.env': 'P=81\n' } },
      { text: { 'compose.yaml': service('env_file: w.env\nenvironment: {U: "pg://«${N}»@db"}'), 'w.env': 'N=81\n' } },
      { text: { 'compose.yaml': two('env_file: w.env', 'image: example/b:«$V»'), 'w.env': 'V=2\n' } },
    ],
    good: [
      { 'compose.yaml': service('env_file: .env\nlabels: ["a=$A"]'), '.env': 'A=x\n' },
      { 'compose.yaml': service('env_file: conf/.env\nlabels: ["a=$A"]'), 'conf/.env': 'A=x\n' },
      { 'compose.yaml': service('env_file: w.env\nlabels: ["a=${A:-y}", "b=${A:?}"]'), 'w.env': 'A=x\n' },
      { 'compose.yaml': service('env_file: w.env\nlabels: ["a=$A"]'), 'w.env': 'A=x\n', '.env': 'A=y\n' },
      { 'compose.yaml': service('env_file: w.env\nlabels: ["a=$A"]'), 'w.env': 'A=x\n', '.env.example': 'A=\n' },
      { 'compose.yaml': service('env_file: w.env\nlabels: ["a=$HOME"]'), 'w.env': 'HOME=/srv\n' },
      // Said of the command.
      { 'compose.yaml': service('env_file: w.env\ncommand: sh -c "run $A"'), 'w.env': 'A=x\n' },
    ],
  },
  'compose/undefined-variable': {
    bad: [
      { text: service('labels: ["a=«$A»", "b=$B"]'), message: '`A` and `B` have no default' },
      { text: { 'compose.yaml': service('labels: ["a=«$A»", "b=$B"]'), '.env.example': '#B=1\n' }, message: '`A` has' },
      { text: service('labels: ["a=${A:-«$B»}"]'), message: '`B`' },
      { text: { 'compose.yaml': service('labels: ["a=${A:+«$B»}"]'), '.env': 'A=1\n' }, message: '`B`' },
      { text: { 'compose.yaml': service('env_file: a.env'), 'a.env': 'URL=http://«${DOMAIN}»/$DOMAIN\n' } },
      { text: service('environment: {N: 1}\nlabels: ["a=«$A»", "n=$N"]'), message: '`A` has' },
      { text: service('labels: ["a=«$A»"]\nuser: $UID\ncpus: $CPUS'), message: '`A` has' },
    ],
    good: [
      service('labels: ["a=${A:+--a=$A}", "b=${B+${B}}", "c=${C:+$D}", "e=${E:?$F}", "g=${G:-}"]'),
      service('labels: ["a=$HOME$PWD$XDG_CONFIG_HOME$UID$HOSTNAME"]'),
      service('environment: ["PASSWORD=pa$word!1"]'),
      service('cpus: $CPUS'),
      { 'compose.yaml': service('labels: ["a=${A:-$B}"]'), '.env': 'A=1\n' },
      { 'compose.yaml': service('labels: ["a=$A"]'), '.env.dist': ' #  export A=1\n' },
      { 'compose.yaml': service('labels: ["a=$A"]'), 'defaults.env': 'A=1\n' },
      { 'compose.yaml': service('labels: ["a=$A"]'), 'web.env': 'A=1\n' },
      { 'compose.yaml': service('labels: ["a=$A"]'), 'app.example.conf': 'A=1\n' },
      { 'compose.yaml': service('labels: ["a=$A"]\nenv_file: conf/a.env'), 'conf/a.env': 'A=1\n' },
      { 'compose.yaml': service('labels: ["a=$A"]'), '.env.local': 'A=1\n' },
      {
        'compose.yaml': 'include: [sub/compose.yaml]\n',
        'sub/compose.yaml': service('labels: ["a=$A"]'),
        'sub/.env.example': 'A=1\n',
      },
      { 'compose.yaml': service('env_file: a.env\nenvironment: {B: x}'), 'a.env': 'A=${B}\nC=$A\nD=5$\nE=$HOME\n' },
      { 'compose.yaml': service('env_file: a.env'), 'a.env': 'A=/x:${A}\n' },
      { 'compose.yaml': service('env_file: [a.env, b.env]'), 'a.env': 'A=1\n', 'b.env': 'B=$A\n' },
    ],
  },
  'compose/required-variable': {
    bad: [
      { text: service('labels: ["a=«${A:?}»", "b=${B?no b}", "a=${A:?}"]'), message: '`A` and `B` must be set' },
      { text: service('labels: ["a=«${A:?A is not set}»"]'), message: 'without it' },
      {
        text: service('labels: ["a=${B:+«${A:?the name of the shop}»}"]'),
        message: 'must be set (the name of the shop): Compose',
      },
    ],
    good: [
      { 'compose.yaml': service('labels: ["a=${A:?}"]'), '.env': 'A=1\n' },
      { 'compose.yaml': service('labels: ["a=${A:?}"]'), '.env.example': '#A=\n' },
      service('labels: ["a=$A", "b=${B:-c}"]'),
    ],
  },
  'compose/shell-only-variable': {
    bad: [
      {
        text: service('user: "«$UID»:${GID}"\nhostname: $HOSTNAME'),
        message: '`UID`, `GID` and `HOSTNAME` are shell variables',
      },
      { text: service('labels: ["a=«$RANDOM»"]') },
      { text: service('labels: ["a=«${OSTYPE}»", "b=${OSTYPE}"]'), message: '`OSTYPE` is a shell variable' },
      { text: service('build: {context: ., args: {UID: «$UID»}}') },
      {
        text: service('environment: ["IDS=«${UID:-1000}»:${GID:-1000}"]'),
        message: '`${UID:-1000}` always has its default',
      },
      { text: service('build: {context: ., args: ["APP_GID=«${GID-1000}»"]}') },
      { text: { 'compose.yaml': service('user: $A'), '.env': 'A=«$UID»\n' } },
    ],
    good: [
      service('user: "${UID:-1000}:${GID:-1000}"'),
      service('labels: ["id=${APP_UID:-1000}", "host=${HOSTNAME:-x}"]'),
      { 'compose.yaml': service('labels: ["id=${UID:-1000}"]'), '.env': 'UID=1000\n' },
      { 'compose.yaml': service('labels: ["id=${UID:-1000}"]'), '.env.example': '# UID=1000\n' },
      service('working_dir: $PWD\nlabels: [$HOME, $USER]'),
      service('command: sh -c "echo $HOSTNAME"'),
      { 'compose.yaml': service('user: $UID'), '.env': 'UID=1000\n' },
      { 'compose.yaml': service('user: $UID'), '.env.example': '# UID=1000\n' },
    ],
  },
  'compose/unset-number': {
    bad: [
      {
        text: `${service('cpus: «$N»')}  b:\n    image: example/b:1\n    cpus: \${N}\n    scale: $N\n`,
        message: '`N` is not set',
      },
    ],
    good: [{ 'compose.yaml': service('cpus: $N'), '.env.example': '#N=1\n' }],
  },
  'compose/inconsistent-default': {
    bad: [
      {
        text: service(
          'labels: ["a=${A_NAME:-x}", "b=«${A_NAME:-y}»", "c=${A_NAME:-z}", "d=${A_NAME:-x}", "e=${A_NAME:-y}"]',
        ),
      },
      { text: two('environment: {A: "${dbUser:-a}"}', 'environment: {A: "«${dbUser:-b}»"}') },
      { text: two('environment: {A: "${DBPASSWORD:-a}"}', 'environment: {A: "x:«${DBPASSWORD:-b}»"}') },
      { text: two('build: {args: {V: "${PHP_VERSION:-8.3}"}}', 'build: {args: {V: "«${PHP_VERSION:-8.4}»"}}') },
      { text: two('image: x:${RELEASE:-1}', 'image: y:«${RELEASE:-2}»') },
      { text: two('environment: {A: "${API_URL:-http://a}"}', 'command: run «${API_URL:-http://b}»') },
      {
        text: {
          'compose.yaml': service('ports: ["${P:-1}:1"]'),
          'compose.override.yaml': service('ports: ["«${P:-2}»:2"]'),
        },
      },
      {
        text: `${service('profiles: [a]\nports: ["${P:-1}:1"]')}  b:\n    image: example/b:1\n    profiles: [b]\n    ports: ["«\${P:-2}»:1"]\n`,
      },
    ],
    good: [
      service('ports: ["${P:-8010}:${P:-8000}"]'),
      service('labels: ["a=${A_NAME:-x}", "b=${A_NAME:+${A_NAME:-y}}"]'),
      two('mem_limit: ${MEM:-2g}', 'mem_limit: ${MEM:-7g}'),
      two('healthcheck: {test: "${CHECK_URL:-curl a}"}', 'healthcheck: {test: "${CHECK_URL:-curl b}"}'),
      two('environment: {OPTS: "${HEAP:--Xmx2g}"}', 'environment: {OPTS: "${HEAP:--Xmx7g}"}'),
      two('environment: {L: "${LOG_LEVEL:-info}"}', 'environment: {L: "${LOG_LEVEL:-debug}"}'),
      two('deploy: {replicas: "${DB:-1}"}', 'deploy: {replicas: "${DB:-2}"}'),
      two('restart: ${RESTART:-always}', 'restart: ${RESTART:-no}'),
      two('command: run --workers ${WORKERS:-2}', 'command: run --workers ${WORKERS:-4}'),
    ],
  },
  'compose/inconsistent-port-default': {
    bad: [
      { text: service('ports:\n  - "${P:-8010}:${P:-8010}"\n  - "${P:-8010}:«${P:-8000}»/udp"'), message: '`8000`' },
      { text: service('environment: ["P=${P:-1}"]\nports: ["127.0.0.1:«${P:-2}»:${P:-2}", "${P:-2}:${P:-2}/udp"]') },
      {
        text: service(
          'ports:\n  - published: "${P:-1}"\n    target: 80\nenvironment: {URL: "http://localhost:«${P-2}»"}',
        ),
      },
      { text: service('expose: ["${P:-1}"]\nenvironment: {A: "${P:-2}"}').replace('"${P:-2}"', '"«${P:-2}»"') },
      { text: service('environment: {A: "${A_PORT:-1}", B: "http://web:«${A_PORT:-2}»"}') },
      { text: `${service('ports: ["${P:-1}:1"]')}  b:\n    image: example/b:1\n    ports: ["«\${P:-2}»:1"]\n` },
    ],
    good: [
      service('ports: ["${P:-8010}:${P:-8010}", "${Q:-1}:2"]'),
      service('ports: ["${IP:-127.0.0.1}:80:80", "${IP:-0.0.0.0}:81:81"]'),
      service('labels: ["a=${A:-1}", "b=${A:-2}"]'),
      { 'compose.yaml': service('ports: ["${P:-1}:${P:-2}"]'), '.env': 'P=1\n' },
    ],
  },
};

describe.each(Object.entries(cases))('%s', (id, own) => {
  const rule = rules.find((each) => each.id === id);
  it('finds what it promises', () => testRule(rule!, own));
});
