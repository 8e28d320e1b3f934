import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderConfigProblem } from '../../src/config/errors.ts';
import { type ConfigRequest, loadConfigs } from '../../src/config/load-configs.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { realDisk } from '../../src/text/real-disk.ts';
import { tree } from '../support/files.ts';

/** Loads the configuration for one file of a tree. */
async function load(
  files: Readonly<Record<string, string>>,
  file = 'Dockerfile',
  request: Partial<ConfigRequest> = {},
) {
  const cwd = tree(files);
  const path = join(cwd, file);
  const configs = await loadConfigs({ cwd, disk: realDisk(), paths: [path], ...request });
  const config = configs.configFor(path);
  const rules = [...(await loadAllRules()), ...config.plugins];
  return {
    cwd,
    path,
    config,
    configs,
    rules,
    errors: configs.problems.map(renderConfigProblem).join(''),
    level: (id: string, of = file) => config.settings(join(cwd, of), rules).get(id)?.level ?? 'off',
  };
}

/** A module with one rule. */
const plugin = `export default [{ id: 'house/no-latest', summary: 's', why: 'w', category: 'style', severity: 'error', presets: ['recommended'], fix: 'none', examples: [], check: {}, options: (zod) => zod.strictObject({ max: zod.number().default(3) }) }];`;

/** Some rule to write tests about, whatever rules there are. */
const [sample] = await loadAllRules();
const id = sample?.id ?? '';

describe('finding', () => {
  it.each([
    'infralint.yaml',
    'infralint.yml',
    'infralint.json',
    '.infralint.yaml',
    '.infralint.yml',
    '.infralint.json',
  ])('reads %s', async (name) => {
    const { config, cwd } = await load({ [name]: '{"failOn": "error"}' });
    expect([config.path, config.failOn]).toEqual([join(cwd, name), 'error']);
  });

  it('reads a section of package.json, even indented by tabs', async () => {
    const { config } = await load({
      'package.json': '{\n\t"name": "x",\n\t"infralint": {\n\t\t"failOn": "error"\n\t}\n}\n',
    });
    expect(config.failOn).toBe('error');
  });

  it('passes by a package.json that is merely called so, and a broken one', async () => {
    const { config, errors } = await load(
      { 'package.json': '{"name": "infralint"}', 'a/package.json': '{"infralint"' },
      'a/Dockerfile',
    );
    expect([config.path, errors]).toEqual([undefined, '']);
  });

  it('takes the nearest one and merges nothing', async () => {
    const files = {
      'infralint.yaml': 'failOn: error\nbuild: {target: x}\n',
      'a/infralint.yaml': 'presets: [strict]\n',
    };
    const { config } = await load(files, 'a/b/Dockerfile');
    expect([config.failOn, config.build.target, config.presets('Dockerfile')]).toEqual([
      undefined,
      undefined,
      ['strict'],
    ]);
  });

  it('uses none with --no-config, and the one given with --config', async () => {
    const files = { 'infralint.yaml': 'failOn: error\n', 'ci/other.yaml': 'failOn: never\nignore: [a/**]\n' };
    expect((await load(files, 'Dockerfile', { none: true })).config.failOn).toBeUndefined();
    const { config, cwd } = await load(files, 'Dockerfile', { file: 'ci/other.yaml' });
    expect(config.failOn).toBe('never');
    expect(config.ignores(join(cwd, 'a/Dockerfile'))).toBe(true);
  });

  it('refuses a missing --config', async () => {
    expect((await load({}, 'Dockerfile', { file: 'gone.yaml' })).errors).toBe(
      'error: configuration file gone.yaml does not exist\n',
    );
  });

  it('takes an empty file for an empty configuration', async () => {
    const { errors, config } = await load({ 'infralint.yaml': '# nothing yet\n' });
    expect([errors, config.presets('x')]).toEqual(['', ['recommended']]);
  });
});

