import { describe, expect, it } from 'vitest';
import { didYouMean, nearest, nearestName } from '../../src/parse/suggest.ts';

describe('nearest', () => {
  it.each([
    ['FORM', ['FROM', 'RUN'], 'FROM'],
    ['plaform', ['platform'], 'platform'],
    ['lock', ['shared', 'private', 'locked'], 'locked'],
    ['ENTRYPONT', ['ENV', 'ENTRYPOINT', 'EXPOSE'], 'ENTRYPOINT'],
    ['CACHE', ['bind', 'cache'], 'cache'],
    ['soruce', ['source', 'src'], 'source'],
    ['source', ['source', 'src'], undefined],
    ['zzz', ['source', 'src'], undefined],
    ['x', ['yes', 'no'], undefined],
    ['', ['a'], 'a'],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('prefers the spelling with the same case', () => {
    expect(nearest('TARGETPLATFROM', ['targetplatform', 'TARGETPLATFORM'])).toBe('TARGETPLATFORM');
  });

  it('allows short words one edit only', () => {
    expect(nearest('ab', ['xy'])).toBeUndefined();
    expect(nearest('ab', ['ax'])).toBe('ax');
  });

  it('does not guess among thousands of names', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `name${index}`);
    expect(nearest('nam1', names)).toBeUndefined();
    expect(nearest('nam1', names.slice(0, 5))).toBe('name1');
  });

  it('honours the greatest distance asked for', () => {
    expect(nearest('platfrmo', ['platform'], 1)).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it('asks about the nearest word', () => expect(didYouMean('COPPY', ['COPY'])).toBe('did you mean `COPY`?'));
  it('is silent without one', () => expect(didYouMean('WAT', ['COPY'])).toBeUndefined());
});

describe('nearestName', () => {
  it.each([
    ['VERSOIN', ['VERSION'], 'VERSION'],
    ['HTTP_PRT', ['HTTP_PORT'], 'HTTP_PORT'],
    // Two edits are another name, and short names are near to any other.
    ['HTTPS_PRT', ['HTTP_PORT'], undefined],
    ['PORTS', ['PORT'], undefined],
    ['bd', ['db'], 'db'],
    ['dc', ['db'], undefined],
  ])('of %s among %j is %s', (word, names, expected) => {
    expect(nearestName(word, names)).toBe(expected);
  });
});
