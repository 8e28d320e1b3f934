import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../support/lint.ts';
import { lint } from '../support/lint.ts';

const services = (...own: readonly string[]): string =>
  `services:\n${own.map((each, index) => `  s${index}:\n    image: example/web:1\n    ${each}\n`).join('')}`;
const twice = (own: string) => services(own, own);

/** The findings of a rule, as `rule: message (places that they stand for)`. */
async function found(files: Readonly<Record<string, string>>, rule: string, options: LintOptions = {}) {
  const { result, changed } = await lint(files, { builtIn: [rule], ...options });
  const findings = result.files.flatMap((each) => each.findings);
  const places = findings.map(({ labels }) => 1 + labels.filter(({ repeats }) => repeats).length);
  return { places, findings, changed };
}

describe('one missing thing that several places of a project name is one finding', () => {
  it.each([
    ['project/missing-env-file', twice('env_file: a.env')],
    ['project/missing-env-file', services('env_file: a.env', 'env_file: [./a.env]')],
    ['project/missing-env-file', services('env_file: a.env', 'env_file: [{path: a.env}]')],
    ['project/missing-bind-source', services('volumes: ["./a.conf:/b.conf"]', 'volumes: ["./a.conf:/c.conf:ro"]')],
    ['project/missing-label-file', twice('label_file: a.labels')],
    ['project/missing-seccomp-profile', twice('security_opt: ["seccomp:a.json"]')],
    ['project/missing-build-context', twice('build: ./gone')],
    ['project/missing-dockerfile', twice('build: {context: ., dockerfile: gone}')],
    ['compose/undefined-network', twice('networks: [inner]')],
    ['compose/undefined-network', services('networks: [inner]', 'networks: {inner: {aliases: [a]}}')],
    [
      'compose/undefined-volume',
      services('volumes: ["data:/a"]', 'volumes: [{type: volume, source: data, target: /b}]'),
    ],
    ['compose/undefined-secret', twice('secrets: [token]')],
    ['compose/undefined-config', services('configs: [site]', 'configs: [{source: site, target: /a}]')],
    ['compose/undefined-service', services('depends_on: [db]', 'network_mode: service:db')],
    ['compose/missing-extended-file', twice('extends: {file: gone.yaml, service: a}')],
    ['compose/undefined-extended-service', twice('extends: {service: gone}')],
  ])('%s', async (rule, text) => {
    const { places } = await found({ 'compose.yaml': text }, rule);
    expect(places).toEqual([2]);
  });

  it('two missing things are two findings', async () => {
    const text = services('networks: [a, b]', 'networks: [b, a]');
    expect((await found({ 'compose.yaml': text }, 'compose/undefined-network')).places).toEqual([2, 2]);
  });

  it('a comment removes its own place only', async () => {
    const text = services('networks: [a]', 'networks: [a] # infralint ignore[undefined-network]: made by hand');
    expect((await found({ 'compose.yaml': text }, 'compose/undefined-network')).places).toEqual([1]);
  });

  it('a repair mends all places', async () => {
    const text = `${twice('networks: [backnd]')}networks: {backend: {}}\n`;
    const { places } = await found({ 'compose.yaml': text }, 'compose/undefined-network');
    expect(places).toEqual([2]);
    const { changed } = await found({ 'compose.yaml': text }, 'compose/undefined-network', { fix: 'safe' });
    expect(changed[0]?.after).toBe(text.replaceAll('backnd', 'backend'));
  });

  it('files of one project count together', async () => {
    const files = {
      'compose.yaml': twice('networks: [a]'),
      'compose.override.yaml': 'services: {s2: {image: "x:1", networks: [a]}}\n',
    };
    expect((await found(files, 'compose/undefined-network')).places).toEqual([3]);
  });
});

describe('one mistake in all items of a list is one finding', () => {
  it.each([
    ['environment:\n      - A: b\n      - C: d\n      - E: f', [3]],
    ['labels:\n      - A: b\n      - C: d', [2]],
    ['build:\n      context: .\n      args:\n        - A: b\n        - C: d', [2]],
    ['environment: ["A: b", "C: d"]', [2]],
    ['environment: ["A = b", "C = d"]', [2]],
    ['environment: [A: b]\n    labels: [C: d]', [1, 1]],
    ['environment: ["A = b", "C: d"]', [1, 1]],
  ])('%s', async (own, expected) => {
    const { places } = await found({ 'compose.yaml': services(own) }, 'compose/invalid-list-entry');
    expect(places).toEqual(expected);
  });

  it('and one repair', async () => {
    const own = 'environment:\n      - A: b\n      - C: d';
    const { changed } = await found({ 'compose.yaml': services(own) }, 'compose/invalid-list-entry', { fix: 'safe' });
    expect(changed[0]?.after).toBe(services('environment:\n      - A=b\n      - C=d'));
  });
});

