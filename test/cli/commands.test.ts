import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeOptions } from '../../src/config/config-schema.ts';
import { codesOf } from '../../src/rule/codes.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const all = await loadAllRules();
/** A rule with a code that no other rule has. */
const coded = all.find((rule) => {
  const [first] = codesOf(rule);
  return first && all.filter((other) => codesOf(other).some(({ code }) => code === first.code)).length === 1;
});
const id = coded?.id ?? '';
const code = coded ? (codesOf(coded)[0]?.code ?? '') : '';

describe('explain', () => {
  it('prints the pages of several names one after the other', async () => {
    const { code, out } = await cli(['explain', 'DL3020', 'dockerfile/untagged-image']);
    const pages = await Promise.all(['DL3020', 'dockerfile/untagged-image'].map((name) => cli(['explain', name])));
    expect([code, out]).toEqual([0, pages.map((page) => page.out).join(`\n${'─'.repeat(100)}\n\n`)]);
    expect((await cli(['explain', 'DL3020', 'untagged-imag'])).err).toContain('did you mean `untagged-image`?');
  });

  it('shows the page of a rule by its id and by any code, whatever its case', async () => {
    const page = await cli(['explain', id]);
    expect(page.code).toBe(0);
    for (const part of [id, coded?.summary, 'Presets', 'Fix', 'Bad', `# infralint ignore[${id}]: reason`])
      expect(page.out).toContain(part);
    expect((await cli(['explain', code])).out).toBe(page.out);
    expect((await cli(['explain', code.toLowerCase()])).out).toBe(page.out);
  });

  it('has a page for every rule, none wider than the terminal needs', async () => {
    for (const rule of all) {
      const { code, out } = await cli(['explain', rule.id], { env: { COLUMNS: '80' } });
      expect(code, rule.id).toBe(0);
      expect(out).not.toMatch(/\w +undefined$|\[object|[«»]/m);
    }
  });

  it('shows the rule that is on by default first', async () => {
    const { out } = await cli(['explain', 'DL4006']);
    expect(out.match(/^shell\/\S+/gm)).toEqual([
      'shell/unseen-download-failure',
      'shell/unseen-pipe-failure',
      'shell/harmless-pipe',
    ]);
  });

  it('shows a page for the name of every check of BuildKit, all of them where several rules share one', async () => {
    const names = new Set(
      all.flatMap((rule) => codesOf(rule).flatMap(({ code, tool }) => (tool === 'buildkit' ? [code] : []))),
    );
    expect(names.size).toBe(22);
    for (const name of names) {
      const { code, out } = await cli(['explain', name]);
      expect([code, out.includes(`buildkit ${name}`)], name).toEqual([0, true]);
    }
    const { out } = await cli(['explain', 'JSONArgsRecommended']);
    expect(out).toMatch(/^dockerfile\/malformed-exec-form /m);
    expect(out).toMatch(/^dockerfile\/shell-form-command /m);
  });

  it('colours on a terminal only', async () => {
    expect((await cli(['explain', id], { isTTY: true, env: { TERM: 'xterm' } })).out).toContain('\u001b[');
    expect((await cli(['explain', id])).out).not.toContain('\u001b[');
  });

  it('says what was probably meant', async () => {
    const { code, out, err } = await cli(['explain', `${id}x`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`error: unknown rule or code \`${id}x\`\n  help: did you mean \`${id}\`?\n`);
  });
});

describe('explain and the configuration', () => {
  it('says what the options mean, how they are set, and with which an example is made', async () => {
    const { out } = await cli(['explain', 'DL3026'], { cwd: tree() });
    expect(out.slice(out.indexOf('Options'), out.indexOf('Bad'))).toMatchInlineSnapshot(`
      "Options
        trusted  list of strings, default []
          Allowed registries (\`*.example.com\`) or parts of them (\`ghcr.io/acme\`); without any, the rule
          reports nothing

          # infralint.yaml
          rules:
            dockerfile/untrusted-registry:
              - warning
              - trusted:
                  - "*.example.com"

      With the options {"trusted":["*.example.com"]}:

      "
    `);
    expect(out).toContain('/docs/rules/dockerfile/untrusted-registry.md\n');
  });

  it('shows the level in force, where that is another one', async () => {
    const cwd = tree({
      'infralint.yaml': 'presets: [hadolint]\nrules: { maintainer: off, DL3007: error, DL3018: off }\n',
    });
    const here = async (name: string) =>
      (await cli(['explain', name], { cwd })).out.split('\n').flatMap((line) => /^Level +(.*)/.exec(line)?.[1] ?? []);
    expect(await here('maintainer')).toEqual(['off with infralint.yaml; warning by default']);
    expect(await here('dockerfile/latest-tag')).toEqual(['error for DL3007 with infralint.yaml; warning by default']);
    expect(await here('shell/unpinned-system-package')).toMatchInlineSnapshot(`
      [
        "warning for DL3008, DL3033, DL3037 and DL3041 with infralint.yaml; off by default",
      ]
    `);
    expect((await cli(['explain', 'latest-tag', '--no-config'], { cwd })).out).not.toMatch(/^Level/m);
  });

  it('knows what DL1000 stands for', async () => {
    expect((await cli(['explain', 'DL1000'])).out).toContain('A Dockerfile that hadolint cannot read');
  });

  it('has words for the options of every rule', () => {
    for (const rule of all)
      for (const { name, description } of describeOptions(rule))
        expect([rule.id, name, description]).not.toContain(undefined);
  });
});

describe('rules', () => {
  it('lists all of them', async () => {
    const { code, out } = await cli(['rules']);
    expect(code).toBe(0);
    for (const rule of all) expect(out).toContain(rule.id);
    expect(out).toContain(`${all.length} rules`);
  });

  it('as JSON says everything about them', async () => {
    const { out } = await cli(['rules', '--format', 'json']);
    const listed: unknown = JSON.parse(out);
    expect(listed).toHaveLength(all.length);
    expect(listed).toContainEqual(
      expect.objectContaining({ id, severity: coded?.severity, fix: coded?.fix, presets: coded?.presets }),
    );
  });

  it('can be narrowed', async () => {
    const count = async (...flags: string[]) => JSON.parse((await cli(['rules', '-f', 'json', ...flags])).out).length;
    expect(await count('--fixable')).toBe(all.filter((rule) => rule.fix !== 'none').length);
    expect(await count('--category', 'style')).toBe(all.filter((rule) => rule.category === 'style').length);
    expect(await count('--preset', 'recommended')).toBe(
      all.filter(({ presets }) => presets.includes('recommended') || presets.includes('every')).length,
    );
    expect((await cli(['rules', '--category', 'stile'])).err).toContain('did you mean `style`?');
  });
});

describe('rules with words', () => {
  const ids = async (...words: string[]) =>
    JSON.parse((await cli(['rules', '-f', 'json', ...words])).out).map((rule: { readonly id: string }) => rule.id);

  it.each([[['dl3007']], [['Latest-TAG']], [['tag', 'latest']], [['AVD-DS-0001', 'latest']]])(
    'lists those that have them: %j',
    async (words) => {
      expect(await ids(...words)).toContain('dockerfile/latest-tag');
    },
  );

  it('shows codes, so that they can be searched for', async () => {
    const { out } = await cli(['rules', 'latest-tag']);
    expect(out).toMatch(/^dockerfile\/latest-tag .*\[DL3007, .*DS-0001/m);
  });

  it.each([
    ['latest-tga', 'no rule has `latest-tga` in its id, codes or summary\n  help: did you mean `latest-tag`?'],
    ['DL3050x', 'help: run `infralint rules` to list all rules'],
    ['DL1000', 'help: run `infralint explain DL1000` to read about it'],
  ])('says when there are none: %s', async (word, message) => {
    const { code, out, err } = await cli(['rules', word]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('rules of a plugin', () => {
  const plugin = `export default { id: 'acme/no-run', summary: 'A RUN', why: 'We buy images.', category: 'style', severity: 'info', presets: ['strict'], fix: 'none', aliases: { hadolint: 'ACME1' }, examples: [{ bad: '«RUN» a' }], check: {} };`;
  const files = { 'acme.mjs': plugin, 'infralint.yaml': 'plugins: [./acme.mjs]\n' };

  it.each(['acme/no-run', 'no-run', 'ACME1'])('have a page, found as %s', async (name) => {
    const { code, out } = await cli(['explain', name], { cwd: tree(files) });
    expect(code).toBe(0);
    expect(out).toContain('acme/no-run  info · style\nA RUN\n\nWe buy images.\n');
    expect(out).toContain('# infralint ignore[acme/no-run]: reason');
  });

  it('are those of the configuration that is named', async () => {
    const cwd = tree({ 'acme.mjs': plugin, 'ci/other.yaml': 'plugins: [../acme.mjs]\n' });
    for (const argv of [['explain', 'no-run'], ['rules']]) {
      const { code, out } = await cli([...argv, '-c', 'ci/other.yaml'], { cwd });
      expect([code, out.includes('acme/no-run')]).toEqual([0, true]);
    }
    expect((await cli(['explain', 'no-run', '-c', 'nosuch'], { cwd })).err).toContain('nosuch does not exist');
    expect((await cli(['explain', 'no-run', '--no-config'], { cwd: tree(files) })).code).toBe(2);
  });

  it('are listed with the others', async () => {
    const { code, out } = await cli(['rules', '--preset', 'strict'], { cwd: tree(files) });
    expect(code).toBe(0);
    expect(out).toMatch(/^acme\/no-run +info +A RUN \[ACME1\]$/m);
    expect((await cli(['rules'])).out).not.toContain('acme/');
  });

  it.each([
    ['rules', ['rules', '--no-plugins']],
    ['explain', ['explain', '--no-plugins', 'DL3007']],
    ['config', ['config', '--no-plugins']],
    ['a run', ['--no-plugins', '--report-unused']],
    ['fixing', ['--no-plugins', '--fix']],
  ])('are not run with --no-plugins: %s', async (_, args) => {
    const cwd = tree({
      'acme.mjs': "throw new Error('it ran');",
      'infralint.yaml':
        "plugins: [./acme.mjs]\nrules: { acme/no-run: error }\noverrides: [{ files: '*', rules: { acme/no-run: info } }]\n",
      Dockerfile: 'FROM debian:13\n# infralint ignore[acme/no-run]: ours\nRUN true\nUSER 1000\n',
    });
    const { code, out, err } = await cli(args, { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(/acme|it ran/);
    expect((await cli(['--no-inline'], { cwd })).err).toContain('it ran');
    expect(readFileSync(`${cwd}/Dockerfile`, 'utf8')).toContain('ignore[acme/no-run]');
  });

  it('are missed aloud when the configuration is broken, in which nothing else is', async () => {
    const cwd = tree({ ...files, 'infralint.yaml': 'plugins: [./acme.js]\n' });
    const listed = await cli(['rules'], { cwd });
    expect(listed.code).toBe(2);
    expect(listed.out).toContain(id);
    expect(listed.err).toContain('./acme.js');
    expect((await cli(['explain', id], { cwd })).code).toBe(0);
    expect((await cli(['explain', 'acme/no-run'], { cwd })).err).toContain('./acme.js');
  });
});

describe('config', () => {
  it('shows what holds for a file, and of the rules what differs from the presets', async () => {
    const cwd = tree({
      'infralint.yaml': `failOn: error
rules: { dl3006: off, Label-Schema: [info, { strict: true }] }
overrides: [{ files: a, rules: { untagged-image: error } }]
`,
      'a/': '',
    });
    const root = await cli(['config'], { cwd });
    expect(root.code).toBe(0);
    expect(root.out.replace(/\d+/g, 'N')).toMatchInlineSnapshot(`
      "# from infralint.yaml, for a Dockerfile in this directory
      presets:
        - recommended
      failOn: error
      rules:
        dockerfile/label-schema: [ info, { labels: {}, required: [], strict: true } ] # off in these presets
        DLN: off # warning in these presets
      # N rules are on, at the levels of the presets except as above; \`--all\` lists them
      "
    `);
    expect((await cli(['config', 'a', '--ignore', 'compose/untagged-image'], { cwd })).out).toContain(
      '\n  dockerfile/untagged-image: error # warning in these presets\n  compose/untagged-image: off # warning in these presets\n',
    );
    expect((await cli(['config', '--no-config', '--only', id], { cwd })).out).toMatch(
      new RegExp(`rules:\n {2}${id}: \\w+\n$`),
    );
    expect((await cli(['config', '--preset', 'hadolint', '--rule', 'DL3007=error'], { cwd })).out).toContain(
      '\n  DL3007: error # warning in these presets\n',
    );
  });

  it('shows every rule that is on with --all, as a configuration that means the same', async () => {
    const { out } = await cli(['config', '--all', '--preset', 'recommended', '--rule', 'DL3006=off'], { cwd: tree() });
    for (const rule of all.filter(({ presets }) => presets.includes('recommended')))
      expect(out).toContain(`  ${rule.id}: `);
    const again = await cli(['config'], { cwd: tree({ 'infralint.yaml': out }) });
    expect(again.out).toContain('rules:\n  DL3006: off # warning in these presets\n#');
  });

  it('of what is not there is a mistake', async () => {
    const { code, out, err } = await cli(['config', 'nosuch'], { cwd: tree() });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('error: nosuch does not exist\n  help: name an existing file or directory\n');
  });

  it('refuses a broken one', async () => {
    const { code, out, err } = await cli(['config'], { cwd: tree({ 'infralint.yaml': 'preset: [a]\n' }) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('did you mean `presets`?');
  });
});
