import { describe, expect, it } from 'vitest';
import { type Files, type LintOptions, lint, rule, shown, suppressed } from '../support/lint.ts';

/** Says of every service, where its name stands, which image it has in the end. */
const imageOf = rule('test/image', {
  service: (service, { report }) => report(service, `${service.name} ${service.image?.text}`),
});
/** Says of every Dockerfile how many stages it has. */
const stageCount = rule('test/stages', {
  dockerfile: (dockerfile, { report }) => report(dockerfile, `${dockerfile.stages.length} stages`),
});
const plugins = [imageOf, stageCount];

const see = (files: Files, options: LintOptions) => lint(files, { plugins, ...options });

const base = 'services:\n  web: { image: a }\n';
const override = 'services:\n  web: { image: b }\n  job: { image: c }\n';
const pair = { 'compose.yaml': base, 'compose.override.yaml': override };

describe('findings in files that take part', () => {
  it.each<[string, LintOptions, string[]]>([
    ['both files are found', {}, ['compose.override.yaml: job c', 'compose.yaml: web b']],
    ['both are asked for', { named: Object.keys(pair) }, ['compose.override.yaml: job c', 'compose.yaml: web b']],
    ['only the override is asked for', { named: ['compose.override.yaml'] }, ['compose.override.yaml: job c']],
    ['only the override is found', { found: ['compose.override.yaml'] }, ['compose.override.yaml: job c']],
    ['only the base is asked for', { named: ['compose.yaml'] }, ['compose.yaml: web b']],
    ['only the base is found', { found: ['compose.yaml'] }, ['compose.yaml: web b']],
  ])('are shown in those that were asked for: %s', async (_, options, expected) => {
    expect(shown(await see(pair, options))).toEqual(expected);
  });

  it('lie in the files of a project of the configuration in the same way', async () => {
    const files = { 'a.yaml': base, 'b.yaml': override, 'c.yaml': 'services:\n  last: { image: d }\n' };
    const compose = { files: [['a.yaml', 'b.yaml', 'c.yaml']] };
    expect(shown(await see(files, { named: ['b.yaml'], compose }))).toEqual(['b.yaml: job c']);
    expect(shown(await see(files, { named: ['c.yaml', 'a.yaml'], compose }))).toEqual([
      'a.yaml: web b',
      'c.yaml: last d',
    ]);
  });

  const included = {
    'compose.yaml': 'include: [parts/more.yaml]\nservices:\n  web: { image: a }\n',
    'parts/more.yaml': 'services:\n  job: { image: c }\n',
  };
  const extended = {
    'compose.yaml': 'services:\n  web:\n    extends: { file: parts/more.yaml, service: job }\n',
    'parts/more.yaml': 'services:\n  job: { image: c }\n',
  };
  /** Says in which files images are written. */
  const writtenImage = rule('test/written', {
    service: ({ image }, { report }) => image && report(image, image.text),
  });

  it.each<[string, LintOptions, boolean]>([
    ['are shown', {}, true],
    ['are shown when only the main file is asked for', { named: ['compose.yaml'] }, true],
    ['are not shown when only the main file is named of all', { named: ['compose.yaml'], namesEach: true }, false],
    ['are shown when both are asked for', { named: Object.keys(included) }, true],
    ['are not shown when the configuration ignores it', { ignore: ['parts/'] }, false],
    ['are not shown when --exclude leaves it out', { exclude: ['parts/'] }, false],
    ['are shown when --exclude leaves out others', { exclude: ['other/'] }, true],
    ['are shown when it is asked for, although ignored', { named: Object.keys(included), ignore: ['parts/'] }, true],
    ['are shown when it is asked for, although excluded', { named: Object.keys(included), exclude: ['parts/'] }, true],
  ])('in a file that another one takes in %s', async (_, options, inPart) => {
    const own = { found: options.named ? [] : ['compose.yaml'], ...options };
    expect(shown(await see(included, own))).toEqual([
      'compose.yaml: web a',
      ...(inPart ? ['parts/more.yaml: job c'] : []),
    ]);
    expect(shown(await see(extended, { ...own, plugins: [writtenImage] }))).toEqual(
      inPart ? ['parts/more.yaml: c'] : [],
    );
  });

  it('are told of in one note when the caller names each file, and only the main file', async () => {
    const { result } = await see(included, { named: ['compose.yaml'], namesEach: true });
    expect(result.notices.map(({ level, message }) => `${level}: ${message}`)).toMatchInlineSnapshot(`
      [
        "note: parts/more.yaml has findings that are not shown, because only a file that includes or extends it was named",
      ]
    `);
    expect((await see(included, { found: ['compose.yaml'] })).result.notices).toEqual([]);
    const named = ['compose.override.yaml'];
    const further = { ...included, 'compose.override.yaml': 'services:\n  web: { image: b }\n' };
    const ofOverride = await see(further, { named });
    expect([shown(ofOverride), ofOverride.result.notices]).toEqual([[], []]);
  });

  it('are shown when they are errors by themselves, as the main file fails with them', async () => {
    const fails = { ...imageOf, severity: 'error' } as const;
    for (const rules of [[], [{ name: imageOf.id, level: 'info' }]] as const)
      expect(shown(await see(included, { named: ['compose.yaml'], namesEach: true, rules, plugins: [fails] }))).toEqual(
        ['compose.yaml: web a', 'parts/more.yaml: job c'],
      );
    expect(
      shown(
        await see(included, {
          named: ['compose.yaml'],
          namesEach: true,
          rules: [{ name: imageOf.id, level: 'error' }],
        }),
      ),
    ).toEqual(['compose.yaml: web a']);
  });

  it('are shown in an override that is asked for, whatever the configuration ignores', async () => {
    const named = ['compose.override.yaml'];
    const expected = ['compose.override.yaml: job c'];
    expect(shown(await see(pair, { named, ignore: ['*.yaml'], exclude: ['*.yaml'] }))).toEqual(expected);
  });

  it('are hidden by the configuration that holds for that very file', async () => {
    const found = ['compose.yaml'];
    const below = (ignore: readonly string[]) => ({ parts: { plugins, ignore } });
    expect(shown(await see(included, { found, below: below(['more.yaml']) }))).toEqual(['compose.yaml: web a']);
    expect(shown(await see(included, { found, below: below([]), ignore: ['more.yaml'] }))).toEqual([
      'compose.yaml: web a',
      'parts/more.yaml: job c',
    ]);
  });

  it('get the level that holds for that very file', async () => {
    const rules = [{ name: imageOf.id, level: 'info' }] as const;
    const { result } = await see(included, { found: ['compose.yaml'], below: { parts: { plugins, rules } } });
    const levels = result.files.flatMap(({ path, findings }) => findings.map(({ severity }) => `${path} ${severity}`));
    expect(levels).toEqual(['compose.yaml warning', 'parts/more.yaml info']);
  });
});

