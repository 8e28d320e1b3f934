import { describe, expect, it } from 'vitest';
import { load, loadOne, plain, problemsOf } from '../load.ts';

const service = (name: string, body = 'image: x') => `services: {${name}: {${body}}}\n`;

describe('include', () => {
  it.each([
    ['short', 'include: [lib/compose.yaml]'],
    ['long', 'include: [{path: lib/compose.yaml}]'],
    ['with several files', 'include: [{path: [lib/compose.yaml, lib/more.yaml]}]'],
    ['twice', 'include: [lib/compose.yaml, ./lib/../lib/compose.yaml]'],
  ])('%s brings services and resources', (_, include) => {
    const project = loadOne({
      'compose.yaml': `${include}\n${service('a', 'image: x, depends_on: [b]')}`,
      'lib/compose.yaml': `name: other\nx-y: 1\n${service('b')}volumes: {v: {}}\n`,
      'lib/more.yaml': 'services: {b: {init: true}}\n',
    });
    expect([...project.services.keys()].sort()).toEqual(['a', 'b']);
    expect(project.resource('volumes', 'v')?.file.path).toBe('lib/compose.yaml');
    expect(plain(project.services.get('b')?.get('init'))).toBe(include.includes('more') ? true : undefined);
    expect(project.name).toBe('p');
    expect(project.files.map(({ file, role }) => `${role} ${file.path}`).slice(0, 2)).toEqual([
      'base compose.yaml',
      'included lib/compose.yaml',
    ]);
    expect(problemsOf(project)).toEqual([]);
  });

  it.each([
    ['its own directory', '{path: lib/compose.yaml}', '/p/lib'],
    ['project_directory', '{path: lib/compose.yaml, project_directory: other}', '/p/other'],
    ['the directory of the first of several files', '{path: [lib/compose.yaml, deep/er/more.yaml]}', '/p/lib'],
  ])('takes paths from %s', (_, entry, directory) => {
    const project = loadOne({
      'compose.yaml': `include: [${entry}]\n${service('a')}`,
      'lib/compose.yaml': service('b', 'build: ./app'),
      'deep/er/more.yaml': service('b', 'env_file: [e]'),
    });
    const build = project.services.get('b')?.build;
    expect(build?.context).toBe(`${directory}/app`);
    expect(project.services.get('b')?.get('env_file')?.directory ?? directory).toBe(directory);
  });

  it('fills in the variables of the includer first, then those next to the included file', () => {
    const project = loadOne({
      '.env': 'A=main\n',
      'compose.yaml': `include: [lib/compose.yaml]\n${service('a', 'image: "$A$B"')}`,
      'lib/.env': 'A=lib\nB=lib\n',
      'lib/compose.yaml': service('b', 'image: "$A-$B"'),
    });
    expect(plain(project.services.get('b')?.image)).toBe('main-lib');
    expect(plain(project.services.get('a')?.image)).toBe('main$B');
  });

  it.each([
    ['env_file: lib/dev.env', 'dev'],
    ['env_file: [lib/dev.env, lib/late.env]', 'late'],
    ['env_file: []', 'lib'],
  ])('%s replaces .env', (line, expected) => {
    const project = loadOne({
      'compose.yaml': `include: [{path: lib/compose.yaml, ${line}}]\n`,
      'lib/.env': 'A=lib\n',
      'lib/dev.env': 'A=dev\n',
      'lib/late.env': 'A=late\n',
      'lib/compose.yaml': service('b', 'image: "$A"'),
    });
    expect(plain(project.services.get('b')?.image)).toBe(expected);
  });

  it('lets the including file add to and reset what is included', () => {
    const project = loadOne({
      'compose.yaml': 'include: [lib.yaml]\nservices: {b: {init: true, ports: !reset []}}\n',
      'lib.yaml': service('b', 'image: x, ports: ["1:1"]'),
    });
    expect(plain(project.services.get('b')?.node)).toEqual({ image: 'x', init: true });
    expect(project.services.get('b')?.get('init')?.file.path).toBe('compose.yaml');
    expect(project.services.get('b')?.image?.file.path).toBe('lib.yaml');
  });

  it('keeps a !reset of an included file to that file', () => {
    const project = loadOne({
      'compose.yaml': `include: [one.yaml, two.yaml]\n`,
      'one.yaml': service('a', 'image: x, ports: ["1:1"]'),
      'two.yaml': service('b', 'image: x, ports: !reset []'),
    });
    expect(plain(project.services.get('a')?.get('ports'))).toEqual(['1:1']);
  });

  it.each([
    ['a missing file', 'include: [lib/nope.yaml]', 'missing-include compose.yaml: lib/nope.yaml'],
    ['a directory', 'include: [lib]', 'missing-include compose.yaml: lib'],
    [
      'an address',
      'include: ["https://example.com/compose.yaml"]',
      'remote-file compose.yaml: "https://example.com/compose.yaml"',
    ],
    [
      'a repository',
      'include: [{path: "git@example.com:a/b.git"}]',
      'remote-file compose.yaml: "git@example.com:a/b.git"',
    ],
    ['an artifact', 'include: [oci://example.com/a]', 'remote-file compose.yaml: oci://example.com/a'],
    ['itself', 'include: [compose.yaml]', 'include-cycle compose.yaml: compose.yaml'],
    ['a circle', 'include: [lib/circle.yaml]', 'include-cycle lib/circle.yaml: ../compose.yaml'],
    [
      'variables that are missing',
      'include: [{path: lib/compose.yaml, env_file: nope}]',
      'missing-include compose.yaml: nope',
    ],
    ['something unknown', 'include: ["${WHERE}/compose.yaml"]', undefined],
    ['a home directory', 'include: [~/compose.yaml]', undefined],
    ['one with a mistake', 'include: [lib/bad.yaml]', 'wrong-type lib/bad.yaml: 1'],
  ])('of %s', (_, include, expected) => {
    const files = {
      'compose.yaml': `${include}\n${service('a')}`,
      'lib/compose.yaml': service('b'),
      'lib/circle.yaml': `include: [../compose.yaml]\n${service('c')}`,
      'lib/bad.yaml': service('d', 'image: 1'),
    };
    const project = loadOne(files, { sources: ['compose.yaml'] });
    expect(problemsOf(project).filter((each) => !each.startsWith('undefined'))).toEqual(expected ? [expected] : []);
  });

  it('says what the name of a missing file is close to', () => {
    const project = loadOne({ 'compose.yaml': `include: [lib.yml]\n${service('a')}`, 'lib.yaml': service('b') });
    expect(project.problems.map(({ help }) => help)).toEqual(['did you mean `/p/lib.yaml`?'.replace('/p/', '')]);
  });

  it('judges an included file through the one that includes it', () => {
    const projects = load({
      'compose.yaml': `include: [lib/compose.extra.yaml]\n${service('a')}`,
      'lib/compose.extra.yaml': service('b', 'image: x, depends_on: [a]'),
    });
    expect(projects.map(({ file }) => file.path)).toEqual(['compose.yaml']);
  });

  it('reads no file outside of the repository', () => {
    const files = {
      'app/.git/HEAD': '',
      'app/compose.yaml': `include: [../lib.yaml]\n${service('a')}`,
      'lib.yaml': service('b'),
    };
    const project = loadOne(files, { sources: ['app/compose.yaml'] });
    expect([...project.services.keys()]).toEqual(['a']);
    expect(problemsOf(project)).toEqual(['remote-file app/compose.yaml: ../lib.yaml']);
  });

  it('loads a file for each of several includes with other variables', () => {
    const files = {
      'compose.yaml':
        'include:\n  - { path: lib.yaml, env_file: one.env }\n  - { path: lib.yaml, env_file: two.env }\n',
      'lib.yaml': 'services:\n  ${NAME}:\n    image: x\n',
      'one.env': 'NAME=one\n',
      'two.env': 'NAME=two\n',
    };
    expect(loadOne(files, { sources: ['compose.yaml'] }).files.map(({ file }) => file.path)).toEqual([
      'compose.yaml',
      'lib.yaml',
    ]);
  });
});
