import { describe, it } from 'vitest';
import rules from '../../../rules/compose/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** A file with services `a`, `b` ... whose lines stand beside their image. */
function services(...lines: readonly string[]): string {
  const written = lines.map((each, index) => {
    const name = String.fromCharCode(97 + index);
    return `  ${name}:\n    image: example/${name}:1\n${each === '' ? '' : `${each.replace(/^/gm, '    ')}\n`}`;
  });
  return `services:\n${written.join('')}`;
}

const cases: Readonly<Record<string, RuleCases>> = {
  'compose/undefined-service': {
    bad: [
      { text: services('links: ["«db»:other"]'), message: '`db` is not a service, but `a` names it in `links`' },
      services('volumes_from: ["«data»:ro"]'),
      services('ipc: service:«x»'),
      services('pid: "service:«x»"'),
      services('depends_on:\n  «db»: {condition: service_started, required: false}'),
      services('build:\n  context: .\n  additional_contexts: {base: "service:«x»"}'),
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    «extends»: {file: base.yaml, service: b}\n',
          'base.yaml': 'services: {b: {image: "x:1", depends_on: [c]}, c: {image: "y:1"}}\n',
        },
        message: '`c` is not a service in this project',
      },
      // Behind a profile as well, each of them.
      services('profiles: [p]\ndepends_on: [«x»]', 'depends_on: [«yyyy»]'),
      {
        text: 'services:\n  web: {image: "x:1", depends_on: ["«databse»"]}\n  database: {image: "x:1"}\n',
        fixed: 'services:\n  web: {image: "x:1", depends_on: ["database"]}\n  database: {image: "x:1"}\n',
      },
      // Two names are as near: none is taken.
      'services:\n  web: {image: "x:1", depends_on: [«node3»]}\n  node1: {image: "x:1"}\n  node2: {image: "x:1"}\n',
      // The name stands where it is written, in the override.
      {
        text: {
          'compose.yaml': services(''),
          'compose.override.yaml': 'services:\n  a:\n    depends_on: [«zzz»]\n',
        },
      },
    ],
    good: [
      services('depends_on: [b]', ''),
      services('depends_on: [$DB]'),
      services('volumes_from: ["container:other"]'),
      services('network_mode: container:other'),
      { 'compose.yaml': services('depends_on: [x]'), 'compose.override.yaml': 'services:\n  x: {image: "y:1"}\n' },
      {
        'compose.yaml': `include: [more.yaml]\n${services('depends_on: [x]')}`,
        'more.yaml': 'services:\n  x: {image: "y:1"}\n',
      },
      // What cannot be read may define it.
      `include: ["https://example.com/compose.yaml"]\n${services('depends_on: [x]')}`,
      `include: ["$FILE"]\n${services('depends_on: [x]')}`,
    ],
  },
  'compose/undefined-network': {
    bad: [
      {
        text: `${services('networks:\n  «froont»: {aliases: [x]}')}networks: {front: }\n`,
        fixed: `${services('networks:\n  front: {aliases: [x]}')}networks: {front: }\n`,
      },
      {
        text: `${services('networks: [«data»]')}volumes: {data: }\n`,
        message: 'the network `data` of `a` is not declared',
      },
      services('networks: [«x-a»]'),
    ],
    good: [
      services('networks: [default]'),
      // Compose does not replace the variable of the key, which is a mistake of its own.
      { 'compose.yaml': `${services('networks: ["${S}_net"]')}networks: {"\${S}_net": }\n`, '.env': 'S=dev\n' },
      // Neither is a name: mistakes of their own.
      services('networks: {x-a: }'),
      services('networks: {"$NET": }'),
      services('networks: [$NET]'),
      `${services('networks: [x]')}networks: {x: {external: true}}\n`,
    ],
  },
  'compose/undefined-volume': {
    bad: [
      services('volumes: ["«data»:/data:ro"]'),
      services('volumes: [{type: volume, source: «data», target: /data}]'),
    ],
    good: [
      services('volumes: [/data, ./data:/b, ~/x:/c, "C:/x:/d", "$DIR:/e", "${DIR:-./x}:/f"]'),
      services(
        'volumes: [{type: bind, source: data, target: /data}, {type: volume, target: /x}, {type: tmpfs, target: /t}]',
      ),
      // Told as a path without its dot.
      services('volumes: ["data/x:/data"]'),
      // Told as an unknown key.
      `${services('volumes: [data:/data]')}volume:\n  data:\n`,
    ],
  },
  'compose/undefined-secret': {
    bad: [
      // `extends` takes over the service, not what its file declares.
      {
        text: {
          'compose.yaml': 'services:\n  web:\n    «extends»: {file: base.yaml, service: b}\n',
          'base.yaml': 'services: {b: {image: "x:1", secrets: [token]}}\nsecrets: {token: {environment: X}}\n',
        },
        message: 'the service that `web` extends uses the secret `token`',
      },
      `${services('secrets: [{source: «tken», target: x}]')}secrets: {other: {environment: X}}\n`,
      services('build:\n  context: .\n  secrets: [«npm»]'),
    ],
    good: [`${services('secrets: [{source: x}, $S]')}secrets: {x: {environment: X}}\n`],
  },
  'compose/undefined-config': { bad: [services('configs: [«site»]')] },
  'compose/undefined-model': {
    bad: [services('models:\n  «llm»: {endpoint_var: X}')],
    good: [`${services('models: [llm]')}models: {llm: {model: ai/x}}\n`],
  },
  'compose/disabled-dependency': {
    bad: [
      {
        text: services('network_mode: service:«b»', 'profiles: [vpn, dev]'),
        message: 'disabled without the profile `vpn` or `dev`',
      },
      services('links: [«b»]', 'profiles: [x]'),
    ],
    good: [
      services('profiles: [x]\ndepends_on: [b]', 'profiles: [x]'),
      services('profiles: [x]\ndepends_on: [b]', ''),
      services('ipc: service:b\ndepends_on: {b: {condition: service_started, required: false}}', 'profiles: [x]'),
      services('depends_on: [b]', 'profiles: [$P]'),
      { 'compose.yaml': services('depends_on: [b]', 'profiles: [x]'), '.env': 'COMPOSE_PROFILES=x\n' },
      services('build:\n  context: .\n  additional_contexts: [base=service:b]', 'profiles: [x]\nbuild: .'),
    ],
  },
  'compose/profile-gap': {
    bad: [{ text: services('profiles: [x, y]\ndepends_on: [«b»]', 'profiles: [x]'), message: 'only the profile `y`' }],
    good: [
      services('profiles: [x]\ndepends_on: [b]', 'profiles: [x, y]'),
      services('profiles: [x]\ndepends_on: {b: {condition: service_started, required: false}}', 'profiles: [y]'),
      { 'compose.yaml': services('profiles: [x]\ndepends_on: [b]', 'profiles: [y]'), '.env': 'COMPOSE_PROFILES=x,y\n' },
    ],
  },
  'compose/dependency-cycle': {
    bad: [
      { text: services('depends_on: [«a»]'), message: '`a` depends on itself' },
      {
        text: services('depends_on: [b]', 'network_mode: service:c', 'links: ["«a»:x"]'),
        message: '`a` → `b` → `c` → `a`',
      },
      // Two circles, each once.
      services('depends_on: [b]', 'depends_on: [«a»]', 'depends_on: [d]', 'depends_on: [«c»]'),
      services('depends_on: {b: {condition: service_started, required: false}}', 'depends_on: [«a»]'),
    ],
    good: [
      services('depends_on: [b, c]', 'depends_on: [c]', ''),
      // An image is built from another one before anything starts.
      services('build: {context: ., additional_contexts: [x=service:b]}', 'depends_on: [a]\nbuild: .'),
    ],
  },
  'compose/service-without-image': {
    bad: [
      'services:\n  «a»: {}\n',
      'services:\n  a: {image: «""»}\n',
      {
        text: { 'compose.yaml': services(''), 'compose.override.yaml': 'services:\n  «b»: {restart: always}\n' },
        message: 'the override file adds `b`',
      },
    ],
    good: [
      'services:\n  a:\n    image:\n',
      'services:\n  a: {image: $IMAGE}\n  b: {build: .}\n  c: {provider: {type: model}}\n  d: {build: {dockerfile_inline: FROM x}}\n',
      { 'compose.yaml': services(''), 'compose.override.yaml': 'services:\n  a: {restart: always}\n' },
      // Not a whole project: nothing says what it is merged with.
      { 'compose.prod.yaml': 'services:\n  a: {restart: always}\n' },
      {
        'compose.yaml': 'services:\n  a: {extends: {file: base.yaml, service: x}}\n',
        'base.yaml': 'services:\n  x: {image: "y:1"}\n',
      },
    ],
  },
};

describe.each(Object.entries(cases))('%s', (id, own) => {
  const rule = rules.find((each) => each.id === id);
  it('finds what it promises', () => testRule(rule!, own));
});
