import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';
import { FOREIGN_SUBJECTS } from '../../src/knowledge/foreign-codes.ts';
import { SHELLCHECK_CODES } from '../../src/knowledge/shellcheck-codes.ts';
import { foreignCode } from '../../src/rule/foreign-codes.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { RuleIndex } from '../../src/rule/rule-index.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';
import { repository } from '../support/sources.ts';

const index = new RuleIndex(await loadAllRules());

/** What a run over a Dockerfile with an untagged image says, with the rules that report something. */
async function run(argv: readonly string[], config = '', text = 'FROM debian\nUSER 1000\n') {
  const files = { Dockerfile: text, ...(config !== '' && { 'infralint.yaml': config }) };
  const { out, err, code } = await cli([...argv, '-f', 'compact'], { cwd: tree(files) });
  const found = [...out.matchAll(/: \w+ ([\w-]+\/[\w-]+)(?: \[.*?\])?:/g)].map(([, rule]) => rule);
  return { said: err, found, code };
}
const untagged = ['dockerfile/untagged-image'];

describe('codes that no rule has', () => {
  it.each([
    'SC2187',
    'DL3005',
    'CL-0012',
    'aa93e17f-0000-4000-8000-000000000000',
    '4.5',
    'CKV_AWS_6',
    'S1135',
    'tally/max-lines',
  ])('%s can be ignored and turned off without a word', async (code) => {
    const expected = { said: '', found: untagged, code: 1 };
    expect(index.find(code)).toBe(undefined);
    expect(await run(['--ignore', code])).toEqual(expected);
    expect(await run(['--rule', `${code}=off`])).toEqual(expected);
    expect(await run([], `rules: { '${code}': off }\n`)).toEqual(expected);
    expect(await run([], '', `# infralint ignore[${code}]: of another tool\nFROM debian\n`)).toEqual(expected);
  });

  it('are pointed out if the tool has no such code, on the command line and in a configuration', async () => {
    expect(
      (await run(['--ignore', 'DL3999', '--rule', 'sc9999=off', '--ignore', 'CKV_DOCKER_99', '--ignore', 'S2086']))
        .said,
    ).toBe(
      'note: infralint does not know `sc9999`, `DL3999`, `CKV_DOCKER_99` or `S2086`, so there is nothing to turn off\n',
    );
    expect((await run([], 'overrides: [{ files: "*", rules: { DL3999: off } }]\n')).said).toBe(
      'note: infralint does not know `DL3999` (infralint.yaml), so there is nothing to turn off\n',
    );
  });

  it('are no numbers in a configuration', async () => {
    const cwd = tree({
      'infralint.yaml':
        'presets: [docker-bench]\nrules: { 221e0658: error, 5.10: off, 5.1: off, 4.10: off, 4.1: off }\n',
    });
    const { out, err } = await cli(['config'], { cwd });
    expect(err).toBe('');
    expect(out).toContain('"221e0658": error');
    expect((await run([], 'rules: { ? [a] : off }\n')).said).toContain('error: a key must be a string\n');
  });

  it('are pointed out by `infralint config` and to programs, too', async () => {
    const note = 'infralint does not know `DL3999`';
    const cwd = tree({ Dockerfile: 'FROM debian\n', 'infralint.yaml': 'rules: { DL3999: off }\n' });
    expect((await cli(['config'], { cwd })).err).toContain(note);
    const { notices } = await lintText('FROM debian\n', { ignore: ['DL3999'], config: false });
    expect(notices.map(({ message }) => message)).toEqual([`${note}, so there is nothing to turn off`]);
    await expect(lintText('FROM debian\n', { only: ['DL3005'] })).rejects.toThrow('leaves nothing to check');
  });

  it('cannot be turned on', async () => {
    const { said, found, code } = await run(['--rule', 'SC2187=error'], 'rules: { DL3999: warning, DL3005: error }\n');
    expect([found, code]).toEqual([untagged, 1]);
    expect(said).toMatchInlineSnapshot(`
      "note: infralint has no rule for \`DL3999\` or \`DL3005\` (infralint.yaml), so nothing is turned on
      note: infralint has no rule for \`SC2187\`, so nothing is turned on
        help: add \`--shellcheck\` to have ShellCheck itself report it
      "
    `);
    expect((await run([], 'rules: { SC2187: [off, { a: 1 }] }\n')).said).toContain('code `SC2187` has no options');
  });

  it('are like rules of plugins that are not loaded', async () => {
    expect(await run(['--no-plugins', '--ignore', 'house/any'])).toEqual({ said: '', found: untagged, code: 1 });
    expect(await run(['--no-plugins', '--only', 'house/any'])).toEqual({
      said: 'error: infralint has no rule for `house/any`, so `--only` leaves nothing to check\n  help: remove `--no-plugins` to load the rules of plugins\n',
      found: [],
      code: 2,
    });
    expect((await run(['--ignore', 'house/any'])).said).toContain('error: unknown rule or code `house/any`');
  });

  it('are no run of their own, since nothing would be checked', async () => {
    expect(await run(['--only', 'DL3005', '--only', 'DL3999'])).toEqual({
      said: 'error: infralint has no rule for `DL3005` or `DL3999`, so `--only` leaves nothing to check\n  help: run `infralint explain CODE` to see what a code is about\n',
      found: [],
      code: 2,
    });
    expect(await run(['--only', 'DL3005', '--only', 'DL3006'])).toEqual({
      said: 'note: infralint has no rule for `DL3005`, named by `--only`\n',
      found: untagged,
      code: 1,
    });
  });

  it('are reported as unused in comments only when asked', async () => {
    const text = '# infralint ignore[DL3999, DL3006]\nFROM debian\nUSER 1000\n';
    expect((await run([], '', text)).found).toEqual([]);
    expect((await run(['--report-unused'], '', text)).found).toEqual(['project/unused-suppression']);
    expect((await run([], '', text.replace('DL3999', 'DL3OO8'))).found).toEqual(['project/unknown-suppression']);
  });
});

