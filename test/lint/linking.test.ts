import { describe, expect, it } from 'vitest';
import type { ComposeProject, Dockerfile, Project, ServiceBuild } from '../../src/rule/index.ts';
import { type Files, type LintOptions, lint, root, rule } from '../support/lint.ts';

/** What rules are handed of the files of a run. */
interface Linked {
  /** By service. */
  readonly builds: ReadonlyMap<string, ServiceBuild>;
  readonly composes: readonly ComposeProject[];
  /** Those that are linted, by path. */
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
  readonly project: Project;
}

async function link(files: Files, options: LintOptions = {}): Promise<Linked> {
  const builds = new Map<string, ServiceBuild>();
  const composes: ComposeProject[] = [];
  const dockerfiles = new Map<string, Dockerfile>();
  let project: Project | undefined;
  const watcher = rule('test/watcher', {
    build: (build) => void builds.set(build.service.name, build),
    compose(compose, context) {
      composes.push(compose);
      project = context.project;
    },
    dockerfile(dockerfile, context) {
      dockerfiles.set(dockerfile.file.path, dockerfile);
      project = context.project;
    },
  });
  await lint(files, { ...options, plugins: [watcher] });
  if (!project) throw new Error('the rule was not called');
  return { builds, composes, dockerfiles, project };
}

/** A Compose file whose services `s0`, `s1` ... each have these lines under `build`. */
function services(...builds: readonly (readonly string[])[]): string {
  const lines = builds.flatMap((build, index) => [
    `  s${index}:`,
    '    build:',
    '      context: .',
    ...build.map((line) => `      ${line}`),
  ]);
  return `services:\n${lines.join('\n')}\n`;
}

describe('the targets of services that build one Dockerfile', () => {
  const text = `
FROM debian:13 AS base
FROM base AS dev
FROM alpine:3.22 AS tools
FROM base AS prod
`;

  async function stages(targets: readonly (string | undefined)[], options: LintOptions = {}) {
    const compose = services(...targets.map((target) => (target === undefined ? [] : [`target: ${target}`])));
    const { builds, dockerfiles } = await link({ 'compose.yaml': compose, Dockerfile: text }, options);
    const all = dockerfiles.get('Dockerfile')?.stages ?? [];
    return {
      built: [...builds.values()].map(({ stage }) => stage?.name),
      needed: all.flatMap(({ name, reachable }) => (reachable ? name : [])),
      shipped: all.flatMap(({ name, shipped }) => (shipped ? name : [])),
    };
  }

  it.each<[string, (string | undefined)[], (string | undefined)[], string[]]>([
    ['none', [undefined], ['prod'], ['base', 'prod']],
    ['one', ['dev'], ['dev'], ['base', 'dev']],
    ['an empty one', ['""'], ['prod'], ['base', 'prod']],
    ['one in other case', ['DEV'], ['dev'], ['base', 'dev']],
    ['the same twice', ['tools', 'tools'], ['tools', 'tools'], ['tools']],
    ['one that does not exist', ['gone'], [undefined], ['base', 'prod']],
    ['the number of a stage, which is no name', ['1'], [undefined], ['base', 'prod']],
    ['one with a default', ['${T:-dev}'], ['dev'], ['base', 'dev']],
    ['an unknown one', ['${T}'], [undefined], ['base', 'prod']],
    ['twice none', [undefined, undefined], ['prod', 'prod'], ['base', 'prod']],
  ])('%s', async (_, targets, built, needed) => {
    expect(await stages(targets)).toMatchObject({ built, needed });
  });

  it.each<[string, (string | undefined)[], (string | undefined)[]]>([
    ['different', ['dev', 'prod'], ['dev', 'prod']],
    ['different the other way round', ['prod', 'dev'], ['prod', 'dev']],
    ['one without', ['dev', undefined], ['dev', 'prod']],
    ['the first without', [undefined, 'dev'], ['prod', 'dev']],
    ['the first unknown', ['${T}', 'dev'], [undefined, 'dev']],
    ['one unknown', ['dev', '${T}'], ['dev', undefined]],
    ['one that does not exist', ['tools', 'gone'], ['tools', undefined]],
  ])('%s: none wins over the last stage', async (_, targets, built) => {
    const found = await stages(targets);
    expect(found.built).toEqual(built);
    expect(found.needed).toEqual(expect.arrayContaining(['base', 'prod']));
    expect(found.shipped).toEqual(expect.arrayContaining(['base', 'prod']));
  });

  it.each<[string, (string | undefined)[], (string | undefined)[]]>([
    ['services without one', [undefined], ['prod']],
    ['services that agree', ['dev', 'dev'], ['dev', 'dev']],
    ['services that differ', ['dev', 'prod'], ['dev', 'prod']],
    ['an unknown one', ['${T}'], [undefined]],
  ])('that of the configuration says what is needed, beside %s', async (_, targets, built) => {
    const found = await stages(targets, { build: { target: 'tools' } });
    expect(found).toEqual({ built, needed: ['tools'], shipped: ['tools'] });
  });

  // What a service builds is needed, whatever the others build: today only the last stage counts where targets differ.
  it.each<[string, (string | undefined)[], string[]]>([
    ['different', ['dev', 'prod'], ['base', 'dev', 'prod']],
    ['neither of them the last stage', ['dev', 'tools'], ['base', 'dev', 'tools']],
    ['one without', ['dev', undefined], ['base', 'dev', 'prod']],
    ['one unknown', ['dev', '${T}'], ['base', 'dev']],
    ['the same in different case', ['DEV', 'dev'], ['base', 'dev']],
  ])('%s: no stage that is built is called unneeded', async (_, targets, expected) => {
    expect((await stages(targets)).needed).toEqual(expect.arrayContaining(expected));
  });
});