describe('values', () => {
  it('are all understood', async () => {
    const { config, errors } = await load({
      'infralint.yaml': [
        'presets: [recommended, production]',
        'failOn: info',
        'ignore: legacy/',
        'build:',
        '  args: {VERSION: 22.10, NAME: x, DEBUG: true}',
        '  target: prod',
        '  contexts: {shared: ../shared}',
        'compose:',
        '  files: [[compose.yaml, compose.prod.yaml], tools/compose.yaml]',
        '  profiles: [dev]',
        '  env: prod.env',
        '  projectName: shop',
        '  shellEnvironment: true',
        'images:',
        '  acme/pg: postgres',
        '  acme/queue: {role: queue, ports: [7000], data: [/var/lib/queue]}',
      ].join('\n'),
      'compose.yaml': '',
      'compose.prod.yaml': '',
      'tools/compose.yaml': '',
    });
    expect(errors).toBe('');
    expect(config).toMatchObject({
      failOn: 'info',
      ignore: ['legacy/'],
      build: {
        args: { VERSION: '22.10', NAME: 'x', DEBUG: 'true' },
        target: 'prod',
        contexts: { shared: '../shared' },
      },
      compose: {
        files: [['compose.yaml', 'compose.prod.yaml'], ['tools/compose.yaml']],
        profiles: ['dev'],
        env: ['prod.env'],
        projectName: 'shop',
        shellEnvironment: true,
      },
      images: [
        { name: 'acme/pg', like: 'postgres' },
        { name: 'acme/queue', role: 'queue', ports: [7000], data: ['/var/lib/queue'] },
      ],
    });
  });

  it('say what is wrong with images', async () => {
    const text = ['images:', '  acme/pg: postgress', '  acme/q: {like: zzz}', '  acme/r:1: redis'].join('\n');
    const { errors } = await load({ 'infralint.yaml': text });
    expect(errors.match(/error: .*|help: .*/g)).toEqual([
      'error: infralint does not know the image `postgress`',
      'help: did you mean `postgres`?',
      'error: infralint does not know the image `zzz`',
      'help: set `role`, `ports` and `data` instead of `like`',
      'error: `acme/r:1` has a tag or digest',
      'help: use the name alone: it applies to all versions',
    ]);
  });

  it('of rules set levels, by id and by code', async () => {
    const { level } = await load({ 'infralint.yaml': `rules:\n  ${id}: error\n` });
    expect(level(id)).toBe('error');
  });

  it('answer with the same object for files with the same overrides', async () => {
    const { config, rules, cwd } = await load({ 'infralint.yaml': `overrides: [{files: a, rules: {${id}: off}}]\n` });
    const settings = (path: string) => config.settings(join(cwd, path), rules);
    expect(settings('x/Dockerfile')).toBe(settings('y/Dockerfile'));
    expect(settings('a/Dockerfile')).not.toBe(settings('y/Dockerfile'));
  });

  it('of overrides hold for their files, later ones winning', async () => {
    const { level } = await load({
      'infralint.yaml': `
rules: {${id}: info}
overrides:
  - files: 'services/**'
    rules: {${id}: error}
  - files: [services/old/**, '*.test.Dockerfile']
    rules: {${id}: off}
`,
    });
    expect(level(id, 'Dockerfile')).toBe('info');
    expect(level(id, 'services/new/Dockerfile')).toBe('error');
    expect(level(id, 'services/old/Dockerfile')).toBe('off');
    expect(level(id, 'x/a.test.Dockerfile')).toBe('off');
  });

  it('of `target` hold for their files', async () => {
    const { config, cwd } = await load({
      'infralint.yaml':
        'target: swarm\noverrides: [{files: dev/**, target: compose}, {files: k8s/**, target: [compose, kubernetes]}]\n',
    });
    const targets = (path: string) => config.targets(join(cwd, path));
    expect(['a', 'dev/a', 'k8s/a'].map(targets)).toEqual([['swarm'], ['compose'], ['compose', 'kubernetes']]);
    expect((await load({ 'infralint.yaml': 'failOn: info\n' })).config.targets('a')).toBeUndefined();
  });

  it('of the command line win over all', async () => {
    const { level, config } = await load(
      { 'infralint.yaml': `presets: [strict]\noverrides: [{files: '**', rules: {${id}: off}}]\n` },
      'Dockerfile',
      { commandLine: { presets: ['security'], rules: [{ name: id, level: 'error' }] } },
    );
    expect([level(id), config.presets('Dockerfile')]).toEqual(['error', ['security']]);
  });
});