describe('findings in a file with variables that a service reads', () => {
  const files = {
    'compose.yaml': 'services:\n  web: { image: a, env_file: vars/web.env }\n',
    'vars/web.env': 'A=1\nA=2\n',
  };
  const builtIn = ['project/duplicate-env-file-key'];
  const paths = async (options: LintOptions) =>
    (await see(files, { builtIn, ...options })).result.files.map(({ path }) => path);

  it('are shown', async () => {
    expect(await paths({})).toEqual(['compose.yaml', 'vars/web.env']);
  });

  // Nothing looks at whether such a file is to be left alone.
  it.each<[string, LintOptions]>([
    ['the configuration ignores it', { ignore: ['vars/'] }],
    ['--exclude leaves it out', { exclude: ['vars/'] }],
  ])('are not shown when %s', async (_, options) => {
    expect(await paths(options)).toEqual(['compose.yaml']);
  });
});

describe('a file without shown findings', () => {
  it('is listed only when it was to be linted', async () => {
    const { result } = await see(pair, { named: ['compose.override.yaml'] });
    expect(result.files.map(({ path }) => path)).toEqual(['compose.override.yaml']);
    expect(result.summary).toMatchObject({ files: 1, warnings: 1 });
  });
});

describe('findings that a comment suppresses', () => {
  const mute = '# infralint ignore-file[test/image]: as it is\n';
  const files = { 'compose.yaml': mute + base, 'compose.override.yaml': mute + override };

  it.each<[string, LintOptions, string[]]>([
    ['both files', {}, ['compose.override.yaml: job c', 'compose.yaml: web b']],
    ['the override', { named: ['compose.override.yaml'] }, ['compose.override.yaml: job c']],
    ['the base', { named: ['compose.yaml'] }, ['compose.yaml: web b']],
  ])('are counted where they would be shown: %s', async (_, options, expected) => {
    const outcome = await see(files, options);
    expect(suppressed(outcome)).toEqual(expected);
    expect(shown(outcome)).toEqual([]);
    expect(outcome.result.summary.suppressed).toBe(expected.length);
  });

  it('are not counted in an included file that is excluded', async () => {
    const more = { 'compose.yaml': 'include: [more.yaml]\n', 'more.yaml': mute + base };
    expect(suppressed(await see(more, { found: ['compose.yaml'] }))).toEqual(['more.yaml: web a']);
    expect(suppressed(await see(more, { found: ['compose.yaml'], exclude: ['more.yaml'] }))).toEqual([]);
    expect(suppressed(await see(more, { found: ['compose.yaml'], ignore: ['more.yaml'] }))).toEqual([]);
  });

  it('leave nothing to say of the comments in a file that is hidden', async () => {
    const unused = { ...pair, 'compose.yaml': `# infralint ignore-file[test/image, nonsense]\nservices: {}\n` };
    const builtIn = ['project/unused-suppression', 'project/unknown-suppression'];
    expect(shown(await see(unused, { named: ['compose.override.yaml'], builtIn }))).toEqual([
      'compose.override.yaml: web b',
      'compose.override.yaml: job c',
    ]);
    expect(shown(await see(unused, { builtIn }))).toHaveLength(4);
  });
});

