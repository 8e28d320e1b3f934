import { expect, it } from 'vitest';
import { globMatcher } from '../../src/discover/globs.ts';

it.each([
  [['*.prod.yaml'], 'a/b/compose.prod.yaml', true],
  [['legacy/'], 'a/legacy/Dockerfile', true],
  [['legacy'], 'legacy/x/Dockerfile', true],
  [['legacy'], 'legacy2/Dockerfile', false],
  [['/Dockerfile'], 'Dockerfile', true],
  [['/Dockerfile'], 'a/Dockerfile', false],
  [['services/*/compose.yaml'], 'services/a/compose.yaml', true],
  [['services/*/compose.yaml'], 'x/services/a/compose.yaml', false],
  [['./services/**'], 'services/a/b', true],
  [['{a,b}/**'], 'b/Dockerfile', true],
  [['**/test/**'], 'x/test/Dockerfile', true],
  [['.devcontainer'], 'x/.devcontainer/Dockerfile', true],
  [['**', '!keep/**'], 'keep/Dockerfile', false],
  [['**', '!keep/**'], 'other/Dockerfile', true],
])('%j and %s: %s', (globs, path, expected) => {
  expect(globMatcher(globs, '/root')(`/root/${path}`)).toBe(expected);
});

it('matches nothing outside its directory', () => {
  expect(globMatcher(['**'], '/root')('/elsewhere/Dockerfile')).toBe(false);
});
