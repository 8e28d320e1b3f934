import { describe, expect, it } from 'vitest';
import { loadOne } from './load.ts';

const web = 'services: {web: {image: x}}\n';

describe('the name of a project', () => {
  it.each([
    ['of its directory', { 'My App.1/compose.yaml': web }, 'myapp1'],
    ['as written', { 'compose.yaml': `name: shop\n${web}` }, 'shop'],
    ['as Compose rewrites it', { 'compose.yaml': `name: -My_App!\n${web}` }, 'my_app'],
    ['when the written one is empty', { 'a/compose.yaml': `name: ""\n${web}` }, 'a'],
    ['when nothing is left', { '___/compose.yaml': web }, undefined],
    ['of the last file that has one', { 'compose.yaml': `name: a\n${web}`, 'compose.override.yaml': 'name: b\n' }, 'b'],
    ['from .env', { '.env': 'COMPOSE_PROJECT_NAME=env\n', 'compose.yaml': `name: a\n${web}` }, 'env'],
    ['with a variable', { '.env': 'N=n\n', 'compose.yaml': `name: a-$N\n${web}` }, 'a-n'],
    ['with an unknown variable', { 'compose.yaml': `name: a-$N\n${web}` }, undefined],
  ])('%s', (_, files, expected) => {
    expect(loadOne(files).name).toBe(expected);
  });

  it('is above all that of the configuration', () => {
    const files = { '.env': 'COMPOSE_PROJECT_NAME=env\n', 'compose.yaml': `name: a\n${web}` };
    expect(loadOne(files, { compose: { projectName: 'set' } }).name).toBe('set');
  });
});

describe('profiles', () => {
  it.each([
    [{ 'compose.yaml': web }, [], []],
    [{ '.env': 'COMPOSE_PROFILES=a, b,\n', 'compose.yaml': web }, [], ['a', 'b']],
    [{ '.env': 'COMPOSE_PROFILES=a\n', 'compose.yaml': web }, ['c'], ['c', 'a']],
    [{ 'compose.yaml': web }, ['*'], ['*']],
  ])('%# are active', (files, profiles, expected) => {
    expect(loadOne(files, { compose: { profiles } }).activeProfiles).toEqual(expected);
  });
});

describe('variables', () => {
  const image = (files: Readonly<Record<string, string>>, compose?: object) =>
    loadOne(
      { 'compose.yaml': 'services: {web: {image: "$A"}}\n', ...files },
      { compose, env: { A: 'shell' } },
    ).services.get('web')?.image;

  it.each([
    ['of .env', { '.env': 'A=env\n' }, {}, 'env'],
    ['of the shell, if the configuration wants that', { '.env': 'A=env\n' }, { shellEnvironment: true }, 'shell'],
    [
      'of files that the configuration names',
      { '.env': 'A=env\n', 'a.env': 'A=a\n', 'b.env': 'A=b\n' },
      { env: ['a.env', './b.env'] },
      'b',
    ],
    ['that build on each other', { '.env': 'B=b\nA=a-$B\n' }, {}, 'a-b'],
  ])('%s are filled in', (_, files, compose, expected) => {
    expect(image(files, compose)).toMatchObject({ text: expected, unknown: false });
  });

  it.each([
    ['nowhere', {}],
    ['in an example only', { '.env.example': 'A=example\n' }],
    ['without a value, to be passed on', { '.env': 'A\n' }],
    ['with the help of an unknown one', { '.env': 'A=a-$NO\n' }],
  ])('are unknown when they are set %s', (_, files) => {
    expect(image(files)).toMatchObject({ text: '$A', unknown: true });
  });

  it('tells which names are meant to be set', () => {
    const { environment } = loadOne({
      'compose.yaml': web,
      '.env': 'A\nB=$NO\n',
      '.env.sample': 'C=1\n',
      'env.example': 'D=1\n',
    });
    expect(environment.files.map(({ variables }) => [...variables.keys()])).toEqual([['A', 'B']]);
    expect([...(environment.example?.variables.keys() ?? [])]).toEqual(['C']);
  });

  it.each<[string, string, readonly string[]]>([
    ['.env.dist', '#A=1\n # export B=2\n## C =\nexport D=4\n', ['A', 'B', 'C', 'D']],
    ['.env', 'A=1\n#B\n# a sentence, e.g. C=3\nD\r\n', ['A', 'B', 'C', 'D']],
    ['web.env', 'A=$B\n', ['A']],
    ['defaults.env', 'A = 1\n# see https://example.org/?b=1\n', ['A', 'b']],
    ['app-example.conf', '; A=1\n', ['A']],
    ['env.production.example', 'A=1\n', ['A']],
    ['.env-sample', 'A=1\n', ['A']],
    ['environment.example', '# AB: what it is\n# a sentence: no name\n', ['AB']],
    ['app.conf.dist', 'A=1\n', ['A']],
    ['nginx.conf', 'A=1\n', []],
    ['environment.ts', 'A=1\n', []],
  ])('finds the names in %s', (path, text, names) => {
    const { environment } = loadOne({ 'compose.yaml': web, [path]: text });
    expect(environment.naming.flatMap((file) => [...file.names]).sort()).toEqual(names);
  });

  it('looks for names in the directories above, up to the root of the repository', () => {
    const { environment } = loadOne({
      'a/b/compose.yaml': web,
      'a/.git/HEAD': '',
      'a/.env.example': 'ABOVE=1\n',
      '.env.example': 'OUTSIDE=1\n',
      'a/b/c/.env.example': 'BELOW=1\n',
    });
    expect(environment.naming.flatMap((file) => [...file.names])).toEqual(['ABOVE']);
  });
});