describe('the build arguments of services that build one Dockerfile', () => {
  /** The image that FROM stands on, and what an ARG in the stage is, as the given services build it. */
  async function image(builds: readonly (readonly string[])[], options: LintOptions = {}, text = 'ARG V\n') {
    const files = { 'compose.yaml': services(...builds), Dockerfile: `${text}FROM debian:$V\nARG V\n` };
    const { dockerfiles } = await link(files, options);
    const stage = dockerfiles.get('Dockerfile')?.stages[0];
    const value = stage?.variables.get('V')?.value;
    return stage?.base.kind === 'image' ? [`debian:${stage.base.image.tag}`, value] : [stage?.base.kind, value];
  }

  it.each<[string, string[][], (string | undefined)[]]>([
    ['none', [[]], ['unknown', undefined]],
    ['one value', [['args: { V: 12 }']], ['debian:12', '12']],
    ['the same value', [['args: { V: 12 }'], ['args: { V: 12 }']], ['debian:12', '12']],
    ['the same value as a map and as a list', [['args: { V: 12 }'], ['args: [V=12]']], ['debian:12', '12']],
    ['the same value by a default', [['args: { V: 12 }'], ['args: { V: "${N:-12}" }']], ['debian:12', '12']],
    ['different values', [['args: { V: 12 }'], ['args: { V: 13 }']], ['unknown', undefined]],
    ['the third differs', [['args: { V: 1 }'], ['args: { V: 1 }'], ['args: { V: 2 }']], ['unknown', undefined]],
    ['the first has none', [[], ['args: { V: 12 }']], ['unknown', undefined]],
    ['the second has none', [['args: { V: 12 }'], []], ['unknown', undefined]],
    ['the second has others', [['args: { V: 12 }'], ['args: { W: 12 }']], ['unknown', undefined]],
    ['an unknown value', [['args: { V: "${N}" }']], ['unknown', undefined]],
    ['twice the same unknown value', [['args: { V: "${N}" }'], ['args: { V: "${N}" }']], ['unknown', undefined]],
    ['one unknown value', [['args: { V: 12 }'], ['args: { V: "${N}" }']], ['unknown', undefined]],
    ['a value that is passed on from outside', [['args: [V]']], ['unknown', undefined]],
    ['no value at all', [['args: { V: }']], ['unknown', undefined]],
  ])('%s', async (_, builds, expected) => {
    expect(await image(builds)).toEqual(expected);
  });

  it.each<[string, string[][], string]>([
    ['a value of all services wins', [['args: { V: 12 }'], ['args: { V: 12 }']], 'debian:12'],
    ['one that differs does not', [['args: { V: 12 }'], ['args: { V: 13 }']], 'debian:11'],
    ['one of some services does not', [['args: { V: 12 }'], []], 'debian:11'],
    ['an unknown one does not', [['args: { V: "${N}" }']], 'debian:11'],
  ])('over a default in the Dockerfile %s', async (_, builds, expected) => {
    expect((await image(builds, {}, 'ARG V=11\n'))[0]).toBe(expected);
  });

  it.each<[string, string[][]]>([
    ['no service gives one', [[]]],
    ['they differ', [['args: { V: 12 }'], ['args: { V: 13 }']]],
    ['they are unknown', [['args: { V: "${N}" }']]],
  ])('those of the configuration hold where %s', async (_, builds) => {
    expect(await image(builds, { build: { args: { V: '10' } } })).toEqual(['debian:10', '10']);
  });

  // As `docker compose build --build-arg` does, and as the configuration does with target and contexts.
  it('those of the configuration win over those on which the services agree', async () => {
    expect(await image([['args: { V: 12 }']], { build: { args: { V: '10' } } })).toEqual(['debian:10', '10']);
  });
});

