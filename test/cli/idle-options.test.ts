import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const clean = { Dockerfile: 'FROM debian:13\nUSER 1000\n' };

/** What a run says on standard error. */
async function said(argv: readonly string[], files: Readonly<Record<string, string>> = clean): Promise<string> {
  const cwd = tree(files);
  const { code, err } = await cli([...argv, '--only', 'DL3006'], { cwd });
  return `${code}\n${err.replaceAll(cwd, 'CWD')}`;
}

describe('an option without effect is told', () => {
  it.each([
    [
      ['--stdin-filename', 'x', 'Dockerfile'],
      '`--stdin-filename` has no effect: standard input is not read\n  help: add `-` to the paths to read it',
    ],
    [
      ['--list-files', '--fix', '--stats'],
      '`--fix`, `--stats` have no effect: `--list-files` does not lint\n  help: remove `--list-files` to lint',
    ],
    [
      ['--report-unused', '--no-inline'],
      '`--report-unused` has no effect: `--no-inline` ignores all suppression comments\n  help: remove one of them',
    ],
    [['--exclude', '['], '`--exclude [` matches nothing: `[` is not closed\n  help: add `]`'],
    [['--exclude', 'a/{b,c'], '`--exclude a/{b,c` matches nothing: `{` is not closed\n  help: add `}`'],
    [['--exclude', 'DL3008'], '`--exclude DL3008` skips files, not rules\n  help: use `--ignore DL3008`'],
    [['--exclude', ''], '`--exclude ` is empty and matches nothing\n  help: remove it'],
    [
      ['--exclude', './'],
      '`--exclude ./` matches nothing: it names a directory, not the files in it\n  help: use `**` for all files in it',
    ],
    [
      ['--exclude', '../a'],
      '`--exclude ../a` matches nothing: globs cannot match outside their directory\n  help: use a glob relative to CWD',
    ],
    [
      ['--exclude', '!a'],
      '`--exclude !a` has no effect: no glob comes before it\n  help: put it after the glob that it is an exception to',
    ],
    [
      ['--exclude', '/nowhere/a'],
      '`--exclude /nowhere/a` matches nothing: a leading `/` means the current directory, which does not contain `nowhere`\n  help: use a glob relative to the current directory',
    ],
    [
      ['--exclude', 'a,b'],
      '`--exclude a,b` is a single glob that contains a comma\n  help: repeat the option: `--exclude a --exclude b`',
    ],
  ])('%j', async (argv, note) => {
    expect(await said(argv)).toBe(`0\nnote: ${note}\n`);
    expect(await said([...argv, '--quiet'])).toBe('0\n');
  });

  it.each([
    [['--stdin-filename', 'Dockerfile']],
    [['--report-unused']],
    [['--list-files']],
    [
      [
        '--exclude',
        'vendor/',
        '--exclude',
        '!vendor/a',
        '--exclude',
        '[!a]{b,c}',
        '--exclude',
        '/a',
        '--exclude',
        '[]a]',
      ],
    ],
  ])('but not %j', async (argv) => {
    expect((await said(argv)).slice(1)).toBe('\n');
  });

  it('an absolute path can be a relative one', async () => {
    const cwd = tree(clean);
    const { err } = await cli(['--exclude', `${cwd}/old/`], { cwd });
    expect(err).toContain('is an absolute path and matches nothing\n  help: use `old/`\n');
  });
});

it('a run that checks nothing is a mistake', async () => {
  expect(await said(['--ignore', 'dl3006'])).toBe(
    '2\nerror: `--ignore` skips every rule that `--only` names\n  help: remove one of them\n',
  );
});

it('a rule or a code where a configuration takes globs is a mistake', async () => {
  expect(await said([], { ...clean, 'infralint.yaml': 'ignore: [DL3006, dockerfile/untagged-image, dl]\n' })).toBe(
    `2
error: \`ignore\` is for file globs, but \`DL3006\` is a rule name or code
  --> infralint.yaml:1:10
 1 | ignore: [DL3006, dockerfile/untagged-image, dl]
   |          ^^^^^^
  help: set its level under \`rules\`: \`rules: {DL3006: off}\`
error: \`ignore\` is for file globs, but \`dockerfile/untagged-image\` is a rule name or code
  --> infralint.yaml:1:18
 1 | ignore: [DL3006, dockerfile/untagged-image, dl]
   |                  ^^^^^^^^^^^^^^^^^^^^^^^^^
  help: set its level under \`rules\`: \`rules: {dockerfile/untagged-image: off}\`
`,
  );
});

it('keys and levels of other tools in a configuration are answered with ours', async () => {
  const config = 'presets: strict\nfailure-threshold: error\nrules: { DL3006: warn, DL3007: [2] }\nfailOn: high\n';
  const text = await said([], { ...clean, 'infralint.yaml': config });
  expect(text.match(/(?<=(?:error|help): ).*/g)).toEqual([
    '`presets` must be a list, not `strict`',
    'use a list: `[strict]`',
    'unknown key `failure-threshold`',
    'use `failOn`',
    '`rules.DL3006` must be one of `off`, `info`, `warning`, `error`, not `warn`',
    'did you mean `warning`?',
    '`rules.DL3007[0]` must be one of `off`, `info`, `warning`, `error`, not `2`',
    'did you mean `error`?',
    '`failOn` must be one of `error`, `warning`, `info`, `never`, not `high`',
    'did you mean `error`?',
  ]);
});

it('a glob of a configuration that matches nothing is a mistake', async () => {
  const files = { ...clean, 'infralint.yaml': 'ignore: [a, "!b", "[c"]\noverrides: [{ files: ../d }]\n' };
  expect(await said([], files)).toMatchInlineSnapshot(`
    "2
    error: glob \`[c\` matches nothing: \`[\` is not closed
      --> infralint.yaml:1:19
     1 | ignore: [a, "!b", "[c"]
       |                   ^^^^
      help: add \`]\`
    error: glob \`../d\` matches nothing: globs cannot match outside their directory
      --> infralint.yaml:2:22
     2 | overrides: [{ files: ../d }]
       |                      ^^^^
      help: use a glob relative to CWD
    "
  `);
});

it('a list of files cannot be written with -o', async () => {
  expect(await said(['--list-files', '-o', 'x'])).toContain('help: use `--list-files > x`');
});
