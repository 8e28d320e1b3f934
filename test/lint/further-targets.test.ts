import { describe, expect, it } from 'vitest';
import type { Dockerfile } from '../../src/rule/index.ts';
import { type Files, type LintOptions, lint, rule } from '../support/lint.ts';

const text = `
FROM debian:13 AS base
FROM base AS Api
FROM base AS worker
FROM base AS test
FROM alpine:3.22 AS assets
FROM debian:13
COPY --from=api /a /a
COPY --from=worker /a /b
COPY --from=test /a /c
COPY --from=assets /a /d
`;

/** The named stages that are targets, and those that are shipped, of the Dockerfile at a path. */
async function stages(files: Files, options: LintOptions & { readonly path?: string } = {}) {
  const { path = 'Dockerfile', ...rest } = options;
  let found: Dockerfile['stages'] = [];
  const watcher = rule('test/watcher', {
    dockerfile(dockerfile) {
      if (dockerfile.file.path === path) found = dockerfile.stages;
    },
  });
  await lint({ [path]: text, ...files }, { ...rest, plugins: [watcher] });
  const named = (is: (stage: (typeof found)[number]) => boolean) =>
    found.filter(is).flatMap(({ name, last }) => name ?? (last ? 'last' : []));
  return { target: named(({ target }) => target), shipped: named(({ shipped }) => shipped) };
}

const workflow = (step: string): Files => ({
  '.github/workflows/ci.yml': `jobs:\n  image:\n    runs-on: ubuntu-24.04\n    steps:\n${step.replace(/^/gm, '      ')}\n`,
});
const run = (command: string) => workflow(`- run: ${command}`);
const action = (...lines: string[]) =>
  workflow(`- uses: docker/build-push-action@v6\n  with:\n${lines.map((line) => `    ${line}`).join('\n')}`);
const bake = (targets: unknown, name = 'docker-bake.json'): Files => ({ [name]: JSON.stringify({ target: targets }) });

it('knows the last stage alone by itself', async () => {
  expect(await stages({})).toEqual({ target: ['last'], shipped: ['last'] });
});

describe('a workflow', () => {
  it.each<[string, Files]>([
    ['docker build', run('docker build --target api -t app .')],
    ['an equals sign', run('docker buildx build --push --target=api .')],
    ['quotes', run('docker build --target "api" .')],
    ['other case', run('docker build --target API .')],
    ['several lines', run('|\n    docker build \\\n      --push \\\n      --target api \\\n      .')],
    ['folded lines', run('>-\n    docker build\n    --target api\n    .')],
    ['podman', run('podman build --target api .')],
    ['an action', action('push: true', 'target: api')],
    ['an action, in quotes, with a comment', action("target: 'api' # the server")],
    ['a file with the other ending', { '.github/workflows/x.yaml': 'docker build --target api .\n' }],
    ['GitLab', { '.gitlab-ci.yml': 'build:\n  script:\n    - docker build --target api .\n' }],
    ['kaniko', { '.gitlab-ci.yml': 'build:\n  script:\n    - /kaniko/executor --target api\n' }],
  ])('ships what it names: %s', async (_, files) => {
    expect(await stages(files)).toEqual({ target: ['api', 'last'], shipped: ['base', 'api', 'last'] });
  });

  it.each<[string, string]>([
    ['a list', 'target: [api, "worker"]'],
    ['a block', 'target:\n  - api\n  - worker'],
    ['entries', 'include:\n  - target: api\n  - target: worker'],
  ])('ships what its matrix names: %s', async (_, matrix) => {
    expect(await stages(workflow(`${matrix}\n# docker/build-push-action`))).toMatchObject({
      target: ['api', 'worker', 'last'],
    });
  });

  it.each<[string, Files]>([
    ['a name that no stage has', run('docker build --target gone .')],
    ['a stage for tests', run('docker build --target test .')],
    ['a variable', run('docker build --target $TARGET .')],
    ['another program', run('cmake --build . --target assets')],
    ['another program behind it', run('docker pull x && cmake --build . --target assets')],
    ['a comment', run('|\n    # docker build --target api .\n    true')],
    ['an action that is commented out', action('push: true', '# target: api')],
    ['a workflow without images', workflow('- uses: a/deploy@v1\n  with:\n    target: api')],
    ['the key of something else', action('build-target: api')],
    ['a sentence', action('target: api and worker')],
    ['a file that is no workflow', { 'ci/build.yml': 'docker build --target api .\n' }],
    ['no text', { '.github/workflows/ci.yml': '' }],
  ])('says nothing: %s', async (_, files) => {
    expect(await stages(files)).toEqual({ target: ['last'], shipped: ['last'] });
  });

  it('counts up to the root of the repository, and no further', async () => {
    const path = 'apps/a/Dockerfile';
    const files = run('docker build --target api .');
    expect(await stages(files, { path })).toMatchObject({ target: ['api', 'last'] });
    expect(await stages({ ...files, 'apps/.git/HEAD': '' }, { path })).toMatchObject({ target: ['last'] });
  });
});

