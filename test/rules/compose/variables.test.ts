import { describe, it } from 'vitest';
import rules from '../../../rules/compose/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines beside its image. */
function service(lines: string): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n`;
}

const cases: Readonly<Record<string, RuleCases>> = {
  'compose/hidden-variable': {
    bad: [{ 'compose.yaml': service('env_file: [a.env]\nenvironment:\n  «A»:'), 'a.env': 'A=1\n' }].map((text) => ({
      text,
      message: 'hides the one in `a.env`',
    })),
    good: [
      { 'compose.yaml': service('env_file: a.env\nenvironment: [A]'), 'a.env': 'B=1\nA\n' },
      { 'compose.yaml': service('env_file: a.env\nenvironment: [A=2, B]'), 'a.env': 'A=1\n' },
      { 'compose.yaml': service('env_file: a.env\nenvironment: [A]'), 'a.env': 'A=1\n', '.env': 'A=2\n' },
      { 'compose.yaml': service('env_file: a.env\nenvironment: [A]') },
    ],
  },
  'compose/host-expanded-variable': {
    bad: [
      {
        text: service('environment: [A=x]\ncommand: ["sh", "-c", "echo «${A}» b"]'),
        fixed: service('environment: [A=x]\ncommand: ["sh", "-c", "echo $${A} b"]'),
      },
      {
        text: service('environment: {A: x}\nentrypoint: run «$A»'),
        fixed: service('environment: {A: x}\nentrypoint: run $A'),
      },
    ],
    good: [
      service('environment: [A=x]\ncommand: echo $$A'),
      service('environment: [A=x]\ncommand: echo ${A:-y} ${A:?needed}'),
      service('environment: ["A=${A:-x}"]\ncommand: echo ${A}'),
      service('environment: {A: "${A:-x}"}\ncommand: echo ${A}'),
      service('environment: [A]\ncommand: echo $A'),
      service('environment: [B=x]\ncommand: echo $A'),
      { 'compose.yaml': service('environment: [A=x]\ncommand: echo $A'), '.env': 'A=y\n' },
      { 'compose.yaml': service('environment: [A=x]\ncommand: echo $A'), '.env.example': 'A=\n' },
    ],
  },
  'compose/expanded-secret': {
    bad: [
      {
        text: service('environment:\n  - PASSWORD=pa«$word»!1'),
        fixed: service('environment:\n  - PASSWORD=pa$$word!1'),
      },
      {
        text: service('labels:\n  - "traefik.users=admin:«$apr1»$x/1$y"'),
        fixed: service('labels:\n  - "traefik.users=admin:$$apr1$$x/1$$y"'),
        message: 'Compose treats `$apr1` as a variable',
      },
    ],
    good: [
      service('environment:\n  - PASSWORD=pa$$word'),
      service('environment:\n  - HASH=$$2y$$10$$kIx'),
      service('environment:\n  - PASSWORD=$PASSWORD\n  - DB_PASSWORD=x${word}\n  - TOKEN_URL=http://$host/x'),
      service('environment:\n  - GREETING=pa$word'),
      { 'compose.yaml': service('environment:\n  - PASSWORD=pa$word'), '.env': 'word=x\n' },
      { 'compose.yaml': service('env_file: a.env'), 'a.env': "HASH='$2y$10$kIx/abc'\n" },
    ],
  },
  'compose/unset-number': {
    bad: [
      service('mem_limit: «$MEMORY»\nprivileged: "«${PRIVILEGED}»"'.replace('"«${PRIVILEGED}»"', '«"${PRIVILEGED}"»')),
      service('stop_grace_period: «${GRACE}»\ndeploy:\n  replicas: «${N}»\noom_score_adj: «$ADJUST»'),
    ],
    good: [
      service('cpus: ${CPUS:-2}\nmem_limit: ${MEMORY:?how much}\nports: ["$PORT:80"]\nuser: $UID'),
      { 'compose.yaml': service('cpus: $CPUS'), '.env': 'CPUS=1\n' },
      { 'compose.yaml': service('cpus: $CPUS'), '.env.example': 'CPUS=1\n' },
    ],
  },
  'compose/inconsistent-default': {
    bad: [
      {
        text: { 'compose.yaml': service('user: ${U:-1}'), 'compose.override.yaml': service('user: «${U-2}»') },
        message: '`U` defaults to `2` here but to `1` elsewhere',
      },
    ],
    good: [
      service('environment: ["A=${X:-a}", "B=${X-a}", "C=${X}", "D=${X:-}", "E=${X:-$Y}", "F=${X:+b}", "G=${X:?c}"]'),
      { 'compose.yaml': service('environment: ["A=${X:-a}", "B=${X:-b}"]'), '.env': 'X=c\n' },
    ],
  },
  'compose/mistyped-variable': {
    bad: [
      {
        text: {
          'compose.yaml': service('environment: ["A=«$API_TOKNE»", "B=«${API_TOKNE:-x}»"]'),
          '.env.example': 'API_TOKEN=\n',
        },
        fixed: { 'compose.yaml': service('environment: ["A=$API_TOKEN", "B=${API_TOKEN:-x}"]') },
      },
    ],
    good: [
      { 'compose.yaml': service('environment: ["A=$API_TOKENS", "B=$API_TOKEN"]'), '.env': 'API_TOKEN=x\n' },
      { 'compose.yaml': service('environment: ["A=$WORKER_2"]'), '.env': 'WORKER_1=x\n' },
      { 'compose.yaml': service('environment: ["A=$PORT"]'), '.env': 'PORTS=x\n' },
      service('environment: ["A=$API_TOKNE"]'),
    ],
  },
  'compose/unused-volume': {
    bad: [
      {
        text: `${service('volumes: ["bb:/b"]')}volumes:\n  # data\n  bb:\n  «aa»:\n    driver: local\n`,
        fixed: `${service('volumes: ["bb:/b"]')}volumes:\n  # data\n  bb:\n`,
      },
      { text: `${service('volumes: ["bb:/b"]')}volumes:\n  «aa»: # old\n    driver: local\n  bb:\n` },
      { text: `${service('volumes: ["bb:/b"]')}volumes:\n  # data\n  «aa»:\n    driver: local\n  bb:\n` },
      { text: `volumes:\n  «aa»:\n  «bb»: {}\n\n${service('')}`, fixed: `\n${service('')}` },
      { text: `${service('volumes: ["bb:/b"]')}volumes: {«aa»: {}, bb: {}}\n` },
      { text: `${service('volumes: ["bb:/b"]')}volumes:\n  «aa»: &x {}\n  bb: *x\n` },
    ],
    good: [
      `${service('volumes: ["aa:/a", {type: volume, source: bb, target: /b}]')}volumes: {aa: , bb: }\n`,
      `${service('volumes: ["$V:/a"]')}volumes: {aa: }\n`,
      `${service('')}volumes: {aa: {external: true}}\n`,
      `${service('profiles: [x]\nvolumes: ["aa:/a"]')}volumes: {aa: }\n`,
      'volumes: {aa: }\n',
      { 'compose.yaml': `${service('')}volumes: {aa: }\n`, 'compose.override.yaml': service('volumes: ["aa:/a"]') },
      {
        'compose.yaml': `${service('')}volumes: {aa: }\n`,
        'compose.prod.yaml': service('volumes: ["aa:/a"]').replace(/ *image.*\n/, ''),
      },
      `${service('volumes: [/x]\n#  - "aa:/a"\n# {source: bb}')}volumes: {aa: , bb: }\n`,
      // Whoever includes a file may use what it declares.
      {
        'compose.yaml': `include: [more.yaml]\n${service('')}`,
        'more.yaml': 'volumes: {aa: }\nservices: {b: {image: "x:1"}}\n',
      },
      { 'compose.extra.yaml': `${service('')}volumes: {aa: }\n` },
      // Mistakes of their own, behind which it may be used.
      `x-a: &a ["aa:/a"]\n${service('volumes:\n  - *a')}volumes: {aa: }\n`,
      `${service('volumes: {aa: /a}')}volumes: {aa: }\n`,
      `${service('volumes:\n  - aa: /a')}volumes: {aa: }\n`,
      `${service('volume: ["aa:/a"]')}volumes: {aa: }\n`,
      `${service('volumes: ["${A}_b:/a"]')}volumes: {"\${A}_b": }\n`,
    ],
  },
  'compose/unused-network': {
    good: [
      // The name is not valid, and whoever uses it has another name in mind.
      { 'compose.yaml': `${service('networks: ["${S}_n"]')}networks: {"\${S}_n": }\n`, '.env': 'S=a\n' },
      `${service('networks: a')}networks: {a: }\n`,
      `${service('')}networks: {default: {driver: bridge}}\n`,
      `${service('networks: {a: }')}networks: {a: }\n`,
    ],
  },
  'compose/unused-secret': {
    good: [`${service('build: {context: ., secrets: [a]}')}secrets: {a: {environment: A}}\n`],
  },
};

describe.each(Object.entries(cases))('%s', (id, own) => {
  const rule = rules.find((each) => each.id === id);
  it('finds what it promises', () => testRule(rule!, own));
});
