import { describe, expect, it } from 'vitest';
import { load } from '../load.ts';

type Files = Readonly<Record<string, string>>;

/** What each project lacks, and in brackets what it lacks but a further file declares. */
function lacking(files: Files, sources?: readonly string[]): readonly string[] {
  return load(files, sources ? { sources } : {}).flatMap(({ file, dangling, declaredElsewhere, incomplete }) => [
    ...dangling.map(({ kind }) => `${file.path}: ${kind}`),
    ...declaredElsewhere.map(({ missing, source }) => `${file.path}: (${missing.kind} in ${source.path})`),
    ...(incomplete ? [`${file.path}: fragment, ${incomplete.missing.kind} in ${incomplete.declaredIn?.path}`] : []),
  ]);
}

const base = 'services:\n  web:\n    image: x\n    networks: [n]\n';
const network = 'networks: {n: }\n';

describe('what a further file declares', () => {
  it.each<readonly [string, Files, readonly string[]]>([
    [
      'a network',
      { 'compose.yaml': base, 'compose.prod.yaml': network },
      ['compose.yaml: (resource in compose.prod.yaml)'],
    ],
    [
      'a network of another name',
      { 'compose.yaml': base, 'compose.prod.yaml': 'networks: {m: }\n' },
      ['compose.yaml: resource'],
    ],
    [
      'a service',
      {
        'compose.yaml': 'services: {web: {image: x, depends_on: [db]}}\n',
        'compose.prod.yaml': 'services: {db: {image: y}}\n',
      },
      ['compose.yaml: (service in compose.prod.yaml)'],
    ],
    [
      'an image',
      {
        'docker-compose.yml': 'services: {web: {init: true}}\n',
        'docker-compose.dev.yml': 'services: {web: {build: .}}\n',
      },
      ['docker-compose.yml: (image in docker-compose.dev.yml)'],
    ],
    [
      'a service without an image either',
      { 'compose.yaml': 'services: {web: {init: true}}\n', 'compose.dev.yaml': 'services: {web: {tty: true}}\n' },
      ['compose.yaml: image', 'compose.dev.yaml: image'],
    ],
    [
      'one thing of two',
      { 'compose.yaml': base.replace('[n]', '[n, m]'), 'compose.prod.yaml': network },
      ['compose.yaml: resource', 'compose.yaml: (resource in compose.prod.yaml)'],
    ],
    [
      'a part each',
      {
        'compose.yaml': base.replace('[n]', '[n, m]'),
        'compose.a.yaml': 'services: {web: {init: true}}\nnetworks: {n: }\n',
        'compose.b.yaml': 'services: {web: {tty: true}}\nnetworks: {m: }\n',
      },
      [
        'compose.yaml: (resource in compose.a.yaml)',
        'compose.yaml: (resource in compose.b.yaml)',
        'compose.a.yaml: (resource in compose.b.yaml)',
        'compose.b.yaml: (resource in compose.a.yaml)',
      ],
    ],
    [
      'what the override lacks',
      {
        'compose.yaml': 'services: {web: {image: x}}\n',
        'compose.override.yaml': 'services: {web: {networks: [n]}}\n',
        'compose.prod.yaml': network,
      },
      ['compose.yaml: (resource in compose.prod.yaml)'],
    ],
    ['in another directory', { 'compose.yaml': base, 'deploy/compose.prod.yaml': network }, ['compose.yaml: resource']],
    [
      'under a name that Docker Compose ignores',
      { 'compose.yaml': base, 'docker-compose.yml': network },
      ['compose.yaml: resource'],
    ],
    [
      'in a file that is not a Compose file',
      { 'compose.yaml': base, 'composer.yml': network, 'stack.yml': network },
      ['compose.yaml: resource'],
    ],
    [
      'what another further file needs',
      {
        'compose.yaml': 'services: {web: {image: x}}\n',
        'compose.a.yaml': 'services: {a: {image: x, depends_on: [b]}}\n',
        'compose.b.yaml': 'services: {b: {image: x, depends_on: [web]}}\n',
      },
      ['compose.a.yaml: fragment, service in compose.b.yaml'],
    ],
    [
      'what another needs without a base',
      {
        'compose.a.yaml': 'services: {a: {image: x, networks: [n]}}\n',
        'compose.b.yaml': network,
      },
      ['compose.a.yaml: fragment, resource in compose.b.yaml'],
    ],
  ])('%s', (_, files, expected) => {
    expect([...new Set(lacking(files))].sort()).toEqual([...expected].sort());
  });

  it('is seen on disk, whatever is linted', () => {
    const files = { 'compose.yaml': base, 'compose.prod.yaml': network };
    expect(lacking(files, ['compose.yaml'])).toEqual(['compose.yaml: (resource in compose.prod.yaml)']);
  });

  it('does not count where someone says what belongs together', () => {
    const files = { 'compose.yaml': base, 'compose.prod.yaml': network };
    const [project] = load(files, { compose: { files: [['compose.yaml']] } });
    expect(project?.dangling.length).toBe(1);
    expect(lacking({ ...files, '.env': 'COMPOSE_FILE=compose.yaml\n' })).toEqual(['compose.yaml: resource']);
  });
});

describe('an empty file', () => {
  it.each<readonly [string, Files, readonly string[]]>([
    ['a base', { 'compose.yaml': '# a\n' }, ['compose.yaml']],
    ['an overlay', { 'compose.yaml': base + network, 'compose.dev.yaml': '# a\n' }, []],
    ['an overlay with a version', { 'compose.yaml': base + network, 'compose.dev.yaml': 'version: "3"\n' }, []],
    ['an override', { 'compose.yaml': base + network, 'compose.override.yaml': '' }, []],
    ['an overlay below the base file', { 'compose.yaml': base + network, 'a/compose.dev.yaml': '# a\n' }, []],
    ['an overlay of an empty base', { 'compose.yaml': '# a\n', 'compose.dev.yaml': '# a\n' }, ['compose.yaml']],
    ['an overlay without a base', { 'compose.dev.yaml': '# a\n' }, []],
    [
      'a base file that is ignored',
      { 'compose.yaml': base + network, 'docker-compose.yml': '# a\n' },
      ['docker-compose.yml'],
    ],
  ])('%s', (_, files, expected) => {
    const empty = load(files).flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'empty-file'));
    expect(empty.map(({ file }) => file.path)).toEqual(expected);
  });

  it('is wrong when it is named and has no others', () => {
    const [project] = load({ 'compose.dev.yaml': '# a\n' }, { named: ['compose.dev.yaml'] });
    expect(project?.problems.map(({ kind }) => kind)).toEqual(['empty-file']);
  });
});