describe('the named contexts of services that build one Dockerfile', () => {
  async function base(builds: readonly (readonly string[])[], contexts: Readonly<Record<string, string>> = {}) {
    const files = { 'compose.yaml': services(...builds), Dockerfile: 'FROM Base\nCOPY --from=assets /a /a\n' };
    const { dockerfiles } = await link(files, { build: { contexts } });
    const { stages = [], namedContexts } = dockerfiles.get('Dockerfile') ?? {};
    const found = stages[0]?.base;
    const names = [...(namedContexts?.keys() ?? [])].sort();
    return [found?.kind === 'image' ? `${found.image.repository}:${found.image.tag}` : found?.kind, ...names];
  }

  it.each<[string, string[][], (string | undefined)[]]>([
    ['none: the name is no image', [[]], ['invalid']],
    ['an image', [['additional_contexts: { base: docker-image://a/b:1 }']], ['a/b:1', 'base']],
    ['in other case', [['additional_contexts: { BASE: docker-image://a/b:1 }']], ['a/b:1', 'base']],
    ['as a list', [['additional_contexts: [base=docker-image://a/b:1]']], ['a/b:1', 'base']],
    ['of the second service', [[], ['additional_contexts: { base: docker-image://a/b:1 }']], ['a/b:1', 'base']],
    ['a directory', [['additional_contexts: { base: ./dir }']], ['unknown', 'base']],
    ['another service', [['additional_contexts: { base: "service:s0" }']], ['unknown', 'base']],
    ['an unknown value', [['additional_contexts: { base: "${X}" }']], ['unknown', 'base']],
    [
      'of several services together',
      [['additional_contexts: { assets: ./dir }'], ['additional_contexts: { base: docker-image://a/b:1 }']],
      ['a/b:1', 'assets', 'base'],
    ],
  ])('%s', async (_, builds, expected) => {
    expect(await base(builds)).toEqual(expected);
  });

  it.each<[string, string[][]]>([
    ['no service has one', [[]]],
    ['a service has another', [['additional_contexts: { base: docker-image://a/b:1 }']]],
    ['a service has an unknown one', [['additional_contexts: { BASE: "${X}" }']]],
  ])('those of the configuration hold where %s', async (_, builds) => {
    expect(await base(builds, { base: 'docker-image://c/d:2' })).toEqual(['c/d:2', 'base']);
    expect(await base(builds, { Base: 'docker-image://c/d:2' })).toEqual(['c/d:2', 'base']);
  });

  // As with arguments: today the last service wins.
  it('are unknown where services differ', async () => {
    const builds = ['a/b:1', 'c/d:2'].map((image) => [`additional_contexts: { base: docker-image://${image} }`]);
    expect(await base(builds)).toEqual(['unknown', 'base']);
  });
});

