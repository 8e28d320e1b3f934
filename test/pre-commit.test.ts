import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { cli } from './support/cli.ts';
import { tree } from './support/files.ts';
import { repository } from './support/sources.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly exclude: string;
}

const hooks: readonly Hook[] = parseDocument(readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8')).toJS();
/** A pattern of Python, whose flag comes first. */
const pattern = (text: string) => new RegExp(text.replace(/^\(\?i\)/, ''), 'i');

it.each(hooks.map((hook) => [hook.id, hook] as const))('the hook %s is handed what is linted', async (_, hook) => {
  const matches = (path: string) => pattern(hook.files).test(path) && !pattern(hook.exclude).test(path);
  const linted = [
    'Dockerfile',
    'a/Dockerfile.dev',
    'Dockerfile-dev',
    'base_Dockerfile',
    'api.dockerfile',
    'b/Containerfile',
    'compose.yaml',
    'docker-compose.prod.yml',
    'my-compose.yaml',
    'podman-compose.yml',
    'docker-stack.yml',
    'stack.yml',
  ];
  const others = ['README.md', 'Dockerfile.j2', 'Dockerfile.dockerignore', 'dockerfiles/x.sh', 'compose.yaml.orig'];
  expect(linted.filter(matches)).toEqual(linted);
  expect(others.filter(matches)).toEqual([]);

  const [, ...argv] = hook.entry.split(' ');
  const files = { 'composer.yml': 'a: 1\n', Dockerfile: 'FROM debian:13\nUSER nobody\nCMD ["true"]\n' };
  const cwd = tree(files);
  expect(await cli([...argv, ...Object.keys(files)], { cwd })).toMatchObject({ code: 0, err: '' });
  expect(await cli([...argv, 'composer.yml'], { cwd })).toMatchObject({ code: 0, err: '' });
});
