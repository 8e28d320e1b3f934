import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const clean = 'FROM alpine:3.22\nUSER 1000\nCMD ["true"]\n';
/** A warning that a safe fix repairs. */
const dirty = 'FROM alpine:3.22\nMAINTAINER Ada\nUSER 1000\nCMD ["true"]\n';
const repaired = 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada"\nUSER 1000\nCMD ["true"]\n';
const code = 'DL4000';
const compact = ['-f', 'compact'];

describe('exit codes', () => {
  it.each([
    ['nothing found', clean, [], 0],
    ['a warning', dirty, [], 1],
    ['a warning below the threshold', dirty, ['--fail-on', 'error'], 0],
    ['a warning that never fails', dirty, ['--fail-on', 'never'], 0],
    ['an error', dirty, ['--fail-on', 'error', '--rule', `${code}=error`], 1],
    ['an info', dirty, ['--rule', `${code}=info`], 0],
    ['an info at the threshold', dirty, ['--rule', `${code}=info`, '--fail-on', 'info'], 1],
    ['as many warnings as allowed', dirty, ['--fail-on', 'error', '--max-warnings', '1'], 0],
    ['more warnings than allowed', dirty, ['--fail-on', 'error', '--max-warnings', '0'], 1],
    ['warnings that --max-warnings judges instead', dirty, ['--max-warnings', '1'], 0],
    ['more warnings than that', dirty, ['--max-warnings', '0'], 1],
    ['warnings that --fail-on judges as well', dirty, ['--max-warnings', '1', '--fail-on', 'warning'], 1],
    ['an info beside --max-warnings', dirty, ['--max-warnings', '1', '--rule', `${code}=info`], 0],
    ['a warning that --quiet hides', dirty, ['--quiet'], 0],
    ['an info that --quiet hides', dirty, ['--quiet', '--rule', `${code}=info`], 0],
    ['an error with --quiet', dirty, ['--quiet', '--rule', `${code}=error`], 1],
    ['a hidden warning that --fail-on asks for', dirty, ['--quiet', '--fail-on', 'warning'], 1],
    ['hidden warnings above the maximum', dirty, ['--quiet', '--max-warnings', '0'], 1],
    ['a rule that is off', dirty, ['--ignore', code], 0],
    ['another rule alone', dirty, ['--only', 'project/unused-suppression'], 0],
  ])('%s', async (_, text, flags, expected) => {
    expect((await cli(['--no-config', ...flags], { cwd: tree({ Dockerfile: text }) })).code).toBe(expected);
  });

  it.each([
    [['--max-warnings', '0'], '1 warning, more than --max-warnings 0 allows\n'],
    [['--max-warnings', '0', '--quiet'], '1 warning, more than --max-warnings 0 allows\n'],
    [['--quiet', '--fail-on', 'info'], '--fail-on info also counts the findings that --quiet hides\n'],
    [['--fail-on', 'error'], ''],
    [[], ''],
  ])('say what decided if the report does not: %j', async (flags, expected) => {
    const { err } = await cli(['--no-config', ...compact, ...flags], { cwd: tree({ Dockerfile: dirty }) });
    expect(err).toBe(expected);
  });

  it('are not decided by a configuration that names what --quiet hides', async () => {
    const cwd = tree({ Dockerfile: dirty, 'infralint.yaml': 'failOn: info\n' });
    expect((await cli(['--quiet'], { cwd })).code).toBe(0);
    const never = tree({ Dockerfile: 'FORM alpine\n', 'infralint.yaml': 'failOn: never\n' });
    expect((await cli(['--quiet'], { cwd: never })).code).toBe(0);
  });

  it('2 for a named path that is missing, though the rest is linted', async () => {
    const { code, out, err } = await cli(['Dockerfile', 'gone', ...compact], { cwd: tree({ Dockerfile: dirty }) });
    expect(code).toBe(2);
    expect(out).toContain('Dockerfile:2:1:');
    expect(out + err).toContain('gone does not exist');
  });

  it('2 when there is nothing to lint, unless that is allowed', async () => {
    const cwd = tree({ 'README.md': '' });
    const empty = await cli([], { cwd });
    expect([empty.code, empty.out]).toEqual([2, '']);
    expect(empty.err).toContain('there is nothing to lint here');
    expect((await cli(['--allow-empty'], { cwd })).code).toBe(0);
  });

  it('0 when everything named was left out on purpose', async () => {
    const cwd = tree({ 'a/Dockerfile': dirty, 'infralint.yaml': 'ignore: [a]\n' });
    expect((await cli(['a/Dockerfile'], { cwd })).code).toBe(1);
    expect((await cli(['--force-exclude', 'a/Dockerfile'], { cwd })).code).toBe(0);
  });

  it('2 for a broken configuration, before anything is linted', async () => {
    const { code, out, err } = await cli([], {
      cwd: tree({ Dockerfile: dirty, 'infralint.yaml': 'presets: [recomended]\n' }),
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('did you mean `recommended`?');
  });

  it('3 for a rule that throws, while the others go on', async () => {
    const plugin = `export default { id: 'house/broken', summary: 's', why: 'w', category: 'style', severity: 'error', presets: ['recommended'], fix: 'none', examples: [], check: { from() { throw new Error('ouch'); } } };`;
    const cwd = tree({ Dockerfile: dirty, 'house.mjs': plugin, 'infralint.yaml': 'plugins: [./house.mjs]\n' });
    const { code, out, err } = await cli(compact, { cwd });
    expect(code).toBe(3);
    expect(out).toContain('Dockerfile:2:1:');
    expect(err).toContain(
      'error: rule house/broken of the plugin `./house.mjs` crashed at Dockerfile:1: ouch\n  help: this is',
    );
    expect(err).toContain('not a problem in your file; turn it off with `--ignore house/broken`\n');
    expect(out + err).not.toContain('    at ');
  });

  it('is decided by the configuration of each file', async () => {
    const cwd = tree({ 'a/Dockerfile': dirty, 'a/infralint.yaml': 'failOn: error\n', 'b/Dockerfile': clean });
    expect((await cli([], { cwd })).code).toBe(0);
    expect((await cli(['--fail-on', 'warning'], { cwd })).code).toBe(1);
  });
});

describe('named files that are neither Dockerfiles nor Compose files', () => {
  const files = {
    Dockerfile: clean,
    'infralint.yaml': 'failOn: error\n',
    'ci.yml': 'on: push\njobs: {}\n',
    'README.md': '',
  };

  it('count as linted', async () => {
    const { code, out, err } = await cli(['README.md', 'ci.yml', 'infralint.yaml'], { cwd: tree(files) });
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(
      'note: README.md and ci.yml are neither Dockerfiles nor Compose files and are not linted\nnote: infralint.yaml is an infralint configuration and is not linted\n',
    );
  });

  it('are not listed, and said nothing of when told to be quiet', async () => {
    const cwd = tree(files);
    expect(await cli(['--list-files', 'README.md', 'Dockerfile'], { cwd })).toMatchObject({
      code: 0,
      out: 'Dockerfile\n',
    });
    expect(await cli(['--list-files', 'README.md'], { cwd })).toMatchObject({ code: 0, out: '' });
    expect(await cli(['--quiet', 'README.md'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('standard input', () => {
  it('is read at -, its kind known by content', async () => {
    const { code, out } = await cli(['-', ...compact], { cwd: tree(), stdin: dirty });
    expect(code).toBe(1);
    expect(out).toMatch(/^-:2:1: warning /);
  });

  it('has the name and the configuration that it is given', async () => {
    const cwd = tree({ 'a/infralint.yaml': `rules: {${code}: off}\n` });
    const run = (name: string) => cli(['--stdin-filename', name, '-', ...compact], { cwd, stdin: dirty });
    expect((await run('b/Dockerfile')).out).toMatch(/^b\/Dockerfile:2:1: /);
    expect((await run('a/Dockerfile')).code).toBe(0);
  });

  it.each([
    ['', 'error: standard input is empty\n'],
    [
      'hello\n',
      'error: standard input is neither a Dockerfile nor a Compose file\n  help: name it: `--stdin-filename Dockerfile` or `--stdin-filename compose.yaml`\n',
    ],
  ])('has to be something: %j', async (stdin, err) => {
    expect(await cli(['-'], { cwd: tree(), stdin })).toEqual({ code: 2, out: '', err });
    expect((await cli(['--fix', '-'], { cwd: tree(), stdin })).out).toBe(stdin);
  });

  it('is passed over, and through, under the name of another file', async () => {
    expect(await cli(['--fix', '--stdin-filename', 'a.ts', '-'], { cwd: tree(), stdin: 'let a;\n' })).toEqual({
      code: 0,
      out: 'let a;\n',
      err: 'note: a.ts is neither a Dockerfile nor a Compose file and is not linted\n',
    });
  });

  it('is refused when it is binary', async () => {
    const { code, out, err } = await cli(['-'], { cwd: tree(), stdin: Uint8Array.from([70, 0]) });
    expect(code).toBe(2);
    expect(out + err).toContain('standard input is a binary file');
  });

  it('comes out repaired with --fix, the report going to standard error', async () => {
    const { code, out, err } = await cli(['--fix', '-', ...compact], { cwd: tree(), stdin: dirty });
    expect([code, out]).toEqual([0, repaired]);
    expect(err).not.toContain(code);
  });

  it('comes out as it went in when there is nothing to repair', async () => {
    const stdin = `\uFEFF${clean.replaceAll('\n', '\r\n')}`;
    expect((await cli(['--fix', '-'], { cwd: tree(), stdin })).out).toBe(stdin);
  });
});

describe('--fix', () => {
  it('writes the file and reports what remains', async () => {
    const cwd = tree({ Dockerfile: dirty });
    const { code } = await cli(['--fix', 'Dockerfile'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(repaired);
  });

  it('says first what it repaired, by rule, where people read it', async () => {
    const files = () =>
      tree({ Dockerfile: dirty, 'b/Dockerfile': dirty.replace('FROM', 'from'), 'c/Dockerfile': clean });
    const { out, err } = await cli(['--fix', '--preset', 'strict', '--only', code, '--only', 'DL3007'], {
      cwd: files(),
    });
    expect(out.replace(/ \(.*?s\)/, '')).toMatchInlineSnapshot(`
      "fixed 2 findings in 2 files:
        2  dockerfile/maintainer

      no problems in 3 files
      "
    `);
    expect(err).toBe('');
    const lines = Array.from({ length: 51 }, (_, index) => `EXPOSE ${99_000 + index}`);
    const long = (await cli(['--fix'], { cwd: tree({ Dockerfile: [dirty, ...lines].join('\n') }) })).out;
    expect([long.split('\n')[0], long.split('\n').at(-2)]).toEqual([
      'fixed 1 finding in 1 file:',
      'fixed 1 finding in 1 file',
    ]);
    const repeated = tree({ Dockerfile: 'FROM alpine:3.22\nENV a 1\nENV b 2\nUSER 1000\nCMD ["true"]\n' });
    expect((await cli(['--fix'], { cwd: repeated })).out).toContain(
      'fixed 1 finding in 1 file:\n  1  dockerfile/legacy-key-value\n',
    );
    const json = await cli(['--fix', '-f', 'json', '--only', code], { cwd: files() });
    expect(json.err).toBe('fixed 2 findings in 2 files:\n  2  dockerfile/maintainer\n\n');
    expect((await cli(['--fix', '--quiet', '--only', code], { cwd: files() })).out).toBe(
      'fixed 2 findings in 2 files\n',
    );
    expect((await cli(['--fix', '--only', code], { cwd: tree({ Dockerfile: clean }) })).out).toMatch(/^no problems/);
  });

  it('keeps mode, byte order mark and line ends', async () => {
    const text = `\uFEFF${dirty.replaceAll('\n', '\r\n')}`;
    const cwd = tree({ Dockerfile: text });
    chmodSync(join(cwd, 'Dockerfile'), 0o640);
    await cli(['--fix'], { cwd });
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(`\uFEFF${repaired.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(cwd, 'Dockerfile')).mode & 0o777).toBe(0o640);
  });

  it('leaves files in other encodings alone, and still reports what is in them', async () => {
    const latin1 = Buffer.from(dirty.replace('Ada', 'Adä'), 'latin1');
    const cwd = tree({ Dockerfile: latin1 });
    const { code, out, err } = await cli(['--fix', ...compact], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('Dockerfile:2:1:');
    expect(out + err).toContain('Dockerfile was not fixed: it is not UTF-8');
    expect(readFileSync(join(cwd, 'Dockerfile'))).toEqual(latin1);
  });

  it('changes nothing that is suppressed, and nothing the second time', async () => {
    const cwd = tree({ Dockerfile: dirty });
    await cli(['--fix'], { cwd });
    const once = readFileSync(join(cwd, 'Dockerfile'), 'utf8');
    await cli(['--fix'], { cwd });
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(once);
  });
});

describe('--diff', () => {
  it('prints a patch and nothing else, writes nothing, and judges the files as they are', async () => {
    const cwd = tree({ 'a/Dockerfile': dirty });
    const { code, out } = await cli(['--diff'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('--- a/a/Dockerfile\n+++ b/a/Dockerfile\n@@ -1,4 +1,4 @@\n');
    expect(out).toContain('\n-MAINTAINER Ada\n+LABEL org.opencontainers.image.authors="Ada"\n');
    expect(readFileSync(join(cwd, 'a/Dockerfile'), 'utf8')).toBe(dirty);
  });

  it('leaves one line for the terminal: what would be repaired, and what would remain', async () => {
    const line = async (text: string, ...flags: string[]) =>
      (await cli(['--diff', '--no-config', ...flags], { cwd: tree({ Dockerfile: text, 'a/Dockerfile': clean }) })).err;
    const untagged = clean.replace(':3.22', '');
    expect([
      await line(dirty),
      await line(dirty.replace(':3.22', '')),
      await line(untagged),
      await line(clean),
      await line(dirty, '--quiet'),
      await line(untagged, '--quiet'),
    ]).toMatchInlineSnapshot(`
      [
        "would fix 1 finding in 1 file; nothing would remain
      ",
        "would fix 1 finding in 1 file; 1 warning would remain
      ",
        "nothing to fix in 2 files; 1 warning remains
      ",
        "nothing to fix, no problems in 2 files
      ",
        "would fix 1 finding in 1 file; nothing would remain
      ",
        "",
      ]
    `);
  });

  it('leaves room for a report that is asked for', async () => {
    const cwd = tree({ Dockerfile: dirty });
    const { out, err } = await cli(['--diff', '-f', 'json=x.json'], { cwd });
    expect([out.slice(0, 5), err]).toEqual(['--- a', 'would fix 1 finding in 1 file; nothing would remain\n']);
    expect(JSON.parse(readFileSync(join(cwd, 'x.json'), 'utf8')).summary.warnings).toBe(1);
    expect((await cli(['--diff', ...compact], { cwd })).err).toContain('\nDockerfile:2:1: warning');
  });

  it('is empty when there is nothing to repair', async () => {
    expect(await cli(['--diff', '--quiet'], { cwd: tree({ Dockerfile: clean }) })).toMatchObject({ code: 0, out: '' });
  });
});

describe('formats', () => {
  it('may be several in one run, files with directories on the way', async () => {
    const cwd = tree({ Dockerfile: dirty });
    const { out } = await cli(['-f', 'compact', '-f', 'json=out/report.json', '-f', 'sarif=out/report.sarif'], { cwd });
    expect(out).toContain('Dockerfile:2:1:');
    const report: unknown = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'));
    expect(report).toMatchObject({ version: 1, summary: { files: 1, warnings: 1 } });
    expect(existsSync(join(cwd, 'out/report.sarif'))).toBe(true);
  });

  it('in files have no colours', async () => {
    const cwd = tree({ Dockerfile: dirty });
    const { out } = await cli(['-f', 'pretty=report.txt'], { cwd, isTTY: true, env: { TERM: 'xterm' } });
    expect(out).toBe('');
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).not.toContain('\u001b[');
  });

  it('end in 2 when they cannot be written', async () => {
    const cwd = tree({ Dockerfile: clean });
    const { code, err } = await cli(['-f', 'json=Dockerfile/report.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(
      'error: the report `Dockerfile/report.json` cannot be written: part of the path is a file, not a directory\n',
    );
    expect((await cli(['-f', 'json=.'], { cwd })).err).toContain(
      'the report `.` cannot be written: it is a directory\n',
    );
  });

  it('never take the place of a file that is linted or read as a configuration, nor of each other', async () => {
    const cwd = tree({ Dockerfile: clean, 'left-out/compose.yaml': '', 'infralint.yaml': 'ignore: [left-out]\n' });
    const refused = async (...formats: string[]) => {
      const { code, out, err } = await cli(
        formats.flatMap((format) => ['-f', format]),
        { cwd },
      );
      expect([code, out]).toEqual([2, '']);
      return err.replace(cwd, '').split('\n')[0];
    };
    expect(await refused('json=./Dockerfile')).toBe('error: the report would overwrite /Dockerfile');
    expect(await refused('json=left-out/compose.yaml', 'compact')).toBe(
      'error: the report would overwrite /left-out/compose.yaml',
    );
    expect(await refused('json=a/infralint.json')).toBe(
      'error: the next run would read the report `infralint.json` as a configuration',
    );
    expect(await refused('json=new/')).toBe('error: `new/` is a directory: the report needs a file name');
    expect(await refused('json=a', 'sarif=./a')).toBe('error: two reports cannot share the file `./a`');
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(clean);
  });

  it('go to standard output at -', async () => {
    expect((await cli(['-f', 'compact=-'], { cwd: tree({ Dockerfile: dirty }) })).out).toContain('Dockerfile:2:1:');
  });

  it('leave a summary on the terminal when all go to files', async () => {
    const cwd = tree({ Dockerfile: dirty });
    const { code, out, err } = await cli(['-f', 'json=new/x.json', '-f', 'sarif=x.sarif'], { cwd });
    expect([code, out]).toEqual([1, '']);
    expect(err.replace(/ \(.*?s\)/, '')).toMatchInlineSnapshot(`
      "1 warning in 1 file
      fixable: 1 with --fix
      report: new/x.json, x.sarif
      "
    `);
    const quiet = await cli(['-f', 'json=x.json', '--quiet'], { cwd });
    expect([quiet.code, quiet.err.replace(/ \(.*?s\)/, '')]).toEqual([0, 'no errors in 1 file; 1 warning not shown\n']);
    expect((await cli(['-f', 'json=x.json', '--quiet', '--ignore', 'DL4000'], { cwd })).err).toBe('');
  });

  it('are added to the job summary of GitHub, which has at most 1 MiB', async () => {
    const cwd = tree({ Dockerfile: dirty, 'summary.md': 'before\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const add = () => cli(['-f', 'markdown=summary.md'], { cwd, env });
    await add();
    await add();
    const text = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(text.match(/^before$|^## infralint$/gm)).toEqual(['before', '## infralint', '## infralint']);
    writeFileSync(env.GITHUB_STEP_SUMMARY, '.'.repeat((1 << 20) - 200));
    await add();
    const full = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(full.length).toBeLessThanOrEqual(1 << 20);
    expect(full).toMatch(
      /## infralint\n.*\n> \*\*The report ends here:\*\* GitHub shows at most 1 MiB of a job summary\.\n$/s,
    );
  });
});

describe('what else lint shows', () => {
  it('files with --list-files', async () => {
    const cwd = tree({ Dockerfile: clean, 'a/compose.yaml': '', 'b/Dockerfile.j2': '' });
    expect(await cli(['--list-files'], { cwd })).toEqual({ code: 0, out: 'Dockerfile\na/compose.yaml\n', err: '' });
    expect((await cli(['--list-files', 'b'], { cwd })).code).toBe(2);
    expect((await cli(['--list-files', 'gone'], { cwd })).err).toBe('error: gone does not exist\n');
  });

  it('counts with --stats', async () => {
    const cwd = tree({ Dockerfile: dirty, 'a/Dockerfile': dirty });
    const { err } = await cli(['--stats', '--only', code], { cwd });
    expect(err).toMatch(/findings {2}fixable {2}rule\n {7}2 {8}2 {2}dockerfile\/\S+ \[\S+\]\n$/);
  });

  it('times with --timing', async () => {
    const cwd = tree({ Dockerfile: dirty });
    const { err } = await cli(['--timing'], { cwd });
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/\d+/g, '0').trim()),
    ).toEqual([
      '',
      'ms  share  findings  rule',
      ...Array.from({ length: 10 }, () => expect.stringMatching(/^0\.0 +0% +0 {2}\w+\/[\w-]+$|^0\.0 +0% +0 {2}script/)),
      expect.stringMatching(/^0\.0 +0% +0 {2}0 other rules$/),
      expect.stringMatching(/^0\.0 +0 {2}all rules$/),
      expect.stringMatching(/^0\.0 +finding files and configurations$/),
      expect.stringMatching(/^0\.0 +reading and parsing, loading rules, reporting$/),
      expect.stringMatching(/^0\.0 +the whole run$/),
    ]);
    const all = (await cli(['--timing=all', 'Dockerfile'], { cwd })).err;
    expect(all.split('\n').length).toBeGreaterThan(100);
    expect(all).not.toContain('other rules');
  });

  it('the command that was probably meant', async () => {
    const { code, out, err } = await cli(['explan', 'DL3008'], { cwd: tree() });
    expect(code).toBe(2);
    expect(out + err).toContain('did you mean `explain`?');
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', ''],
    ['only a comment', '# nothing\n'],
    ['carriage returns alone', 'FROM alpine:3.22\rRUN true\r'],
    ['UTF-16', Buffer.from(`\uFEFF${clean}`, 'utf16le')],
    ['Latin-1', Buffer.from(`# ä\n${clean}`, 'latin1')],
  ])('%s is linted', async (_, content) => {
    const { code, out, err } = await cli(['-f', 'json'], { cwd: tree({ Dockerfile: content }) });
    expect(code).toBeLessThan(2);
    expect(JSON.parse(out).summary.files).toBe(1);
    expect(err).toBe('');
  });

  it('is told of, and does not fail a directory', async () => {
    const cwd = tree({
      'a/Dockerfile': clean,
      'b/Dockerfile': Uint8Array.from([0]),
      'c/Dockerfile': '',
      'Dockerfile/': '',
    });
    truncateSync(join(cwd, 'c/Dockerfile'), 60 * 1024 * 1024);
    symlinkSync('gone', join(cwd, 'compose.yaml'));
    symlinkSync('.', join(cwd, 'loop'));
    const { code, out, err } = await cli([], { cwd });
    expect(code).toBe(0);
    for (const part of [
      'b/Dockerfile is a binary file',
      'c/Dockerfile is too large',
      'compose.yaml is a broken symbolic link',
    ]) {
      expect(out + err).toContain(part);
    }
  });
});