describe('the contexts of a Dockerfile', () => {
  /** Each directory with the ignore file that counts there. */
  async function contexts(files: Files, path = 'Dockerfile', options: LintOptions = {}) {
    const { dockerfiles, project } = await link(files, options);
    return project
      .contextsOf(dockerfiles.get(path)!)
      .map(({ directory, ignoreFile }) => [directory.replace(`${root}/`, ''), ignoreFile?.file.path]);
  }

  const text = 'FROM debian:13\n';
  const twice = `services:
  a: { build: { context: ./a, dockerfile: ../Dockerfile } }
  b: { build: { context: ./b, dockerfile: ../Dockerfile } }
`;
  const sources = { 'a/x': '', 'b/x': '', Dockerfile: text };

  it.each<[string, Files, (string | undefined)[][]]>([
    ['its own directory without Compose', { Dockerfile: text }, [[root, undefined]]],
    [
      'its own directory where no service builds it',
      { 'compose.yaml': 'services:\n  a: { build: ./a }\n', 'a/Dockerfile': text, Dockerfile: text },
      [[root, undefined]],
    ],
    [
      'that of a service instead of its own',
      { ...sources, 'compose.yaml': 'services:\n  a: { build: { context: ./a, dockerfile: ../Dockerfile } }\n' },
      [['a', undefined]],
    ],
    [
      'those of two services',
      { ...sources, 'compose.yaml': twice },
      [
        ['a', undefined],
        ['b', undefined],
      ],
    ],
    [
      'one that two services share, once',
      { ...sources, 'compose.yaml': 'services:\n  a: { build: . }\n  b: { build: { context: ./ } }\n' },
      [[root, undefined]],
    ],
    ['only those that are there', { 'b/x': '', Dockerfile: text, 'compose.yaml': twice }, [['b', undefined]]],
    ['none when the only one is missing', { Dockerfile: text, 'compose.yaml': twice }, []],
  ])('are %s', async (_, files, expected) => {
    expect(await contexts(files)).toEqual(expected);
  });

  it.each<[string, Files, (string | undefined)[]]>([
    [
      'that of each context',
      { 'a/.dockerignore': 'x', 'b/.dockerignore': 'y' },
      ['a/.dockerignore', 'b/.dockerignore'],
    ],
    ['none in a context without', { 'b/.dockerignore': 'y' }, [undefined, 'b/.dockerignore']],
    ['not that beside the Dockerfile', { '.dockerignore': 'x' }, [undefined, undefined]],
    [
      'not one that is named for a Dockerfile in the context',
      { 'a/Dockerfile.dockerignore': 'x' },
      [undefined, undefined],
    ],
    [
      'that of the Dockerfile',
      { 'Dockerfile.dockerignore': 'x' },
      ['Dockerfile.dockerignore', 'Dockerfile.dockerignore'],
    ],
    [
      'that of the Dockerfile before that of the context',
      { 'Dockerfile.dockerignore': '', 'a/.dockerignore': 'x', 'b/.dockerignore': 'y' },
      ['Dockerfile.dockerignore', 'Dockerfile.dockerignore'],
    ],
    ['nothing that is a directory', { 'a/.dockerignore/x': '' }, [undefined, undefined]],
  ])('the ignore file is %s', async (_, more, expected) => {
    const found = await contexts({ ...sources, 'compose.yaml': twice, ...more });
    expect(found.map(([, file]) => file)).toEqual(expected);
  });

  it('the ignore file of a Dockerfile without Compose is found as well', async () => {
    const files = { 'x/Dockerfile.dev': text, 'x/.dockerignore': 'y' };
    expect(await contexts(files, 'x/Dockerfile.dev')).toEqual([['x', 'x/.dockerignore']]);
    expect(await contexts({ ...files, 'x/Dockerfile.dev.dockerignore': 'z' }, 'x/Dockerfile.dev')).toEqual([
      ['x', 'x/Dockerfile.dev.dockerignore'],
    ]);
  });

  it('says what is excluded', async () => {
    const files = { Dockerfile: text, '.dockerignore': '*.log\n', 'Dockerfile.dockerignore': '*.md\n' };
    const { dockerfiles, project } = await link(files);
    const [context] = project.contextsOf(dockerfiles.get('Dockerfile')!);
    const excluded = ['a.log', 'a.md'].map((path) => context?.ignoreFile?.excludedBy(path)?.text);
    expect(excluded).toEqual([undefined, '*.md']);
  });

  it('are none for text from standard input, which no service builds', async () => {
    const files = { 'compose.yaml': 'services:\n  a: { build: . }\n', Dockerfile: text };
    const { dockerfiles, project } = await link(files, { named: ['compose.yaml', '-'], texts: { '-': text } });
    const dockerfile = dockerfiles.get('-')!;
    expect([project.contextsOf(dockerfile), project.buildsOf(dockerfile)]).toEqual([[], []]);
  });
});

