import { expect, it } from 'vitest';
import rule from '../../../rules/dockerfile/copy-ignored-file.ts';
import { testRule } from '../../../src/test-rule.ts';
import { cli } from '../../support/cli.ts';
import { tree } from '../../support/files.ts';

const files = (instruction: string, ignored: string, more: Readonly<Record<string, string>> = {}) => ({
  Dockerfile: `FROM alpine:3.22\n${instruction}\n`,
  '.dockerignore': ignored,
  ...more,
});

it('finds sources that the ignore file excludes', () =>
  testRule(rule, {
    bad: [
      { text: files('COPY «a.txt» /', '*.txt\n'), message: '`.dockerignore` excludes `a.txt`' },
      { text: files('ADD «./a/b» /', '# x\n/a\n') },
      { text: files('COPY «/a» x «b/c/» /d/', '**/c\na\n') },
      { text: files('COPY ["«"a b"»", "/"]'.replace('"«"', '«"').replace('"»"', '"»'), 'a b\n') },
      { text: files('COPY «.» /', '*\n') },
      { text: files('ENV A=a\nCOPY «$A» /', 'a\n') },
      { text: files('COPY \\\r\n  «a» \\\r\n  # why\r\n  /b', 'a\r\n') },
      { text: files('COPY «a» /', '*\n!b\n', { a: '' }) },
      // Exceptions for other files.
      { text: files('COPY «a» /', '*\n!b\n') },
      { text: files('COPY «out/bin» /', 'out\n!out/doc/**\n', { 'out/doc/a': '' }) },
      { text: files('COPY «a/b» /', 'a\n!a/*.md\n') },
      { text: files('COPY «a» /', '!a/b\na\n', { 'a/b': '' }) },
      { text: files('COPY «a» /', 'a\n!*/b/c\n**/a\n', { 'a/b/c': '' }) },
      { text: files('COPY «.» /', '*\n') },
      {
        // The ignore file with the name of the Dockerfile takes precedence.
        text: files('COPY «a» b /c/', 'b\n', { 'Dockerfile.dockerignore': 'a\n' }),
        message: '`Dockerfile.dockerignore`',
      },
      {
        text: {
          'compose.yaml':
            'services:\n  web:\n    build:\n      context: ./app\n      dockerfile: ../docker/Dockerfile\n',
          'docker/Dockerfile': 'FROM alpine:3.22\nCOPY «a» b /c/\n',
          'app/.dockerignore': 'a\n',
          'docker/.dockerignore': 'b\n',
        },
        message: '`app/.dockerignore`',
      },
    ],
    good: [
      files('COPY a /', 'b\n'),
      files('COPY a /', '*\n!a\n', { a: '' }),
      files('COPY a /', 'a\n!a/b\n', { 'a/b': '' }),
      files('COPY a /', '*\n!**/b\n'),
      files('COPY a/b /', '*\n!a/?/c\n'),
      files('COPY a /', 'a\n!*/b/c\n', { 'a/b/c': '' }),
      files('COPY a /', '*\n!/a/./b/\n'),
      files('COPY . /', '*\n!b\n'),
      files('COPY . /', 'a\nb\n'),
      files('COPY *.txt /', '*.txt\n'),
      files('ARG A\nCOPY $A /', '*\n'),
      files('COPY --from=alpine:3.22 a /', '*\n'),
      files('ADD https://example.org/a.txt /', '**\n'),
      files('ADD git@example.org:a/b.git /', '**\n'),
      files('COPY <<EOF /a\nb\nEOF', '*\n'),
      files('ONBUILD COPY a /', 'a\n'),
      files('COPY ../a /', 'a\n'),
      files('COPY a /', 'a/*\n'),
    ],
  }));

it('points to the line of the ignore file', async () => {
  const cwd = tree(files('COPY dist/app.js /', 'node_modules\ndist\n'));
  const { out } = await cli(['--no-config', '--only', rule.id, '--format', 'json', 'Dockerfile'], { cwd });
  const report: { files: { findings: { line: number; related: { path: string; line: number }[] }[] }[] } =
    JSON.parse(out);
  const [finding] = report.files[0]?.findings ?? [];
  expect(finding?.line).toBe(2);
  expect(finding?.related).toMatchObject([{ path: '.dockerignore', line: 2 }]);
});