describe('extends', () => {
  it('lets later files win and keeps what they do not say', async () => {
    const { config, level, cwd } = await load(
      {
        'base/one.yaml': `failOn: error\nignore: [gone]\nrules: {${id}: error}\nbuild: {args: {A: 1, B: 1}}\n`,
        'base/two.yaml': 'extends: one.yaml\nfailOn: info\ncompose: {files: [../compose.yaml]}\n',
        'compose.yaml': '',
        'app/infralint.yaml': 'extends: [../base/two.yaml]\nbuild: {args: {B: 2}}\nignore: [old]\n',
      },
      'app/Dockerfile',
    );
    expect(config.failOn).toBe('info');
    expect(level(id, 'app/Dockerfile')).toBe('error');
    expect(config.build.args).toEqual({ A: '1', B: '2' });
    expect(config.compose.files).toEqual([['../compose.yaml']]);
    expect(
      ['app/old/Dockerfile', 'app/gone/Dockerfile', 'app/new/Dockerfile'].map((path) =>
        config.ignores(join(cwd, path)),
      ),
    ).toEqual([true, true, false]);
  });

  it('counts globs of a base above from there', async () => {
    const { level } = await load(
      {
        'infralint.yaml': `overrides: [{files: services/a/**, rules: {${id}: error}}]\n`,
        'services/a/infralint.yaml': 'extends: ../../infralint.yaml\n',
      },
      'services/a/Dockerfile',
    );
    expect(level(id)).toBe('error');
  });

  it('refuses circles and missing files, where they are named', async () => {
    const circle = await load({ 'a.yaml': 'extends: infralint.yaml\n', 'infralint.yaml': 'extends: a.yaml\n' });
    expect(circle.errors).toBe(
      [
        'error: configurations extend each other in a cycle: infralint.yaml -> a.yaml -> infralint.yaml',
        '  --> a.yaml:1:10',
        ' 1 | extends: infralint.yaml',
        '   |          ^^^^^^^^^^^^^^',
        '',
      ].join('\n'),
    );
    const missing = await load({ 'infralint.yaml': 'extends:\n  - gone.yaml\n' });
    expect(missing.errors).toContain('error: `gone.yaml` does not exist\n  --> infralint.yaml:2:5');
  });
});

describe('plugins', () => {
  it('add rules, from a path, with options', async () => {
    const { errors, config, cwd, rules } = await load({
      'rules/house.js': plugin,
      'package.json': '{"type": "module"}',
      'infralint.yaml': 'plugins: [./rules/house.js]\nrules: {house/no-latest: [info, {max: 9}]}\n',
    });
    expect(errors).toBe('');
    expect(config.settings(join(cwd, 'Dockerfile'), rules).get('house/no-latest')).toMatchObject({
      level: 'info',
      options: { max: 9 },
    });
  });

  it('may be packages for import alone', async () => {
    const { errors, config } = await load({
      'node_modules/house/package.json':
        '{"name": "house", "type": "module", "exports": {".": {"import": "./index.js"}}}',
      'node_modules/house/index.js': plugin.replace('export default', 'export const rules ='),
      'infralint.yaml': 'plugins: [house]\n',
    });
    expect([errors, config.plugins.map((rule) => rule.id)]).toEqual(['', ['house/no-latest']]);
  });

  it.each([
    ['./gone.js', '', 'plugin `./gone.js` does not exist'],
    ['gone', '', 'plugin `gone` is not installed'],
    ['./house.js', "import 'gone';", 'plugin `./house.js` imports `gone`, which is not installed there'],
    ['./house.js', 'export const x = 1;', 'does not export any rules'],
    ['./house.js', 'export default { id: "x" };', 'its `id` must look like `acme/name-of-the-flaw`, not `x`'],
    [
      './house.js',
      'export default { id: "house/x" };',
      'in the rule `house/x`, `summary`, `why`, `category`, `severity`, `presets`, `fix`, `examples` and `check` are missing',
    ],
    ['./house.js', 'throw new Error("ouch");', 'cannot be loaded: ouch'],
    ['./house.js', plugin.replace('house/no-latest', id), `has a rule \`${id}\`, which is built in`],
  ])('%s with %j is refused', async (name, text, message) => {
    const { errors } = await load({
      'infralint.yaml': `plugins: [${name}]\n`,
      'house.js': text,
      'package.json': '{"type": "module"}',
    });
    expect(errors).toContain(message);
    expect(errors).toContain('--> infralint.yaml:1:11');
  });
});