describe('what a doubled key holds is no second flaw', () => {
  const both: LintOptions = { builtIn: ['compose/duplicate-key', 'compose/wrong-type'] };
  it.each([
    ['environment:\n    environment:', ['compose/duplicate-key']],
    ['environment:\n    environment: {A: b}', ['compose/duplicate-key']],
    ['ports: 80\n    ports: ["80:80"]', ['compose/duplicate-key']],
    ['ports: ["80:80"]\n    ports:', ['compose/duplicate-key']],
    ['command: [1]\n    command: [a]', ['compose/duplicate-key']],
    ['ports: ["80:80"]\n    ports: 80', ['compose/duplicate-key', 'compose/wrong-type']],
    ['environment:', ['compose/wrong-type']],
  ])('%s', async (own, expected) => {
    const { result } = await lint({ 'compose.yaml': services(own) }, both);
    const rules = result.files.flatMap((each) => each.findings).map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual(expected);
  });
});

describe('how a fragment is completed', () => {
  const helpOf = async (files: Readonly<Record<string, string>>, path: string) => {
    const { findings } = await found(files, 'compose/incomplete-file', { found: Object.keys(files) });
    return findings.find(({ file }) => file.path === path)?.help ?? '';
  };
  const base = services('command: [a]');

  it('by its base and by what declares the missing thing', async () => {
    const files = {
      'compose.yaml': base,
      'compose.db.yaml': 'services: {db: {image: "postgres:18"}}\n',
      'compose.ui.yaml': 'services: {s0: {depends_on: [db]}}\n',
    };
    expect(await helpOf(files, 'compose.ui.yaml')).toContain('[[compose.yaml, compose.db.yaml, compose.ui.yaml]]');
  });

  it('by its base, if nothing declares it', async () => {
    const files = { 'compose.yaml': base, 'compose.ui.yaml': 'services: {s0: {depends_on: [db]}}\n' };
    expect(await helpOf(files, 'compose.ui.yaml')).toContain('[[compose.yaml, compose.ui.yaml]]');
  });

  it('by the Compose file of a directory above', async () => {
    const files = { 'compose.yaml': base, 'a/b/compose.ui.yaml': 'services: {s0: {depends_on: [db]}}\n' };
    expect(await helpOf(files, 'a/b/compose.ui.yaml')).toContain('[[compose.yaml, a/b/compose.ui.yaml]]');
  });

  it('by a base that is not known, where there is none', async () => {
    const files = { 'x/compose.ui.yaml': 'services: {s0: {depends_on: [db]}}\n' };
    expect(await helpOf(files, 'x/compose.ui.yaml')).toContain('[[<base>, x/compose.ui.yaml]]');
  });
});

describe('a misspelt version', () => {
  it.each(['Version', 'VERSION', 'Verison', 'versions'])('%s is removed', async (key) => {
    const text = `${key}: "3"\n${services('command: [a]')}`;
    const { findings } = await found({ 'compose.yaml': text }, 'compose/unknown-key');
    expect(findings).toMatchObject([{ help: 'remove it: Compose ignores even the correct `version`' }]);
    const { changed } = await found({ 'compose.yaml': text }, 'compose/unknown-key', { fix: 'safe' });
    expect(changed[0]?.after).toBe(services('command: [a]'));
  });
});

describe('files for Swarm', () => {
  const external = `${services('secrets: [t]')}secrets: {t: {external: true}}\n`;
  it.each([
    ['compose.yaml', 1],
    ['stack.yml', 0],
    ['docker-compose.swarm.yml', 0],
    ['swarm/compose.yaml', 0],
    ['docker-stack.yml', 0],
  ])('%s', async (path, count) => {
    const options = { found: [path] };
    expect((await found({ [path]: external }, 'compose/unsupported-external', options)).findings).toHaveLength(count);
  });
});
