import { describe, expect, it } from 'vitest';
import { type Files, type LintOptions, lint, rule, shown } from '../support/lint.ts';

/** Says of every stage that is needed what it stands on, as far as that is known. */
const bases = rule('test/bases', {
  stage({ from, base, reachable }, { report }) {
    if (reachable) report(from, base.kind === 'image' ? `${base.image.repository}:${base.image.tag}` : base.kind);
  },
});
/** Says of every service that builds where its Dockerfile lies and how many stages it has. */
const built = rule('test/built', {
  build: ({ service, dockerfile }, { report }) =>
    report(service, `${service.name} ${dockerfile?.file.path} ${dockerfile?.stages.length}`),
});

const see = async (files: Files, options: LintOptions = {}) =>
  shown(await lint(files, { plugins: [bases], ...options }));

const text = 'ARG V\nFROM a/dev:$V AS dev\nFROM a/prod:$V AS prod\n';
const compose = (context: string, build = '') => `services:\n  web: { build: { context: ${context}${build} } }\n`;

describe('a Dockerfile that several projects build', () => {
  const builds = (one: string, two: string) => ({
    'one/compose.yaml': compose('..', one),
    'two/compose.yaml': compose('..', two),
    Dockerfile: text,
  });

  it.each<[string, string, string, string[]]>([
    ['the same arguments', ', args: { V: 1 }', ', args: { V: 1 }', ['a/prod:1']],
    ['different arguments', ', args: { V: 1 }', ', args: { V: 2 }', ['unknown']],
    ['arguments in one of them', ', args: { V: 1 }', '', ['unknown']],
    ['the same target', ', target: dev', ', target: dev', ['unknown']],
    ['different targets', ', target: prod, args: { V: 1 }', ', args: { V: 1 }', ['a/prod:1']],
    ['target and arguments', ', target: dev, args: { V: 1 }', ', target: dev, args: { V: 1 }', ['a/dev:1']],
  ])('is read once, with what they agree on: %s', async (_, one, two, expected) => {
    expect(await see(builds(one, two))).toEqual(expected.map((base) => `Dockerfile: ${base}`));
  });

  it('is read as the one project at hand says', async () => {
    const files = builds(', target: dev, args: { V: 1 }', ', target: prod, args: { V: 2 }');
    const found = await see(files, { found: ['one/compose.yaml', 'Dockerfile'] });
    expect(found).toEqual(['Dockerfile: a/dev:1']);
  });
});

describe('a Dockerfile that nothing builds', () => {
  it.each<[string, LintOptions, string[]]>([
    ['nothing of the configuration', {}, ['unknown']],
    ['its arguments', { build: { args: { V: '1' } } }, ['a/prod:1']],
    ['its target', { build: { args: { V: '1' }, target: 'DEV' } }, ['a/dev:1']],
    ['its target, even one that does not exist', { build: { args: { V: '1' }, target: 'gone' } }, ['a/prod:1']],
    ['its arguments for another directory', { below: { x: { build: { args: { V: '1' } } } } }, ['unknown']],
  ])('is read with %s', async (_, options, expected) => {
    const found = await see({ Dockerfile: text }, options);
    expect(found).toEqual(expected.map((base) => `Dockerfile: ${base}`));
  });

  it('is read with its contexts', async () => {
    const build = { contexts: { Mine: 'docker-image://b/c:2' } };
    expect(await see({ Dockerfile: 'FROM mine\n' }, { build })).toEqual(['Dockerfile: b/c:2']);
  });

  it('is read with the configuration of its directory', async () => {
    const below = { x: { plugins: [bases], build: { args: { V: '1' } } } };
    const files = { 'x/Dockerfile': text, Dockerfile: text };
    expect(await see(files, { below })).toEqual(['Dockerfile: unknown', 'x/Dockerfile: a/prod:1']);
  });

  it('is read with the configuration when it comes from standard input', async () => {
    const options = { named: ['-'], texts: { '-': text }, build: { args: { V: '1' } } };
    expect(await see({}, options)).toEqual(['-: a/prod:1']);
    expect(await see({ 'compose.yaml': compose('.', ', args: { V: 2 }'), Dockerfile: text }, options)).toEqual([
      '-: a/prod:1',
    ]);
  });
});