describe('mistakes', () => {
  it('are all shown, in order, with the line they stand in and what was meant', async () => {
    const { errors } = await load({
      'package.json': '{"type": "module"}',
      'house.js': plugin,
      'infralint.yaml': [
        'plugins: [./house.js]',
        'presets: [recomended]',
        'ruls: {}',
        'failOn: warn',
        'rules:',
        '  house/no-lates: error',
        '  house/no-latest: [loud, {maxx: 1}]',
        'overrides:',
        '  - file: a',
        'build:',
        '  target: [a]',
      ].join('\n'),
    });
    expect(errors).toMatchInlineSnapshot(`
      "error: \`presets[0]\` must be one of \`recommended\`, \`strict\`, \`production\`, \`security\`, \`style\`, \`hadolint\`, \`shellcheck\`, \`buildkit\`, \`dclint\`, \`compose-lint\`, \`trivy\`, \`checkov\`, \`kics\`, \`semgrep\`, \`dockle\`, \`docker-bench\`, \`sonar\`, not \`recomended\`
        --> infralint.yaml:2:11
       2 | presets: [recomended]
         |           ^^^^^^^^^^
        help: did you mean \`recommended\`?
      error: unknown key \`ruls\`
        --> infralint.yaml:3:1
       3 | ruls: {}
         | ^^^^
        help: did you mean \`rules\`?
      error: \`failOn\` must be one of \`error\`, \`warning\`, \`info\`, \`never\`, not \`warn\`
        --> infralint.yaml:4:9
       4 | failOn: warn
         |         ^^^^
        help: did you mean \`warning\`?
      error: unknown rule or code \`house/no-lates\`
        --> infralint.yaml:6:3
       6 |   house/no-lates: error
         |   ^^^^^^^^^^^^^^
        help: did you mean \`house/no-latest\`?
      error: \`rules.house/no-latest[0]\` must be one of \`off\`, \`info\`, \`warning\`, \`error\`, not \`loud\`
        --> infralint.yaml:7:21
       7 |   house/no-latest: [loud, {maxx: 1}]
         |                     ^^^^
      error: unknown key \`maxx\` in \`rules.house/no-latest[1]\`
        --> infralint.yaml:7:28
       7 |   house/no-latest: [loud, {maxx: 1}]
         |                            ^^^^
        help: did you mean \`max\`?
      error: \`overrides[0]\` needs \`files\`
        --> infralint.yaml:9:5
       9 |   - file: a
         |     ^^^^^^^
      error: unknown key \`file\` in \`overrides[0]\`
        --> infralint.yaml:9:5
       9 |   - file: a
         |     ^^^^
        help: did you mean \`files\`?
      error: \`build.target\` must be a string
         --> infralint.yaml:11:11
       11 |   target: [a]
          |           ^^^
      "
    `);
  });

  it('are paths that exist, or are noted', async () => {
    const { errors, configs } = await load({
      'infralint.yaml': [
        'compose: {files: [[compose.yaml, prod.yaml], sub, "*.yaml"], env: [.env, prod.env]}',
        'build: {contexts: {a: lib, b: gone, c: docker-image://debian, d: target:x, e: https://x.example/y.git}}',
      ].join('\n'),
      'compose.yaml': '',
      'sub/Dockerfile': '',
      'lib/x': '',
      '.env': '',
    });
    expect(errors.split('\n').filter((line) => /error:|help:/.test(line))).toEqual([
      'error: `prod.yaml` does not exist',
      '  help: use a path relative to the directory of this file',
      'error: `sub` is not a file',
      '  help: use a path relative to the directory of this file',
      'error: `*.yaml` does not exist',
      '  help: list the files of the project one by one',
    ]);
    expect(configs.notices.map(({ message }) => message)).toEqual([
      'infralint.yaml:1: `prod.env` does not exist: its variables are treated as unknown',
      'infralint.yaml:2: `gone` does not exist: files copied from `b` are treated as unknown',
    ]);
  });

  it.each([
    [`compose/unsorted-service-keys: [info, {groups: {core: [immage]}}]`, 'must be a known name, not `immage`'],
    [`compose/unsorted-service-keys: [info, {groups: {core: [immage]}}]`, 'did you mean `image`?'],
    [
      `compose/unsorted-service-keys: [info, {groupOrder: [cor], groups: {core: [image]}}]`,
      '`groupOrder` names a group',
    ],
    [`compose/unsorted-top-level-keys: [info, {customOrder: [servcies]}]`, 'did you mean `services`?'],
  ])('that options name exist: %s', async (rules, message) => {
    expect((await load({ 'infralint.yaml': `rules:\n  ${rules}\n` })).errors).toContain(message);
  });

  it.each([
    ['presets: [a\n', 'infralint.yaml:'],
    ['a: 1\na: 2\n', 'infralint.yaml:2:1'],
    ['- a\n', 'the configuration must be a mapping'],
    ['presets: recommended\n', '`presets` must be a list, not `recommended`'],
    ['ignore: 3\n', '`ignore` must be a string or a list, not `3`'],
    ['ignore: [3]\n', '`ignore[0]` must be a string, not `3`'],
    [`rules: {${id}: [error, {}]}\n`, `rule \`${id}\` has no options`],
    ['compose: {files: [a, [[b]]]}\n', '`compose.files[1][0]` must be a string'],
    ['target: swarn\n', 'did you mean `swarm`?'],
    ['compose: {files: a}\n', '`compose.files` must be a list, not `a`'],
    ['compose: {profile: [a]}\n', 'did you mean `profiles`?'],
    ['build: {args: {A: [1]}}\n', '`build.args.A` must be'],
    ['a: &a [1]\nb: *c\n', 'error: '],
  ])('%j says %s', async (text, message) => {
    expect((await load({ 'infralint.yaml': text })).errors).toContain(message);
  });

  it('in a section of package.json have their place there', async () => {
    const { errors } = await load({ 'package.json': '{\n  "infralint": {\n    "failOn": "nope"\n  }\n}\n' });
    expect(errors).toContain('--> package.json:3:15');
  });

  it('leave the file out of it when nobody asks for it', async () => {
    const { errors } = await load({ 'a/infralint.yaml': 'nonsense: true\n', Dockerfile: '' });
    expect(errors).toBe('');
  });

  it('survive a bomb of aliases', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect((await load({ 'infralint.yaml': lines.join('\n') })).errors).toContain('error: ');
  });

  it('survive a link that leads nowhere', async () => {
    const cwd = tree({ Dockerfile: '' });
    symlinkSync('gone', join(cwd, 'infralint.yaml'));
    const { problems } = await loadConfigs({ cwd, disk: realDisk(), paths: [join(cwd, 'Dockerfile')] });
    expect(problems).toEqual([]);
  });

  it('on the command line are told without a place', async () => {
    const { errors } = await load({}, 'Dockerfile', { commandLine: { presets: ['stict'], only: [`${id}s`] } });
    expect(errors).toBe(
      `error: unknown preset \`stict\`\n  help: did you mean \`strict\`?\nerror: unknown rule or code \`${id}s\`\n  help: did you mean \`${id}\`?\n`,
    );
  });
});