describe('a bake file', () => {
  it.each<[string, Files]>([
    ['a target', bake({ a: { target: 'api' } })],
    ['context and Dockerfile', bake({ a: { context: './', dockerfile: './Dockerfile', target: 'api' } })],
    ['from below', bake({ a: { context: 'src', dockerfile: '../Dockerfile', target: 'api' } })],
    ['inherited', bake({ _base: { target: 'worker' }, _api: { target: 'api' }, a: { inherits: ['_base', '_api'] } })],
    ['the override alone', bake({ a: { target: 'api' } }, 'docker-bake.override.json')],
    ['in other case', bake({ a: { target: 'API' } })],
  ])('ships what it names: %s', async (_, files) => {
    const { target, shipped } = await stages(files);
    expect(target).toEqual(expect.arrayContaining(['api', 'last']));
    expect(shipped).toEqual(expect.arrayContaining(['base', 'api', 'last']));
  });

  it('is changed by its override', async () => {
    const files = {
      ...bake({ a: { target: 'api' } }),
      ...bake({ a: { target: 'worker' } }, 'docker-bake.override.json'),
    };
    expect(await stages(files)).toMatchObject({ target: ['worker', 'last'] });
  });

  it('ships the last stage where it names none, beside the target of a service', async () => {
    const compose = { 'compose.yaml': 'services:\n  a:\n    build:\n      context: .\n      target: api\n' };
    expect(await stages(compose)).toMatchObject({ target: ['api'] });
    expect(await stages({ ...compose, ...bake({ a: {} }) })).toMatchObject({ target: ['api', 'last'] });
  });

  it('is found between the Dockerfile and the root', async () => {
    const path = 'apps/a/Dockerfile';
    const definition = { a: { context: 'a', target: 'api' } };
    expect(await stages(bake(definition, 'apps/docker-bake.json'), { path })).toMatchObject({
      target: ['api', 'last'],
    });
    expect(await stages(bake(definition, 'other/docker-bake.json'), { path })).toMatchObject({ target: ['last'] });
  });

  it.each<[string, Files]>([
    ['another Dockerfile', bake({ a: { dockerfile: 'other.Dockerfile', target: 'api' } })],
    ['another context', bake({ a: { context: 'web', target: 'api' } })],
    ['a remote context', bake({ a: { context: 'https://github.com/a/b.git', target: 'api' } })],
    ['a name that no stage has', bake({ a: { target: 'gone' } })],
    ['a stage for tests', bake({ a: { target: 'test' } })],
    ['a variable', bake({ a: { target: '${tgt}' } })],
    ['a number', bake({ a: { target: 1 } })],
    ['no JSON', { 'docker-bake.json': '{ "target": ' }],
    ['no object', { 'docker-bake.json': '[1, null]' }],
    ['null', { 'docker-bake.json': 'null' }],
    ['a text for targets', { 'docker-bake.json': '{ "target": "api" }' }],
    ['a text for a target', bake({ a: 'api' })],
    ['null for a target', bake({ a: null })],
    ['a circle', bake({ a: { inherits: ['b'] }, b: { inherits: ['a', 3] } })],
    ['the name of a target', bake({ api: {} })],
  ])('says nothing: %s', async (_, files) => {
    expect(await stages(files)).toEqual({ target: ['last'], shipped: ['last'] });
  });
});

it('leaves a configured target alone', async () => {
  const files = { ...run('docker build --target api .'), ...bake({ a: { target: 'api' } }) };
  expect(await stages(files, { build: { target: 'worker' } })).toEqual({
    target: ['worker'],
    shipped: ['base', 'worker'],
  });
});
