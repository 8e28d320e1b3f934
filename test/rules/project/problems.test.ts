import { describe, it } from 'vitest';
import rules from '../../../rules/project/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** Beyond the examples of each rule. */
const cases: Readonly<Record<string, RuleCases>> = {
  'project/missing-env-file': {
    bad: [
      {
        text: {
          'compose.yaml': web('env_file: [«./a.env», {path: «b.env», required: true}, {path: c.env, required: false}]'),
        },
      },
      { text: { 'compose.yaml': web('profiles: [x]\nenv_file: «"a.env"»'.replace('«"a.env"»', '"«a.env»"')) } },
      { text: { 'compose.yaml': web('env_file: «conf»'), 'conf/a.env': 'A=1\n' }, message: 'is a directory' },
    ],
    good: [
      { 'compose.yaml': web('env_file: [$FILE, "/etc/a.env", "~/a.env"]') },
      { 'compose.yaml': web('env_file: .env'), '.env.example': 'A=\n' },
      { 'compose.yaml': web('env_file: conf/web.env'), 'conf/web.env.sample': 'A=\n' },
      { 'compose.yaml': web('env_file: conf/web.env'), 'conf/web.example.env': 'A=\n' },
      { 'compose.yaml': web('env_file: [.env, conf/x.env]'), '.gitignore': '.env\nconf/\n' },
      {
        'sub/compose.yaml': web('env_file: [a.env, b.env]'),
        '.gitignore': '*.env\n!b.env\n',
        'sub/.gitignore': 'b.env\n',
      },
      // A fragment: it may be in another directory.
      { 'compose.prod.yaml': 'services:\n  web:\n    env_file: a.env\n' },
    ],
  },
  'project/expanded-env-file-value': {
    bad: [
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A_PASSWORD="red«$moon4»"\n' }, message: '`$moon4`' },
      { text: { 'compose.yaml': web(''), '.env': 'A=red«$moon4»\nB=$$x\n' } },
      { text: { 'compose.yaml': web(''), '.env': 'A_TOKEN=red4«$MOON»\n' } },
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'URL: postgres://a:Pa9«$WORD»@db/a?b=$c\n' } },
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'HASH="$2y$10«$kIx»/abc"\n' } },
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'export A_SECRET=a\\«$moon»\n' } },
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A_SECRET=«"a\\tb$moon"»\n' } },
      { text: { 'compose.yaml': web('env_file: [{path: a.env, required: false}]'), 'a.env': 'A_PASS=«$moon»\n' } },
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A=«$B»\nB=1\n' }, message: 'only further down' },
      {
        text: {
          'compose.yaml': 'include:\n  - path: [sub/compose.yaml]\n    env_file: [sub.env]\n',
          'sub.env': 'A=1\n',
          'sub/compose.yaml': web('env_file: app.env\nlabels: [a=$A]'),
          'sub/app.env': 'B=x${A:-y}\nC=x«${A}»\n',
        },
        message: 'only for the included Compose file',
      },
      {
        text: {
          'compose.yaml': 'include: [{path: sub/compose.yaml, env_file: sub.env}]\n',
          'sub.env': 'A_PASSWORD=red4«$moon»\nB_PASSWORD=red4$$moon\n',
          'sub/compose.yaml': web(''),
        },
      },
      { text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A_PASSWORD=red4«${MOON}»\n' } },
      {
        text: {
          'compose.yaml': 'include: [sub/compose.yaml]\n',
          'sub/.env': 'A=1\n',
          'sub/compose.yaml': web('env_file: app.env'),
          'sub/app.env': 'C=«$A»\n',
        },
      },
    ],
    good: [
      {
        'compose.yaml': web('env_file: [a.env, b.env]\nenvironment: {own: x}'),
        '.env': 'low=1\nX=$low\n',
        'a.env': 'A=\'red$moon4\'\nB=red$$moon\nC="red\\$moon"\nD=^a$\nE=5$ $5 $(x)\nF=a$low\nG=a$own\nh=1\n',
        'b.env': 'I=a$h\nJ=a${NO:-b}\nK=${NO:+$NO}\n',
      },
      { 'compose.yaml': web('env_file: [{path: a.env, format: raw}]'), 'a.env': 'A=red$moon\n' },
      { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A=/usr/bin:$PATH\nB=${HOME}/x\nC=http://$DOMAIN/\n' },
      { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A=x$B\n', '.env.example': '#B=1\n' },
    ],
  },
  'project/local-file': {
    bad: [
      { text: { 'compose.yaml': web('env_file: «a.env»'), '.gitignore': '*.env\n' } },
      { text: { 'compose.yaml': `${web('secrets: [s]')}secrets: {s: {file: «s/token»}}\n`, 's/.gitignore': '*\n' } },
    ],
  },
  'project/missing-secret-file': {
    good: [
      { 'compose.yaml': `${web('secrets: [s]')}secrets: {s: {file: ./token.txt}}\n`, 'token.txt.example': 'x\n' },
      { 'compose.yaml': `${web('secrets: [s]')}secrets: {s: {file: /run/token.txt}}\n` },
    ],
  },
  'project/missing-bind-source': {
    bad: [{ text: { 'sub/compose.yaml': web('volumes: [{type: bind, source: «../a.conf», target: /a.conf}]') } }],
    good: [
      {
        'compose.yaml': web(
          'volumes: ["./data:/data", "./data.d:/etc/data.d", "./x.conf:/etc/x", "./example.com:/var/www/example.com", "/etc/a.conf:/a.conf", "./a.sock:/a.sock"]',
        ),
      },
      { 'compose.yaml': web('volumes: ["./a.conf:/a.conf", "$B.conf:/b.conf"]'), 'a.conf': 'x\n' },
      { 'compose.yaml': web('volumes: ["./a.conf:/a.conf"]'), '.gitignore': 'a.conf\n' },
      { 'compose.yaml': web('volumes: ["./certs/a.pem:/a.pem"]'), 'certs/.gitignore': '*.pem\n' },
      { 'compose.yaml': web('volumes: ["./a.conf:/a.conf"]'), 'a.conf.dist': 'x\n' },
    ],
  },
  'project/missing-seccomp-profile': {
    bad: [{ text: { 'compose.yaml': web('security_opt:\n  - seccomp=«a.json»') } }],
    good: [
      {
        'compose.yaml': web(
          'security_opt: ["seccomp:unconfined", "seccomp=builtin", "no-new-privileges:true", "seccomp:$P"]',
        ),
      },
      { 'compose.yaml': web('security_opt: ["seccomp:/etc/docker/a.json"]') },
    ],
  },
  'project/mismatched-bind': {
    good: [
      {
        'compose.yaml': web(
          'volumes: ["./etc:/etc/web/", "./etc:/etc/web.d", "./a:/etc/a", "./www:/var/www/example.com"]',
        ),
        'etc/x': '',
        a: '',
        'www/x': '',
      },
      { 'compose.yaml': web('volumes: ["./a.conf:$TARGET/", "./gone:/etc/x.conf"]'), 'a.conf': '' },
    ],
  },
  'project/duplicate-env-file-key': {
    bad: [{ text: { 'compose.yaml': web('init: true'), '.env': '«A»=1\n«A»=2\nA=3\n' } }],
    good: [{ 'compose.yaml': web('env_file: a.env'), 'a.env': 'P=x\nP=$P:y\nP=${P}:z\nQ=1\nQ\n' }],
  },
  'project/env-file-remainder': {
    bad: [{ text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A="x"«B=y»\n' } }],
    good: [{ 'compose.yaml': web('env_file: a.env'), 'a.env': 'A="x" # y\nB=\'x\'\nC\nD=x y\n' }],
  },
  'project/env-file-syntax': {
    bad: [
      {
        text: {
          'compose.yaml': `${web('env_file: a.env')}  b: {image: "x:1", env_file: a.env}\n`,
          'a.env': 'A=1\nB«!»=2\nC=«"x»\n',
        },
      },
      {
        text: { 'compose.yaml': web('env_file: a.env'), 'a.env': 'A=1\n«TOKEN»' },
        message: 'has no line ending',
      },
      { text: { 'compose.yaml': web('env_file: [{path: a.env, format: raw}]'), 'a.env': 'A="\n«=x»\n' } },
      // Reported where the variables are, not in what replaces them.
      { text: { 'compose.yaml': web('restart: always'), '.env': '«some words»\n', '.env.example': 'more words\n' } },
    ],
    good: [{ 'compose.yaml': web('env_file: a.env'), 'a.env': '# a b\nexport A="1" # c\nB: 2\nC\n', 'b.env': 'x y\n' }],
  },
};

function web(lines: string): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n`;
}

const ours = rules.filter(({ id }) => id in cases);

describe.each(ours.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('keeps its promises', () => testRule(rule, cases[id]));
});
