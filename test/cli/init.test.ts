import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

describe('init', () => {
  it('writes a configuration that is accepted', async () => {
    const cwd = tree({ Dockerfile: 'FROM x:1\n', 'compose.yaml': '', 'compose.dev.yaml': '' });
    const { code, out } = await cli(['init'], { cwd });
    expect([code, out]).toEqual([0, 'wrote infralint.yaml for 1 Dockerfile and 2 Compose files\n']);
    expect(readFileSync(join(cwd, 'infralint.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# Sets of rules: recommended, strict, production, security, style. \`infralint rules\` lists them.
      presets: [recommended]

      # Levels of single rules, by id or by a code of another tool: off, info, warning, error.
      rules: {}

      # The least severity that makes a run fail: error, warning, info or never.
      failOn: warning

      # Compose files that belong to one project, in the order of merging, if infralint does not find out by itself:
      # compose:
      #   files:
      #     - [compose.yaml, compose.dev.yaml]
      "
    `);
    expect((await cli(['config'], { cwd })).code).toBe(0);
  });

  it('proposes to merge only files of one directory with a base', async () => {
    const configOf = async (files: Readonly<Record<string, string>>) => {
      const cwd = tree(files);
      await cli(['init'], { cwd });
      return readFileSync(join(cwd, 'infralint.yaml'), 'utf8');
    };
    const apart = { 'a/compose.yaml': '', 'b/compose.yaml': '', 'c/docker-compose.prod.yml': '' };
    expect(await configOf(apart)).not.toContain('order of merging');
    const together = { ...apart, 'c/docker-compose.yml': '', 'c/docker-compose.override.yml': '' };
    expect(await configOf(together)).toContain(
      '- [c/docker-compose.yml, c/docker-compose.override.yml, c/docker-compose.prod.yml]',
    );
  });

  it('overwrites nothing', async () => {
    const cwd = tree({ '.infralint.json': '{}' });
    const { code, err } = await cli(['init'], { cwd });
    expect([code, err]).toEqual([2, 'error: .infralint.json is there already\n  help: edit it, or remove it first\n']);
    expect(existsSync(join(cwd, 'infralint.yaml'))).toBe(false);
  });

  it('does not add a file beside a section of package.json', async () => {
    const cwd = tree({ 'package.json': '{"infralint": {}}' });
    const { code, err } = await cli(['init'], { cwd });
    expect([code, err]).toEqual([
      2,
      'error: package.json has a section `infralint` already\n  help: edit it, or remove it first\n',
    ]);
  });

  it('says that the configuration above no longer counts', async () => {
    const root = tree({ 'infralint.yaml': '', 'a/b/': '' });
    const { out } = await cli(['init'], { cwd: join(root, 'a/b') });
    expect(out).toContain(
      '  note: ../../infralint.yaml no longer counts here; `extends: ../../infralint.yaml` builds on it\n',
    );
  });

  it('takes over what hadolint was told', async () => {
    const cwd = tree({
      '.hadolint.yaml': [
        'failure-threshold: style',
        'ignored: [DL3008, DL0000]',
        'override: { error: [DL3015], style: [DL3015, DL4000], loud: [DL3007] }',
        'trustedRegistries: [docker.io, "*.example.com"]',
        'label-schema: { version: semver, owner: person }',
        'strict-labels: true',
        'formats: [json]',
        'no-color: false',
        'surprise: 1',
      ].join('\n'),
    });
    const { out } = await cli(['init', '--from', '.hadolint.yaml'], { cwd });
    expect(out.split('\n').slice(1)).toEqual([
      '  not taken over: label-schema.owner: "person"',
      '  not taken over: override.loud (hadolint does not know this level either)',
      '  not taken over: formats (name them on the command line: `--format NAME`)',
      '  not taken over: surprise (hadolint does not know this key either)',
      '  nothing to switch off, no rule reports them: DL0000',
      '',
    ]);
    const text = readFileSync(join(cwd, 'infralint.yaml'), 'utf8');
    expect(text).toContain('presets: [recommended, hadolint]');
    expect(text).toContain('DL3015: error\n  DL4000: info\n  DL3008: off\n');
    expect(text).toContain('trusted:\n        - docker.io\n        - "*.example.com"\n');
    expect(text).toContain('version: semver\n      required:\n        - version\n      strict: true\n');
    expect(text).toContain('failOn: info\n');
    expect((await cli(['config'], { cwd })).code).toBe(0);
  });

  it('takes over what dclint was told', async () => {
    const cwd = tree({ '.dclintrc': '{"rules": {"no-such-rule": 0}, "exclude": ["old/**"]}' });
    await cli(['init', '--from', '.dclintrc'], { cwd });
    const text = readFileSync(join(cwd, 'infralint.yaml'), 'utf8');
    expect(text).toContain('ignore:\n  - old/**\n');
    expect(text).toContain('# Nothing to switch off, no rule reports them: no-such-rule\n');
    expect(text).toContain('presets: [recommended, dclint]\n# presets: [dclint]  # only what dclint reports\n');
    expect(text).toContain('failOn: error\n');
    expect((await cli(['config'], { cwd })).code).toBe(0);
  });

  it('takes over the options of rules of dclint', async () => {
    const rules = {
      'service-keys-order': [1, { groupOrder: ['Networking'], groups: { Networking: ['ports'] } }],
      'top-level-properties-order': [2, { customOrder: ['services'] }],
      'require-quotes-in-ports': [1, { quoteType: 'double', portsSections: [] }],
      'no-build-and-image': [0, { checkPullPolicy: false }],
    };
    const cwd = tree({ '.dclintrc': JSON.stringify({ rules }) });
    await cli(['init', '--from', '.dclintrc'], { cwd });
    const text = readFileSync(join(cwd, 'infralint.yaml'), 'utf8');
    expect(text).toContain('no-build-and-image: off\n');
    expect(text).toContain('customOrder:\n        - services\n');
    for (const id of ['unquoted-port', 'port-quote-style'])
      expect(text).toContain(`compose/${id}:\n    - warning\n    - quoteType: double\n`);
    expect(text).toContain('# Not taken over: require-quotes-in-ports.portsSections (no rule has such an option)\n');
    expect((await cli(['config'], { cwd })).code).toBe(0);
  });

  it.each([
    ['', 'info'],
    ['failure-threshold: error', 'error'],
    ['failure-threshold: warning', 'warning'],
    ['failure-threshold: style', 'info'],
    ['failure-threshold: ignore', 'info'],
    ['failure-threshold: none', 'info'],
    ['failure-threshold: loud', 'info'],
    ['no-fail: true', 'never'],
    ['no-fail: false', 'info'],
  ])('fails where hadolint fails with %j', async (text, failOn) => {
    const cwd = tree({ '.hadolint.yaml': text });
    await cli(['init', '--from', '.hadolint.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'infralint.yaml'), 'utf8')).toContain(`\nfailOn: ${failOn}\n`);
  });

  it('names what is not as it was, what has no counterpart and what is needless', async () => {
    const config = [
      'ignored: [DL3008, DL3999, SC9999, 12]',
      'override: { style: [DL3015], warning: [DL3998] }',
      'failure-threshold: none',
      'no-color: true',
      'disable-ignore-pragma: true',
    ];
    const { out } = await cli(['init', '--from'], { cwd: tree({ '.hadolint.yml': config.join('\n') }) });
    expect(out).toMatchInlineSnapshot(`
      "wrote infralint.yaml for 0 Dockerfiles and 0 Compose files
        note: failure-threshold: none makes hadolint fail for every finding, as \`failOn: info\` does
        note: the codes of override.style become infos, which fail as well: infralint has no level below
        not taken over: DL3998: warning (no rule has this code)
        not taken over: ignored: 12
        not taken over: no-color (set NO_COLOR in the environment, or give \`--color never\`)
        not taken over: disable-ignore-pragma (\`--no-inline\` on the command line ignores such comments)
        nothing to switch off, no rule reports them: DL3999, SC9999
      "
    `);
  });

  it('names what is not of the shape that it should be', async () => {
    const hadolint =
      'ignored: { DL3008: x }\noverride: [a]\nlabel-schema: [x]\nno-fail: "yes"\nfailure-threshold: [a]\n';
    const { out } = await cli(['init', '--from'], {
      cwd: tree({ '.hadolint.yaml': hadolint, '.dclintrc': 'rules: [a]\nexclude: [1]\nother: x\n' }),
    });
    expect(out).toMatchInlineSnapshot(`
      "wrote infralint.yaml for 0 Dockerfiles and 0 Compose files
        not taken over: label-schema: ["x"] (it should be a mapping)
        not taken over: override: ["a"] (it should be a mapping)
        not taken over: ignored: {"DL3008":"x"}
        not taken over: no-fail: "yes" (it should be true or false)
        not taken over: failure-threshold: ["a"] (hadolint does not know this level either)
        not taken over: rules: ["a"] (it should be a mapping)
        not taken over: other (dclint does not know this key either)
        not taken over: exclude: 1
      "
    `);
  });

  it('takes over both, and fails for what would have failed either', async () => {
    const cwd = tree({
      '.hadolint.yaml': 'failure-threshold: warning\n',
      '.dclintrc':
        '{"exclude": ["tests", "old/x/"], "quiet": true, "maxWarnings": 3, "rules": {"no-version-field": "error"}}',
    });
    const { out } = await cli(['init', '--from'], { cwd });
    expect(out).toMatchInlineSnapshot(`
      "wrote infralint.yaml for 0 Dockerfiles and 0 Compose files
        not taken over: no-version-field: "error" (the levels of dclint are 0, 1 and 2)
        not taken over: quiet (name it on the command line: \`--quiet\`)
        not taken over: maxWarnings (name it on the command line: \`--max-warnings N\`)
      "
    `);
    const text = readFileSync(join(cwd, 'infralint.yaml'), 'utf8');
    expect(text).toContain('presets: [recommended, hadolint, dclint]\n');
    expect(text).toContain('ignore:\n  - "*tests*"\n  - "**/*old/x"\n');
    expect(text).toContain('failOn: warning\n');
    expect((await cli(['config'], { cwd })).code).toBe(0);
  });

  it('knows a configuration by what is in it, and the section of a package.json', async () => {
    const cwd = tree({ 'lint.yaml': 'ignored: [DL3008]\n', 'package.json': '{"name": "a", "dclint": {"rules": {}}}' });
    await cli(['init', '--from', 'lint.yaml', 'package.json'], { cwd });
    expect(readFileSync(join(cwd, 'infralint.yaml'), 'utf8')).toContain('presets: [recommended, hadolint, dclint]\n');
  });

  it('asks before it leaves out what it could take over', async () => {
    const files = { '.hadolint.yaml': '', '.dclintrc': '{}', 'package.json': '{"dclint": {}}' };
    const cwd = tree(files);
    expect(await cli(['init'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'error: .hadolint.yaml, .dclintrc and `dclint` in package.json can be taken over\n  help: `infralint init --from` does that, `infralint init --no-from` starts without\n',
    });
    expect((await cli(['init', '--no-from'], { cwd })).out).toBe(
      'wrote infralint.yaml for 0 Dockerfiles and 0 Compose files\n',
    );
    expect((await cli(['init', '--from', '.dclintrc'], { cwd: tree(files) })).out).toContain(
      '  .hadolint.yaml and package.json are not taken over: remove infralint.yaml and run ',
    );
  });

  it('leaves out options that the rule would not accept', async () => {
    const rules = { 'service-keys-order': [1, { groups: { core: ['image', 3] }, groupOrder: ['core'] }] };
    const cwd = tree({ '.dclintrc': JSON.stringify({ rules }), 'compose.yaml': 'services: { a: { image: a:1 } }\n' });
    expect((await cli(['init', '--from', '.dclintrc'], { cwd })).out).toContain(
      '  not taken over: service-keys-order.groups: {"core":["image",3]} (the option does not accept that)\n',
    );
    expect((await cli([], { cwd })).code).not.toBe(2);
  });

  it.each([
    ['gone.yaml', 'gone.yaml does not exist'],
    ['.eslintrc', '.eslintrc is neither a configuration of hadolint nor one of dclint'],
    ['.compose-lint.yml', 'only those can be taken over; set its codes (`CL-0001`) under `rules`'],
    ['list.yaml', 'list.yaml is not a configuration: it has no keys at the top level'],
    [
      '.dclintrc.cjs',
      '.dclintrc.cjs is a program, which infralint does not run\n  help: save what it exports: `node -e ',
    ],
    ['.dclintrc', '.dclintrc cannot be read: '],
  ])('refuses %s', async (from, message) => {
    const { code, err } = await cli(['init', '--from', from], {
      cwd: tree({
        '.eslintrc': '{}',
        '.compose-lint.yml': 'rules: {}',
        '.dclintrc': '{"a": [',
        'list.yaml': '- DL3008\n',
        '.dclintrc.cjs': '',
      }),
    });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('a run beside a configuration of another linter', () => {
  const files = { Dockerfile: 'FROM debian:13\nUSER nobody\nCMD ["true"]\n', '.hadolint.yaml': '' };
  const note = 'note: .hadolint.yaml is not read\n  help: `infralint init --from .hadolint.yaml` takes it over\n';

  it('says once that it is not read', async () => {
    const { code, err } = await cli([], { cwd: tree(files) });
    expect([code, err]).toEqual([0, note]);
    const both = await cli(['-f', 'json'], { cwd: tree({ ...files, '.dclintrc.json': '{}' }) });
    expect(both.err).toBe(
      'note: .hadolint.yaml and .dclintrc.json are not read\n  help: `infralint init --from` takes them over\n',
    );
  });

  it.each([
    ['--quiet', ['--quiet']],
    ['--no-config', ['--no-config']],
    ['a configuration of its own', ['-c', 'own.yaml']],
    ['standard input', ['-', '--stdin-filename', 'Dockerfile']],
    ['--list-files', ['--list-files']],
  ])('says nothing with %s', async (_, argv) => {
    const cwd = tree({ ...files, 'own.yaml': 'presets: [strict]\n' });
    expect((await cli(argv, { cwd, stdin: files.Dockerfile })).err).toBe('');
  });

  it('says nothing where there is a configuration of infralint', async () => {
    expect((await cli([], { cwd: tree({ ...files, 'infralint.yaml': '' }) })).err).toBe('');
    const root = tree({ 'infralint.yaml': '', 'a/Dockerfile': files.Dockerfile, 'a/.hadolint.yaml': '' });
    expect((await cli([], { cwd: join(root, 'a') })).err).toBe('');
  });
});