describe('whether what a service builds is there', () => {
  it.each<
    [string, string, Files, [context: boolean | undefined, dockerfile: boolean | undefined, path: string | undefined]]
  >([
    ['both', '.', { Dockerfile: '' }, [true, true, 'Dockerfile']],
    ['by another name', '{ dockerfile: x.df }', { 'x.df': '' }, [true, true, 'x.df']],
    ['`dockerfile` for `Dockerfile`', '.', { dockerfile: '' }, [true, true, 'dockerfile']],
    ['`dockerfile` in a context', './a', { 'a/dockerfile': '' }, [true, true, 'a/dockerfile']],
    ['`Dockerfile` before `dockerfile`', '.', { Dockerfile: '', dockerfile: '' }, [true, true, 'Dockerfile']],
    [
      '`dockerfile` is not looked for in capitals',
      '{ dockerfile: dockerfile }',
      { Dockerfile: '' },
      [true, false, undefined],
    ],
    ['other names are not looked for in lowercase', '{ dockerfile: A.df }', { 'a.df': '' }, [true, false, undefined]],
    [
      'a Dockerfile outside of the context',
      '{ context: ./a, dockerfile: ../D }',
      { D: '', 'a/x': '' },
      [true, true, 'D'],
    ],
    ['no Dockerfile', '.', {}, [true, false, undefined]],
    ['a directory in place of the Dockerfile', '.', { 'Dockerfile/x': '' }, [true, false, undefined]],
    ['no context', './a', {}, [false, undefined, undefined]],
    ['no context, but a Dockerfile outside', '{ context: ./a, dockerfile: ../D }', { D: '' }, [false, undefined, 'D']],
    ['a file in place of the context', './a', { a: '' }, [false, undefined, undefined]],
    ['inline', '{ dockerfile_inline: FROM a }', { Dockerfile: '' }, [true, undefined, undefined]],
    ['inline without a context', '{ context: ./a, dockerfile_inline: FROM a }', {}, [false, undefined, undefined]],
    ['a remote context', 'https://example.org/a.git', { Dockerfile: '' }, [undefined, undefined, undefined]],
    ['an unknown context', '"${C}"', { Dockerfile: '' }, [undefined, undefined, undefined]],
    ['an unknown Dockerfile', '{ dockerfile: "Dockerfile.${D}" }', { Dockerfile: '' }, [true, undefined, undefined]],
  ])('%s', async (_, build, files, expected) => {
    const { builds } = await link({ 'compose.yaml': `services:\n  a: { build: ${build} }\n`, ...files });
    const found = builds.get('a');
    expect([found?.contextExists, found?.dockerfileExists, found?.dockerfile?.file.path]).toEqual(expected);
  });
});