describe('a file that is the main file of another project', () => {
  const prod = 'services:\n  web: { image: b, depends_on: [db] }\n  job: { image: c }\n';
  const files = {
    'compose.yaml': 'services:\n  web: { image: a }\n  db: { image: d }\n',
    'compose.prod.yaml': prod,
  };

  it('is judged there only, not as what further files make of it', async () => {
    expect(shown(await see(files, {}))).toEqual([
      'compose.prod.yaml: job c',
      'compose.yaml: web a',
      'compose.yaml: db d',
    ]);
  });

  it('is judged once below several further files', async () => {
    const three = { ...files, 'compose.test.yaml': prod.replace('image: c', 'image: e') };
    expect(shown(await see(three, {}))).toEqual([
      'compose.prod.yaml: job c',
      'compose.test.yaml: job e',
      'compose.yaml: web a',
      'compose.yaml: db d',
    ]);
  });

  it('is not judged at all when only the further file is asked for', async () => {
    expect(shown(await see(files, { named: ['compose.prod.yaml'] }))).toEqual(['compose.prod.yaml: job c']);
  });

  it('is judged alone when another one takes services from it', async () => {
    const extending = {
      'compose.yaml': 'services:\n  web: { image: a }\n',
      'app/compose.yaml': 'services:\n  web:\n    extends: { file: ../compose.yaml, service: web }\n    image: b\n',
    };
    const keyOf = rule('test/key', {
      compose: (compose, { report }) => {
        for (const file of compose.files) report(file, compose.file.path);
      },
    });
    expect(shown(await see(extending, { plugins: [keyOf] }))).toEqual([
      'app/compose.yaml: app/compose.yaml',
      'compose.yaml: compose.yaml',
    ]);
  });

  it('is judged through the file that includes it, and nowhere else', async () => {
    const including = {
      'compose.yaml': 'include: [app/compose.yaml]\nservices:\n  db: { image: d }\n',
      'app/compose.yaml': 'services:\n  web: { image: a }\n',
    };
    const count = rule('test/count', {
      compose: (compose, { report }) => {
        for (const file of compose.files) report(file, `${compose.services.size} services`);
      },
    });
    expect(shown(await see(including, { plugins: [count] }))).toEqual([
      'app/compose.yaml: 2 services',
      'compose.yaml: 2 services',
    ]);
  });

  it('loses nothing when it is the main file of several projects', async () => {
    const lists = [
      ['a.yaml', 'b.yaml'],
      ['a.yaml', 'c.yaml'],
    ];
    const job = 'services:\n  job: { image: c }\n';
    const outcome = await see(
      { 'a.yaml': base, 'b.yaml': job, 'c.yaml': job },
      { compose: { files: lists }, found: ['a.yaml', 'b.yaml', 'c.yaml'] },
    );
    expect(shown(outcome)).toEqual(['a.yaml: web a', 'b.yaml: job c', 'c.yaml: job c']);
  });

  it('loses nothing when projects of the configuration are merged in both orders', async () => {
    const lists = [
      ['a.yaml', 'b.yaml'],
      ['b.yaml', 'a.yaml'],
    ];
    const both = { 'a.yaml': base, 'b.yaml': 'services:\n  job: { image: c }\n' };
    const outcome = await see(both, { found: ['a.yaml', 'b.yaml'], compose: { files: lists } });
    expect(shown(outcome)).toEqual(['a.yaml: web a', 'b.yaml: job c']);
  });
});

