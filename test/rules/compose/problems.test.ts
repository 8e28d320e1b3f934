import { describe, it } from 'vitest';
import rules from '../../../rules/compose/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines beside its image. */
function service(lines: string): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n`;
}

/** Beyond the examples of each rule: what the loader changes on the way, and what must stay silent. */
const cases: Readonly<Record<string, RuleCases>> = {
  'compose/unknown-key': {
    bad: [
      { text: service('«prots»: ["80"]'), fixed: service('ports: ["80"]') },
      { text: service('deploy:\n  «zzz»: 1'), message: 'unknown key `zzz` in `deploy` of service `web`' },
      // Both are told, not just the first one.
      { text: service('«aaaaaa»: 1\n«bbbbbb»: 2') },
      // An alias is one place in the file.
      { text: 'x-a: &a\n  «zzzzzz»: 1\nservices:\n  b: {<<: *a, image: x:1}\n  c: {<<: *a, image: x:1}\n' },
      // Services behind a profile are looked at as well.
      { text: service('profiles: [debug]\n«zzzzzz»: 1') },
    ],
    good: [service('x-note: anything'), 'x-a: 1\nservices:\n  web:\n    image: example/web:1\n'],
  },
  'compose/misplaced-key': {
    bad: [service('«context»: .'), service('healthcheck:\n  test: [CMD, x]\n  «restart»: always')],
  },
  'compose/foreign-key': {
    bad: [{ text: service('«cmd»: serve'), fixed: service('command: serve') }, service('«rm»: true')],
  },
  'compose/wrong-type': {
    bad: [
      service('ports: «${PORTS}»'),
      { text: service('user: «1000»'), fixed: service('user: "1000"') },
      // What an alias stands for may be right elsewhere: each alias in a wrong place is reported.
      {
        text: `x-v: &v\n  - a:/b\n${service('volumes:\n  - «*v»')}  job:\n    image: example/job:1\n    volumes: [«*v», b:/c]\nvolumes: {a: , b: }\n`,
        message: '`*v` is a whole list, but `volumes[0]` of service `web` must be a string or a mapping',
      },
      `x-e: &e\n  TZ: UTC\n${service('environment:\n  - A=b\n  - «*e»\nlabels: [«*e»]')}`,
      `x-e: &e\n  TZ: UTC\n${service('ports:\n  - «*e»\nimage: «*e»'.replace('\nimage: «*e»', '\nuser: «*e»'))}`,
      `x-e: &e {TZ: UTC}\n${service('depends_on: «*e»')}  job: {image: example/job:1, environment: *e}\n`,
      `x-a: &a [-c, b]\n${service('command: [«*a», d]\ndeploy: «*a»')}`,
      `x-t: &t 5s\n${service('healthcheck: «*t»')}`,
    ],
    good: [
      service('user: ${UID}\ncpus: ${CPUS}\nprivileged: ${P}'),
      service('scale: ${N:-2}\ninit: ${INIT:-true}'),
      service('command:'),
      `x-v: &v\n  - ./a:/b\nx-w: &w ./c:/d\nx-e: &e\n  TZ: UTC\n${service('volumes: *v\nenvironment: *e\ntmpfs: *x').replace('\n    tmpfs: *x', '')}  job:\n    image: example/job:1\n    volumes: [*w]\n    environment: {<<: *e, A: b}\n`,
    ],
  },
  'compose/invalid-value': { good: [service('oom_score_adj: ${ADJUST}')] },
  'compose/missing-key': {
    good: [
      {
        text: {
          'compose.yaml':
            service('depends_on: {db: {condition: service_started}}\n') + '  db:\n    image: example/db:1\n',
          'compose.override.yaml': 'services:\n  web:\n    depends_on:\n      db:\n        restart: true\n',
        },
      },
    ],
  },
  'compose/repeated-item': { good: [service('expose: [80, 80]')] },
  'compose/invalid-boolean': {
    bad: [service('read_only: «"maybe"»')],
    good: [service('read_only: "true"'), service('read_only: ${READ_ONLY:-false}')],
  },
  'compose/invalid-number': { bad: [service('scale: ${N:-«many»}')], good: [service('scale: "1"')] },
  'compose/boolean-word': { good: [service('init: true'), service('environment:\n  A: yes')] },
  'compose/invalid-duration': {
    bad: [service('stop_grace_period: «${GRACE:-30}»'), service('stop_grace_period: "«»"'.replace('"«»"', '«""»'))],
    good: [
      service('stop_grace_period: ${GRACE:-30s}'),
      service('stop_grace_period: ${GRACE}'),
      service('stop_grace_period: 1d'),
    ],
  },
  'compose/invalid-size': {
    good: [service('mem_limit: ${MEMORY}'), service('mem_limit: 512mb'), service('shm_size: 64')],
  },
  'compose/invalid-cpu-quantity': { good: [service('cpus: ${CPUS:-0.5}'), service('cpus: 2')] },
  'compose/invalid-port': {
    bad: [service('ports: ["${PORT:-«99999»}:80"]'), service('ports: ["«80o»"]')],
    good: [service('ports: ["${PORT}:80", "${PORT:-8080}:80", "${ADDRESS:?set it: now}:8081:81", "22:22"]')],
  },
  'compose/invalid-volume': {
    bad: [service('volumes: [«":/data"»]')],
    good: [service('volumes: ["${DIR}:/data", "${DIR:-./data}:/data2"]')],
  },
  'compose/path-without-dot': { good: [service('volumes: ["${DIR}/x:/data"]'), service('volumes: [./data:/data]')] },
  'compose/invalid-restart-policy': {
    good: [service('restart: no'), service('restart: ${RESTART:-unless-stopped}'), service('restart: on-failure:5')],
  },
  'compose/invalid-network-mode': {
    good: [service('network_mode: "container:vpn"'), service('network_mode: my-network')],
  },
  'compose/invalid-container-name': {
    good: [service('container_name: ${NAME}-web'), service('container_name: web_1.a')],
  },
  'compose/invalid-image': {
    good: [
      'services:\n  web:\n    image: ${IMAGE}\n',
      'services:\n  web:\n    image: ${REGISTRY:-ghcr.io}/example/web:${TAG:-1}\n',
    ],
  },
  'compose/rewritten-project-name': {
    good: ['name: shop\nservices: {web: {image: x:1}}\n', 'name: ${NAME:-shop}\nservices: {web: {image: x:1}}\n'],
  },
  'compose/invalid-list-entry': { good: [service('environment: [A=b, C, "D=e: f"]'), service('labels: ["a=b: c"]')] },
  'compose/quoted-list-value': { good: [service('environment:\n  - "A=b c"\n  - \'B="c"\'\n  - C="d" e')] },
  'compose/reinterpreted-value': {
    bad: [
      {
        text: service('environment:\n  MODE: «0755»'),
        message: '`493`',
        fixed: service('environment:\n  MODE: "0755"'),
      },
    ],
    good: [service('environment:\n  A: 1\n  B: 1.5\n  C: true\n  D: "1.10"\n  E: 12:30:45\n  F: yes')],
  },
  'compose/dropped-shell-operator': {
    bad: [
      {
        text: service('command: curl http://localhost/?a=1«&b=2»'),
        fixed: service("command: curl 'http://localhost/?a=1&b=2'"),
      },
      { text: service('command: serve <KEY> «&& other»'), message: '`&& other`' },
      { text: service('command: sort «<in >out»'), fixed: service('command: ["sh", "-c", "sort <in >out"]') },
      { text: service('command: sort «<in 2>err»'), fixed: service('command: ["sh", "-c", "sort <in 2>err"]') },
      { text: service('command: sort «<in>out»'), fixed: service('command: ["sh", "-c", "sort <in>out"]') },
    ],
    good: [
      service('command: sh -c "a && b"'),
      service('command: serve ${FLAGS} && b'),
      service('command: <YOUR_TOKEN>'),
      service('command: serve --key <your-key> --port 80'),
      service('command: "serve --name=<first name>, --key=<KEY>"'),
      service('command: join <HOST>:<PORT>/<path>'),
      service('entrypoint: run <INSERT TOKEN HERE>'),
    ],
  },
  'compose/unexpanded-command-variable': {
    bad: [service('command: serve «$$HOME»')],
    good: [service('command: serve $HOME'), service('command: sh -c "echo $$HOME"')],
  },
  'compose/unrunnable-healthcheck': {
    good: [service('healthcheck:\n  test: ["CMD", "curl", "-f", "http://localhost"]')],
  },
  'compose/duplicate-mount': {
    bad: [
      {
        text: service('tmpfs: [«/a»]\nvolumes: ["/a"]\nrestart: always'),
        fixed: service('tmpfs: [/a]\nrestart: always'),
      },
      {
        text: service('tmpfs: [«/a»]\nvolumes:\n  - b:/b\n  - {type: volume, target: /a}').replace(
          /$/,
          'volumes: {b: }\n',
        ),
        fixed: service('tmpfs: [/a]\nvolumes:\n  - b:/b').replace(/$/, 'volumes: {b: }\n'),
      },
      { text: service('tmpfs: [«/a»]\nvolumes:\n  - /a # needed\n  - ./b:/b') },
    ],
  },
  'compose/obsolete-version': {
    bad: [
      {
        text: "services:\n  web:\n    image: example/web:1\n«version»: '3' # old\n",
        fixed: 'services:\n  web:\n    image: example/web:1\n# old\n',
      },
      ...['deploy: {labels: {a: b}}', 'deploy:\n  placement: {constraints: [node.role == manager]}'].map((more) => ({
        text: `«version»: '3'\n${service(more)}`,
        fixed: service(more),
        message: 'obsolete',
      })),
      {
        text: { 'swarm/compose.yaml': `«version»: '3'\n${service('')}` },
        fixed: { 'swarm/compose.yaml': service('') },
      },
      {
        text: '«version»: "3"\r\n\r\nservices:\r\n  web:\r\n    image: example/web:1\r\n',
        fixed: 'services:\r\n  web:\r\n    image: example/web:1\r\n',
      },
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    image: example/web:1\n',
          'compose.override.yaml': '«version»: "3"\nservices:\n  web:\n    restart: always\n',
        },
        fixed: {
          'compose.yaml': 'services:\n  web:\n    image: example/web:1\n',
          'compose.override.yaml': 'services:\n  web:\n    restart: always\n',
        },
      },
    ],
  },
};

const ours = rules.filter(
  (rule) => 'composeProblem' in rule.check || 'composeSchemaProblem' in rule.check || cases[rule.id],
);

describe.each(ours.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('keeps its promises', () => testRule(rule, cases[id]));
});
