import { expect, it } from 'vitest';
import { optionSchema } from '../../src/config/config-schema.ts';
import { toolPresets } from '../../src/config/presets.ts';
import { codesOf } from '../../src/rule/codes.ts';
import type { Rule, Tool } from '../../src/rule/contract.ts';
import { filesOfExample } from '../../src/rule/files-of-example.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { type Files, lint } from '../support/lint.ts';

const rules = await loadAllRules();
/** ShellCheck's codes are compared on cases of their own; those of the others have no preset. */
const left: readonly Tool[] = ['shellcheck', 'tally', 'compose'];

/** Texts that have what the examples of the rules leave out: each flaw in the form that a tool has a code of its own for. */
const further: readonly Files[] = [
  {
    Dockerfile: [
      'FROM foo:1 AS build',
      'ARG API_TOKEN',
      'ENV API_TOKEN=$API_TOKEN',
      'ENV NPM_CONFIG_STRICT_SSL=false PYTHONHTTPSVERIFY=0 GIT_SSL_NO_VERIFY=1 PIP_TRUSTED_HOST=a.example',
      'RUN npm config set strict-ssl false',
      'RUN dnf config-manager --setopt=sslverify=0 --save',
      'RUN wget --no-check-certificate https://a.example/x',
      'RUN pip install --trusted-host a.example b',
      'RUN apk upgrade',
      'RUN yum update',
      'RUN dnf update',
      'RUN yum install a',
      'RUN microdnf install a',
      'RUN zypper install a',
      'RUN dnf -y install a',
      'RUN gem install a',
      'RUN go install a.example/b@latest',
      'RUN apt-get install -y --allow-unauthenticated --force-yes a ./b.deb',
      'RUN apt-get install -y --force-yes --allow-unauthenticated a',
      'RUN rpm -i --nodigest a.rpm',
      'RUN rpm -i --nodigest https://a.example/a.rpm',
      'RUN yum install -y --nogpgcheck ./a.rpm',
      'RUN sh -c "cd /a && b"',
      'RUN (cd /a && b)',
      'RUN passwd -d root',
      'FROM foo:1',
      'ADD https://a.example/a /a',
      'ADD a.tar.gz /a',
      'ARG MY_PASSWORD',
      'ENV AWS_SECRET_ACCESS_KEY=a DB_USER=root',
      'ARG USE_PASSWORD=false',
      'VOLUME /proc',
      'USER root',
      'ENTRYPOINT ["a"]',
      'ENTRYPOINT ["b"]',
      'FROM debian:13',
      'ENV A=$B B=1',
      'FROM node:22',
      'ENV A=$NODE_VERSION NODE_VERSION=1',
    ].join('\n'),
  },
  {
    'compose.yaml': [
      'services:',
      '  a:',
      '    image: foo:stable',
      '    network_mode: host',
      '    pid: host',
      '    ipc: host',
      '    uts: host',
      '    userns_mode: host',
      '    cgroup: host',
      '    cap_add: [SYS_ADMIN, SYS_PTRACE, PERFMON, SYS_NICE, SYSLOG]',
      '    security_opt: ["apparmor:unconfined", "label:disable"]',
      '    post_start: [{ command: a, privileged: true }]',
      '    user: root',
      '    environment:',
      '      A: postgres://u:hunter2xyz@db/x',
      '      B_URL: postgres://u:${PASSWORD:-hunter2xyz}@db/x',
      '    volumes:',
      '      - /var/run/docker.sock:/var/run/docker.sock:ro',
      '      - /root/.ssh:/root/.ssh',
      '      - /etc:/host/etc',
      '      - /dev/sda:/dev/sda',
      '      - /usr/bin:/x',
      '      - ~/.aws:/b',
      '      - /var/run/libvirt/libvirt-sock:/c',
      '      - /sys:/sys',
      '      - /:/host:ro',
      '  b:',
      '    image: prom/node-exporter:v1',
      '    cap_add: [SYS_ADMIN]',
      '    volumes: ["/:/host", "/etc:/etc"]',
      '  c:',
      '    image: netdata/netdata:v2',
      '    cap_add: [SYS_ADMIN, SYS_PTRACE]',
    ].join('\n'),
  },
];

it('every code that a rule declares is that of a finding: one of the rule itself if that is in a preset', async () => {
  const reported = new Set<string>();
  const add = (id: string, code: string) => reported.add(code).add(`${id} ${code}`);
  for (const files of further) for (const [id, code] of await codesOfFiles(files)) add(id, code);
  const silent: string[] = [];
  for (const rule of rules) {
    const declared = codesOf(rule).flatMap(({ code, tool }) => (left.includes(tool) ? [] : code));
    const isMissing = (code: string) => !reported.has(rule.presets.length > 0 ? `${rule.id} ${code}` : code);
    if (declared.some(isMissing)) for (const code of await codesOfExamples(rule)) add(rule.id, code);
    silent.push(...declared.filter(isMissing).map((code) => `${rule.id} ${code}`));
  }
  expect(silent).toEqual([]);
});

async function codesOfExamples(rule: Rule): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const { bad, options } of rule.examples) {
    const files = filesOfExample(rule, bad).map(([name, text]) => [name, text.replace(/[«»]/g, '')]);
    const entry = { name: rule.id, level: rule.severity, options: optionSchema(rule)?.parse(options ?? {}) };
    const { result } = await lint(Object.fromEntries(files), { rules: [entry], only: [rule.id], fold: false });
    for (const { findings } of result.files) for (const { aliases } of findings) codes.push(...aliases);
  }
  return codes;
}

/** The rules that report something in some files, with the codes; nothing yields. */
async function codesOfFiles(files: Files): Promise<readonly (readonly [id: string, code: string])[]> {
  const all = rules.map(({ id, severity }) => ({ name: id, level: severity }));
  const { result } = await lint(files, { presets: toolPresets, rules: all, builtIn: 'all', fold: false });
  return result.files.flatMap(({ findings }) =>
    findings.flatMap(({ rule, aliases }) => aliases.map((code) => [rule, code] as const)),
  );
}