describe('builds', () => {
  const files = {
    'one/compose.yaml': `services:
  web: { build: { context: .., dockerfile: Dockerfile } }
  db: { image: "postgres:18" }
  job: { build: .. }
`,
    'two/compose.yaml': 'services:\n  api: { build: .. }\n  own: { build: . }\n',
    Dockerfile: 'FROM debian:13\n',
    'two/Dockerfile': 'FROM debian:13\n',
    'lone/Dockerfile': 'FROM debian:13\n',
  };
  const names = (builds: readonly ServiceBuild[]) => builds.map(({ service }) => service.name);

  it('of a project are those of its services, in order', async () => {
    const { composes, project } = await link(files);
    expect(composes.map((compose) => names(project.buildsIn(compose)))).toEqual([
      ['web', 'job'],
      ['api', 'own'],
    ]);
  });

  it('of a Dockerfile are those of all projects', async () => {
    const { dockerfiles, project } = await link(files);
    const found = [...dockerfiles].map(([path, dockerfile]) => [path, names(project.buildsOf(dockerfile))]);
    expect(Object.fromEntries(found)).toEqual({
      Dockerfile: ['web', 'job', 'api'],
      'two/Dockerfile': ['own'],
      'lone/Dockerfile': [],
    });
  });

  it('of a Dockerfile are found by the name that it has on disk', async () => {
    const { builds, dockerfiles, project } = await link({
      'compose.yaml': 'services:\n  a: { build: . }\n',
      dockerfile: 'FROM debian:13\n',
    });
    const dockerfile = dockerfiles.get('dockerfile')!;
    expect(project.buildsOf(dockerfile)).toEqual([builds.get('a')]);
    expect(builds.get('a')?.dockerfile).toBe(dockerfile);
  });

  it('of a service hold the Dockerfile that is linted; a service with an image has none', async () => {
    const { builds, composes, dockerfiles, project } = await link(files);
    const [web, db] = [...composes[0]!.services.values()];
    expect(project.buildOf(web!)).toBe(builds.get('web'));
    expect(project.buildOf(web!)?.dockerfile).toBe(dockerfiles.get('Dockerfile'));
    expect(project.buildOf(db!)).toBeUndefined();
  });
});

describe('companions', () => {
  /** The main file of each project with those of its companions. */
  async function companions(files: Files, options: LintOptions = {}) {
    const { composes, project } = await link(files, options);
    const nameOf = (compose: ComposeProject) => compose.files.map(({ file }) => file.path).join('+');
    return composes.map((compose) => [nameOf(compose), ...project.companionsOf(compose).map(nameOf)]);
  }

  const service = 'services:\n  web: { image: "debian:13" }\n';

  it('are projects on the same base', async () => {
    const lists = [['compose.yaml', 'a.yaml'], ['compose.yaml', 'b.yaml'], ['c.yaml']];
    const files = { 'compose.yaml': service, 'a.yaml': service, 'b.yaml': service, 'c.yaml': service };
    expect(await companions(files, { compose: { files: lists }, found: ['compose.yaml', 'c.yaml'] })).toEqual([
      ['compose.yaml+a.yaml', 'compose.yaml+b.yaml'],
      ['compose.yaml+b.yaml', 'compose.yaml+a.yaml'],
      ['c.yaml'],
    ]);
  });

  it.each([
    ['include', 'include: [../common.yaml]\n'],
    ['extend', 'services:\n  x:\n    extends: { file: ../common.yaml, service: web }\n'],
  ])('are projects that %s the same file', async (_, text) => {
    const files = { 'a/compose.yaml': text, 'b/compose.yaml': text, 'c/compose.yaml': service, 'common.yaml': service };
    expect(await companions(files)).toEqual([
      ['a/compose.yaml+common.yaml', 'b/compose.yaml+common.yaml'],
      ['b/compose.yaml+common.yaml', 'a/compose.yaml+common.yaml'],
      ['c/compose.yaml'],
    ]);
  });

  it('are named once, however many files they share', async () => {
    const lists = [
      ['compose.yaml', 'a.yaml', 'b.yaml'],
      ['compose.yaml', 'a.yaml'],
    ];
    const files = { 'compose.yaml': service, 'a.yaml': service, 'b.yaml': service };
    expect(await companions(files, { compose: { files: lists }, found: ['compose.yaml'] })).toEqual([
      ['compose.yaml+a.yaml+b.yaml', 'compose.yaml+a.yaml'],
      ['compose.yaml+a.yaml', 'compose.yaml+a.yaml+b.yaml'],
    ]);
  });
});