describe('a Dockerfile that is not linted', () => {
  it.each<[string, Files, LintOptions]>([
    ['not found', { Dockerfile: text }, { found: ['compose.yaml'] }],
    ['left out', { Dockerfile: text }, { found: ['compose.yaml'], exclude: ['*'], ignore: ['Dockerfile'] }],
    ['built by a Compose file that is asked for', { Dockerfile: text }, { named: ['compose.yaml'] }],
  ])('is known to the service that builds it, and nothing in it is judged: %s', async (_, files, options) => {
    const all = { ...files, 'compose.yaml': compose('.') };
    const outcome = await lint(all, { plugins: [bases, built], ...options });
    expect(shown(outcome)).toEqual(['compose.yaml: web Dockerfile 2']);
    expect(outcome.result.files.map(({ path }) => path)).toEqual(['compose.yaml']);
  });
});

describe('a text that is given', () => {
  const files = { 'compose.yaml': compose('.', ', target: dev'), Dockerfile: text };

  it('is read instead of the Dockerfile on disk, for the service that builds it, too', async () => {
    const texts = { Dockerfile: 'FROM a/b:3 AS dev\n' };
    expect(await see(files, { texts, plugins: [bases, built] })).toEqual([
      'Dockerfile: a/b:3',
      'compose.yaml: web Dockerfile 1',
    ]);
  });

  it('is read instead of the Compose file on disk, for what it builds, too', async () => {
    const texts = { 'compose.yaml': compose('.', ', target: dev, args: { V: 4 }') };
    expect(await see(files, { texts })).toEqual(['Dockerfile: a/dev:4']);
  });

  it('is read for a Compose file that another one includes', async () => {
    const both = { ...files, 'compose.yaml': 'include: [more.yaml]\n', 'more.yaml': compose('.') };
    const texts = { 'more.yaml': compose('.', ', target: dev, args: { V: 5 }') };
    const found = ['compose.yaml', 'more.yaml', 'Dockerfile'];
    expect(await see(both, { texts, found })).toEqual(['Dockerfile: a/dev:5']);
  });

  it('is what rules read from the disk', async () => {
    const reader = rule('test/reader', {
      dockerfile: (dockerfile, { project, report }) =>
        report(dockerfile, project.disk.read(dockerfile.file.absolutePath ?? '') ?? 'nothing'),
    });
    const texts = { Dockerfile: 'FROM a/b:3' };
    expect(await see(files, { texts, plugins: [reader] })).toEqual(['Dockerfile: FROM a/b:3']);
  });
});

describe('a Compose file that only makes sense on top of another', () => {
  const files = { 'compose.debug.yaml': 'services:\n  web:\n    environment: { DEBUG: "1" }\n' };

  it.each<[string, LintOptions, boolean]>([
    ['found in a directory is incomplete', { found: ['compose.debug.yaml'] }, true],
    ['that was asked for by name is judged as it is', { named: ['compose.debug.yaml'] }, false],
  ])('%s', async (_, options, expected) => {
    const incomplete: boolean[] = [];
    const watcher = rule('test/watcher', {
      compose: (compose) => void incomplete.push(compose.incomplete !== undefined),
    });
    await lint(files, { ...options, plugins: [watcher] });
    expect(incomplete).toEqual([expected]);
  });
});

describe('files that are fixed', () => {
  /** Replaces the image, and when that is done replaces it by one that says how many services build the Dockerfile. */
  const fixer = rule(
    'test/fixer',
    {
      stage({ base, from }, { report, project }) {
        if (base.kind !== 'image' || base.image.name === 'new' || !from.image) return;
        const text = base.image.name === 'old' ? 'older' : `new:${project.buildsOf(from.dockerfile).length}`;
        report(from.image, 'it is old', {
          fix: { title: 'renew it', safety: 'safe', edits: [{ at: from.image, text }] },
        });
      },
    },
    { fix: 'safe' },
  );

  it.each(['Dockerfile', 'dockerfile'])('are judged anew with the services that build them: %s', async (name) => {
    const files = { 'compose.yaml': compose('.'), [name]: 'FROM old\n', 'b/Dockerfile': 'FROM old\n' };
    const { changed } = await lint(files, { plugins: [fixer], fix: 'safe' });
    expect(Object.fromEntries(changed.map(({ path, after }) => [path, after]))).toEqual({
      [name]: 'FROM new:1\n',
      'b/Dockerfile': 'FROM new:0\n',
    });
  });
});