describe('explain', () => {
  it('says why no rule has a code, and which rule is near', async () => {
    const { out, code } = await cli(['explain', 'dl3005']);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "DL3005  hadolint
      Packages upgraded with \`apt-get\`

      infralint has no rule for this hadolint code: hadolint no longer reports it. You can still suppress
      it or turn it off; that has no effect.

      Related rules
        shell/distribution-upgrade  All packages of the base image are upgraded in a layer
      "
    `);
  });

  it('does not claim to know every number', async () => {
    expect((await cli(['explain', 'SC1198'])).out).toMatchInlineSnapshot(`
      "SC1198  ShellCheck

      infralint has no rule for this ShellCheck code. With \`--shellcheck\`, ShellCheck itself reports it.
      You can still suppress it or turn it off; that has no effect.
      "
    `);
    expect((await cli(['explain', 'CKV_DOCKER_99'])).out).toMatchInlineSnapshot(`
      "CKV_DOCKER_99  Checkov

      infralint does not know this Checkov code. It may be a typo, or newer than this version of
      infralint. You can still suppress it or turn it off; that has no effect.
      "
    `);
  });

  it('has a page for every code that is known', async () => {
    for (const code of Object.keys(FOREIGN_SUBJECTS)) {
      const { out, code: status } = await cli(['explain', code]);
      expect([status, out.split(/\s/)[0]], code).toEqual([0, code]);
    }
  });

  it('suggests a name for a mistyped one, but no other number', async () => {
    expect((await cli(['explain', 'latest-tga'])).err).toContain('did you mean `latest-tag`?');
    expect((await cli(['explain', 'DL300'])).err).toContain('run `infralint rules`');
  });
});

describe('the codes of other tools', () => {
  it('are spelled in several ways', async () => {
    for (const name of ['ds001', 'DS-0001', 'AVD-DS-0001', 'avd-ds-0001', 'f45ea400', 'CKV_docker_7'])
      expect(index.find(name)?.rules.length, name).toBeGreaterThan(0);
    expect(index.find('DS002')?.code).toBe('DS-0002');
    expect(index.find('cl1')?.code).toBe('CL-0001');
    expect(index.find('FileConsistentCommandCasing')?.code).toBe('ConsistentInstructionCasing');
    expect(index.find('shellcheck/SC2086')?.code).toBe('SC2086');
    expect(index.find('docker:S6471')?.code).toBe('S6471');
    expect(index.find('fd54f200-402c-4333-a5a4-36ef6709af2f')?.code).toBe('fd54f200');
    expect(index.find('dockerfile.security.missing-user.missing-user')?.code).toBe('missing-user');
    expect((await run(['--ignore', 'AVD-DS-0001'])).found).toEqual([]);
    expect((await run([], 'rules: { DS001: off }\n')).found).toEqual([]);
    expect((await run([], '', '# infralint ignore[AVD-DS-0001]\nFROM debian\n')).found).toEqual([]);
    const stretch = '# infralint disable[DS001]: a\nFROM debian\n# infralint enable[DS-0001]\n';
    expect((await run([], '', stretch)).found).toEqual([]);
  });

  it('are each in one place: a rule, or the list of what no rule has', () => {
    const known = ['hadolint', 'dclint'].flatMap((tool) =>
      readFileSync(`${repository}/scripts/data/${tool}-codes.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => String(JSON.parse(line).code)),
    );
    expect(known.filter((code) => !index.find(code))).toEqual([]);
    expect(Object.keys(FOREIGN_SUBJECTS).filter((code) => index.find(code))).toEqual([]);
    for (const [code, { near }] of Object.entries(FOREIGN_SUBJECTS)) {
      expect(foreignCode(code)?.code).toBe(code);
      if (near !== undefined) expect(index.find(near), near).not.toBe(undefined);
    }
    expect(SHELLCHECK_CODES.every((code) => foreignCode(code)?.tool === 'shellcheck')).toBe(true);
  });
});
