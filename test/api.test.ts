import { describe, expect, it } from 'vitest';
import { format, type LintOptions, lintPaths, lintText } from '../src/index.ts';
import { reporterNames } from '../src/report/index.ts';
import { cli } from './support/cli.ts';
import { tree } from './support/files.ts';
import { rule } from './support/lint.ts';

const dockerfile = 'FROM debian\n# infralint ignore[DL4000]: known\nMAINTAINER Ada\nCMD echo hi\n';
const files = { Dockerfile: dockerfile, 'sub/compose.yaml': 'services:\n  web:\n    imag: nginx\n' };

describe('a finding', () => {
  it('has line and column, and so have the places that explain it', async () => {
    const { findings } = await lintText('FROM debian:13 AS a\nCMD a\nCMD b\n', { path: 'Dockerfile', config: false });
    const shown = findings.map(({ rule, line, column, endLine, endColumn, labels }) => ({
      rule,
      at: [line, column, endLine, endColumn],
      labels: labels.map((label) => [label.line, label.column, label.endLine, label.endColumn]),
    }));
    expect(shown).toContainEqual({
      rule: 'dockerfile/repeated-instruction',
      at: [2, 1, 2, 4],
      labels: [[3, 1, 3, 4]],
    });
  });

  it('names its file in JSON, without the text', async () => {
    const { findings } = await lintText(dockerfile, { path: 'Dockerfile', config: false });
    const [first] = JSON.parse(JSON.stringify(findings));
    expect(first).toMatchObject({
      rule: 'dockerfile/untagged-image',
      file: 'Dockerfile',
      line: 1,
      column: 6,
      start: 5,
    });
  });
});

describe('the result of a text', () => {
  it('has what a comment suppresses, and the rules that are named', async () => {
    const result = await lintText(dockerfile, { path: 'Dockerfile', config: false, only: ['DL3006', 'DL4000'] });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['dockerfile/untagged-image']);
    expect(result.suppressed.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
      ['dockerfile/maintainer', { by: 'pragma', reason: 'known' }],
    ]);
    expect(result.rules.map(({ id, why }) => [id, why.length > 40])).toEqual([
      ['dockerfile/maintainer', true],
      ['dockerfile/untagged-image', true],
    ]);
    expect([result.path, result.kind]).toEqual(['Dockerfile', 'dockerfile']);
  });

  it('suppresses nothing with `inline: false`', async () => {
    const result = await lintText(dockerfile, { config: false, inline: false, only: ['DL4000'] });
    expect([result.findings.length, result.suppressed.length, result.path]).toEqual([1, 0, '-']);
  });
});

describe('options', () => {
  it('set levels of `rules`, by id or code', async () => {
    const rules = { DL3006: 'error', 'dockerfile/maintainer': 'off' } as const;
    const { findings } = await lintText(dockerfile, { config: false, inline: false, rules });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toMatchInlineSnapshot(`
      [
        "error dockerfile/untagged-image",
        "warning dockerfile/shell-form-command",
      ]
    `);
  });

  it('set options of rules, and bring rules along', async () => {
    const own = rule('acme/no-run', { run: (run, { report }) => report(run, 'a RUN') });
    const text = '# The base\nFROM debian:13 AS base\nRUN true\n';
    const found = async (options: LintOptions) =>
      (await lintText(text, { config: false, only: [own.id, 'definition-description'], ...options })).findings.map(
        (finding) => finding.rule,
      );
    const rules = { 'dockerfile/definition-description': ['info', { always: true }] } as const;
    expect(await found({ plugins: own })).toEqual(['acme/no-run']);
    expect(await found({ plugins: [own], rules })).toEqual(['dockerfile/definition-description', 'acme/no-run']);
  });

  it.each([
    [
      { rules: { DL3006: 'warn' } },
      'the level of `DL3006` is `"warn"`: use off, info, warning or error, or a list with one of them and the options',
    ],
    [{ rules: { 'dockerfile/latest-tga': 'off' } }, '`dockerfile/latest-tga`'],
    [{ presets: ['strikt'] }, '`strikt`'],
    [{ presets: 'strict' }, 'the option `presets` is `"strict"`: use a list of strings'],
    [{ preset: ['strict'] }, 'unknown option `preset`: did you mean `presets`?'],
    [{ fix: true }, 'the option `fix` is `true`: use one of "none", "safe", "unsafe"'],
    [{ rules: { DL3006: ['off', {}] } }, 'code `DL3006` has no options'],
    [{ rules: { 'dockerfile/definition-description': ['off', { alway: true }] } }, 'unknown key `alway`'],
    [{ rules: { 'dockerfile/definition-description': ['off', { always: 1 }] } }, 'must be `true` or `false`, not `1`'],
    [{ plugins: [{ id: 'acme/x' }] }, 'in the rule `acme/x`, `summary`, `why`'],
    [{ plugins: 'x' }, 'use rules made with `defineRule`, or false'],
    [{ config: 'nowhere.yaml' }, 'nowhere.yaml does not exist'],
  ])('throws for %o', async (options, message) => {
    // @ts-expect-error programs in JavaScript are not checked.
    await expect(lintText(dockerfile, options)).rejects.toThrow(message);
  });
});