describe('a Dockerfile under an unusual name', () => {
  const text = 'FROM debian:13\n';
  const files = {
    'app/compose.yaml': 'services:\n  web: { image: a, build: { context: ., dockerfile: web.df } }\n',
    'app/web.df': text,
  };
  const built = 'app/web.df: 1 stages';

  it.each<[string, LintOptions, boolean]>([
    ['is linted when the Compose file that builds it was found', {}, true],
    ['is not linted when the Compose file was asked for by name', { named: ['app/compose.yaml'] }, false],
    ['is linted when it is asked for itself', { named: ['app/compose.yaml', 'app/web.df'] }, true],
    ['is not linted when --exclude leaves it out', { exclude: ['*.df'] }, false],
    ['is not linted when the configuration ignores it', { ignore: ['app/web.df'] }, false],
    ['is linted when it is asked for, although excluded', { named: ['app/web.df'], exclude: ['*.df'] }, true],
  ])('%s', async (_, options, linted) => {
    const { result } = await see(files, { ...options, plugins: [stageCount] });
    const found = result.files.filter(({ path }) => path === 'app/web.df');
    expect(found.map(({ kind, findings }) => [kind, findings.length])).toEqual(linted ? [['dockerfile', 1]] : []);
  });

  it.each<[string, string, Files, string[]]>([
    ['is not linted as a template', 'web.df', { 'app/web.df': 'FROM {{ base }}\n' }, []],
    ['is not linted outside of the directory of the project', '../out/web.df', { 'out/web.df': text }, []],
    ['is linted below it', 'sub/x.df', { 'app/sub/x.df': text }, ['app/sub/x.df: 1 stages']],
    ['is not linted where it is missing', 'gone.df', {}, []],
    ['is not linted once more under a usual name', 'Dockerfile', { 'app/Dockerfile': text }, []],
    ['is not linted under a usual name that was not found', 'Dockerfile.web', { 'app/Dockerfile.web': text }, []],
  ])('%s', async (_, name, more, expected) => {
    const compose = files['app/compose.yaml'].replace('web.df', name);
    const all = { 'app/compose.yaml': compose, ...more };
    expect(shown(await see(all, { found: ['app/compose.yaml'], plugins: [stageCount] }))).toEqual(expected);
  });

  it('is linted once when several services and projects build it', async () => {
    const twice = `${files['app/compose.yaml']}  job: { build: { context: ., dockerfile: web.df } }\n`;
    const more = {
      ...files,
      'app/compose.yaml': twice,
      'compose.yaml': twice.replaceAll('context: .', 'context: app'),
    };
    expect(shown(await see(more, { plugins: [stageCount] }))).toEqual([built]);
  });

  it('is linted when one of the projects that build it was found', async () => {
    const more = { ...files, 'compose.yaml': files['app/compose.yaml'].replace('context: .', 'context: app') };
    const options = { found: ['app/compose.yaml'], named: ['compose.yaml'], plugins: [stageCount] };
    expect(shown(await see(more, options))).toEqual([built]);
  });

  it('may suppress what is found in it', async () => {
    const muted = { ...files, 'app/web.df': `# infralint ignore-file[test/stages]\n${text}` };
    const outcome = await see(muted, { plugins: [stageCount] });
    expect([shown(outcome), suppressed(outcome)]).toEqual([[], [built]]);
  });
});
