import { expect, it } from 'vitest';
import { ExampleFiles } from '../../src/model/example-files.ts';
import { memoryDisk } from '../../src/text/memory-disk.ts';

it.each<[path: string, neighbor: string, isExample: boolean]>([
  ['.env', '.env.example', true],
  ['.env', 'env.dist', true],
  ['.env', 'example.env', true],
  ['.env', 'default-environment', true],
  ['token.txt', 'token.txt.sample', true],
  ['TOKEN.txt', 'Token.Template', true],
  ['.tokens.json', 'tokens.json.tpl', true],
  ['db/password.txt', 'db/password.txt.in', true],
  // Nothing says that it is an example, or it is one of something else.
  ['.env', '.env.local', false],
  ['.env', '.env.distant', false],
  ['token.txt', 'example.txt', false],
  ['token.txt', '.env.example', false],
  ['db/password.txt', 'password.txt.in', false],
])('%s next to %s', (path, neighbor, isExample) => {
  const examples = new ExampleFiles(memoryDisk(new Map([[`/p/${neighbor}`, '']])));
  expect(examples.showHowToMake(`/p/${path}`)).toBe(isExample);
});

it('looks in the root, too', () => {
  const examples = new ExampleFiles(memoryDisk(new Map([['/.env.example', '']])));
  expect(examples.showHowToMake('/.env')).toBe(true);
});