describe('format', () => {
  it.each(reporterNames)('%s is what the command line prints', async (name) => {
    const cwd = tree(files);
    const { out } = await cli(['--no-config', '-f', name], { cwd });
    const result = await lintPaths('.', { cwd, config: false });
    expect(withoutTime(await format(result, name))).toBe(withoutTime(out));
  });

  it('knows the result of a text', async () => {
    const result = await lintText('FROM debian\n', { path: 'Dockerfile', config: false });
    expect(await format(result, 'compact')).toMatchInlineSnapshot(`
      "Dockerfile:1:6: warning dockerfile/untagged-image: \`debian\` has no tag, which means \`latest\`: the next build may use another base image
      "
    `);
    expect(await format(result, 'pretty', { width: 40 })).toMatchInlineSnapshot(`
      "warning: \`debian\` has no tag, which
      means \`latest\`: the next build may use
      another base image
       --> Dockerfile:1:6  dockerfile/untagged-image
      1 | FROM debian
        |      ^^^^^^
        = help: pin the version:
                \`debian:<version>\`

      1 warning in 1 file
      "
    `);
    expect(await format(result, 'compact', { quiet: true })).toBe('');
    expect(await format(result, 'pretty', { color: true })).toContain('\u001b[');
    expect(JSON.parse(await format(result, 'json')).summary).toMatchObject({ files: 1, warnings: 1 });
  });

  it('throws for a format that does not exist, and for what is not a result', async () => {
    const result = await lintText('FROM debian:13\n', { config: false });
    // @ts-expect-error
    await expect(format(lintText(''), 'json')).rejects.toThrow('`await` it first');
    await expect(format(result, 'jsn')).rejects.toThrow('unknown format `jsn`: did you mean `json`?');
  });

  it('describes rules of plugins', async () => {
    const rule = `{ id: 'house/any', summary: 'Any FROM', why: 'Because of the house.', category: 'style', severity: 'error', presets: ['recommended'], fix: 'none', examples: [], check: { from: (node, { report }) => report(node, 'from a plugin') } }`;
    const cwd = tree({
      Dockerfile: 'FROM debian:13\n',
      'infralint.yaml': 'plugins: [./p.mjs]\n',
      'p.mjs': `export default ${rule}`,
    });
    const sarif = JSON.parse(await format(await lintPaths('Dockerfile', { cwd }), 'sarif'));
    const { rules } = sarif.runs[0].tool.driver;
    expect(rules.find(({ id }: { id: string }) => id === 'house/any').shortDescription.text).toBe('Any FROM');
  });
});

function withoutTime(report: string): string {
  return report.replace(/ \([\d.]+ m?s\)| time="[\d.]+"/g, '');
}

it('lintText has no findings, but a notice, for a text that is neither a Dockerfile nor a Compose file', async () => {
  const { findings, notices } = await lintText('on: push\njobs: {}\n', { path: 'ci.yml', cwd: tree() });
  expect(findings).toEqual([]);
  expect(notices.map(({ message }) => message)).toEqual([
    'ci.yml is neither a Dockerfile nor a Compose file and is not linted',
  ]);
});
