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
      "# Rule sets: recommended, strict, production, security, style. \`infralint rules\` lists them.
      presets: [recommended]

      # Levels of individual rules, by id or by the code of another tool: off, info, warning, error.
      rules: {}

      # The lowest severity that fails a run: error, warning, info or never.
      failOn: warning

      # Compose files that form one project, in merge order, if infralint does not detect them:
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
    expect([code, err]).toEqual([2, 'error: .infralint.json already exists\n  help: edit it, or remove it first\n']);
    expect(existsSync(join(cwd, 'infralint.yaml'))).toBe(false);
  });

  it('does not add a file beside a section of package.json', async () => {
    const cwd = tree({ 'package.json': '{"infralint": {}}' });
    const { code, err } = await cli(['init'], { cwd });
    expect([code, err]).toEqual([
      2,
      'error: package.json already has an `infralint` section\n  help: edit it, or remove it first\n',
    ]);
  });

  it('says that the configuration above no longer counts', async () => {
    const root = tree({ 'infralint.yaml': '', 'a/b/': '' });
    const { out } = await cli(['init'], { cwd: join(root, 'a/b') });
    expect(out).toContain(
      '  note: ../../infralint.yaml no longer applies here; to build on it, add `extends: ../../infralint.yaml`\n',
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
      '  not migrated: label-schema.owner: "person"',
      '  not migrated: override.loud (hadolint does not know this level either)',
      '  not migrated: formats (use `--format NAME` on the command line)',
      '  not migrated: surprise (hadolint does not know this key either)',
      '  nothing to turn off, no rule reports them: DL0000',
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
    expect(text).toContain('# Nothing to turn off, no rule reports them: no-such-rule\n');
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
    expect(text).toContain('# Not migrated: require-quotes-in-ports.portsSections (no rule has this option)\n');
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
        note: failure-threshold: none makes hadolint fail on every finding, like \`failOn: info\`
        note: the codes of override.style become info, which fails the run: infralint has no lower level
        not migrated: DL3998: warning (no rule has this code)
        not migrated: ignored: 12
        not migrated: no-color (use \`--color never\`, or set NO_COLOR in the environment)
        not migrated: disable-ignore-pragma (\`--no-inline\` on the command line ignores such comments)
        nothing to turn off, no rule reports them: DL3999, SC9999
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
        not migrated: label-schema: ["x"] (it should be a mapping)
        not migrated: override: ["a"] (it should be a mapping)
        not migrated: ignored: {"DL3008":"x"}
        not migrated: no-fail: "yes" (it should be true or false)
        not migrated: failure-threshold: ["a"] (hadolint does not know this level either)
        not migrated: rules: ["a"] (it should be a mapping)
        not migrated: other (dclint does not know this key either)
        not migrated: exclude: 1
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
        not migrated: no-version-field: "error" (dclint levels are 0, 1 and 2)
        not migrated: quiet (use \`--quiet\` on the command line)
        not migrated: maxWarnings (use \`--max-warnings N\` on the command line)
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
      err: 'error: .hadolint.yaml, .dclintrc and `dclint` in package.json can be migrated\n  help: run `infralint init --from` to migrate, or `infralint init --no-from` to start from scratch\n',
    });
    expect((await cli(['init', '--no-from'], { cwd })).out).toBe(
      'wrote infralint.yaml for 0 Dockerfiles and 0 Compose files\n',
    );
    expect((await cli(['init', '--from', '.dclintrc'], { cwd: tree(files) })).out).toContain(
      '  .hadolint.yaml and package.json were not migrated: to include them, remove infralint.yaml and run ',
    );
  });

  it('leaves out options that the rule would not accept', async () => {
    const rules = { 'service-keys-order': [1, { groups: { core: ['image', 3] }, groupOrder: ['core'] }] };
    const cwd = tree({ '.dclintrc': JSON.stringify({ rules }), 'compose.yaml': 'services: { a: { image: a:1 } }\n' });
    expect((await cli(['init', '--from', '.dclintrc'], { cwd })).out).toContain(
      '  not migrated: service-keys-order.groups: {"core":["image",3]} (the option does not accept this value)\n',
    );
    expect((await cli([], { cwd })).code).not.toBe(2);
  });

  it.each([
    ['gone.yaml', 'gone.yaml does not exist'],
    ['.eslintrc', '.eslintrc is neither a hadolint nor a dclint configuration'],
    ['.compose-lint.yml', 'run `infralint init`, and set its codes (`CL-0001`) under `rules`'],
    ['list.yaml', 'list.yaml is not a configuration: it has no top-level keys'],
    [
      '.dclintrc.cjs',
      '.dclintrc.cjs is a program, which infralint does not run\n  help: save its exports as JSON: `node -e ',
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
  const note = 'note: .hadolint.yaml is not read\n  help: run `infralint init --from .hadolint.yaml` to migrate it\n';

  it('says once that it is not read', async () => {
    const { code, err } = await cli([], { cwd: tree(files) });
    expect([code, err]).toEqual([0, note]);
    const both = await cli(['-f', 'json'], { cwd: tree({ ...files, '.dclintrc.json': '{}' }) });
    expect(both.err).toBe(
      'note: .hadolint.yaml and .dclintrc.json are not read\n  help: run `infralint init --from` to migrate them\n',
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
