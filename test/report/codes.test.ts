import { expect, test } from 'vitest';
import { reporterNames } from '../../src/report/index.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const files = { Dockerfile: 'FROM debian\nRUN echo $HOME\nRUN cd /srv && ls\n' };

const compact = async (args: readonly string[], extra: Readonly<Record<string, string>> = {}) => {
  const { out } = await cli(['-f', 'compact', ...args], { cwd: tree({ ...files, ...extra }) });
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').slice(2).join(' ').split(': ')[0]);
};

test('the preset of a tool shows its codes beside the rules', async () => {
  expect(await compact(['--preset', 'hadolint'])).toMatchInlineSnapshot(`
    [
      "dockerfile/untagged-image [DL3006]",
      "shell/harmless-splitting [SC2086]",
      "shell/directory-change [DL3003]",
    ]
  `);
  expect(await compact(['--preset', 'recommended', '--preset', 'trivy'])).toMatchInlineSnapshot(`
    [
      "dockerfile/unwritten-healthcheck [DS-0026]",
      "dockerfile/unwritten-user [DS-0002]",
      "dockerfile/untagged-image [DS-0001]",
      "shell/directory-change [DS-0013]",
    ]
  `);
});

test('a code that is named is shown', async () => {
  expect(await compact(['--only', 'dl3006'])).toEqual(['dockerfile/untagged-image [DL3006]']);
  const config = { 'infralint.yaml': 'rules:\n  DL3006: error\n  DL3003: off\n' };
  expect((await compact([], config)).filter((line) => line?.includes('['))).toEqual([
    'dockerfile/untagged-image [DL3006]',
  ]);
});

test('the level of a rule does not take its codes away', async () => {
  const config = { 'infralint.yaml': 'presets: [hadolint]\nrules:\n  dockerfile/untagged-image: error\n' };
  expect(await compact([], config)).toContain('dockerfile/untagged-image [DL3006]');
});

test('without the preset of a tool no codes are shown', async () => {
  expect((await compact(['--preset', 'strict'])).join()).not.toContain('[');
});

test('--stats names the code', async () => {
  const { err } = await cli(['--preset', 'hadolint', '--stats', '-f', 'json'], { cwd: tree(files) });
  expect(err).toContain('dockerfile/untagged-image [DL3006]\n');
});

test.each(reporterNames)('%s names the code', async (name) => {
  const { out } = await cli(['--preset', 'hadolint', '-f', name], { cwd: tree(files) });
  expect(out).toContain('DL3006');
});
