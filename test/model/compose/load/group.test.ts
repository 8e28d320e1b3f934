import { describe, expect, it } from 'vitest';
import { type LoadOptions, load, plain } from '../load.ts';

const web = 'services: {web: {image: x}}\n';
const more = 'services: {web: {init: true}}\n';

/** The projects, each as its files; a fragment in brackets. */
function groups(files: Readonly<Record<string, string>>, options?: LoadOptions): readonly string[] {
  return load(files, options).map((project) => {
    const names = project.files.map(({ file }) => file.path).join(' + ');
    return project.incomplete ? `(${names})` : names;
  });
}

describe('which Compose files belong together', () => {
  it.each([
    ['a base alone', { 'compose.yaml': web }, ['compose.yaml']],
    ['its override', { 'compose.yaml': web, 'compose.override.yaml': more }, ['compose.yaml + compose.override.yaml']],
    [
      'an override of the other family',
      { 'compose.yaml': web, 'docker-compose.override.yml': more },
      ['compose.yaml + docker-compose.override.yml'],
    ],
    [
      'the names of podman-compose',
      { 'podman-compose.yml': web, 'podman-compose.override.yml': more },
      ['podman-compose.yml + podman-compose.override.yml'],
    ],
    [
      'a file of podman-compose next to that of Docker',
      { 'compose.yaml': web, 'podman-compose.yml': more },
      ['compose.yaml', 'compose.yaml + podman-compose.yml'],
    ],
    [
      'directories on their own',
      { 'compose.yaml': web, 'a/compose.yaml': web, 'a/compose.override.yml': more },
      ['compose.yaml', 'a/compose.yaml + a/compose.override.yml'],
    ],
    [
      'further files that are complete',
      { 'compose.yaml': web, 'compose.prod.yaml': web },
      ['compose.yaml', 'compose.prod.yaml'],
    ],
    [
      'further files that are not',
      { 'compose.yaml': web, 'compose.prod.yaml': more },
      ['compose.yaml', 'compose.yaml + compose.prod.yaml'],
    ],
    [
      'further files on a base that is wrong itself',
      { 'compose.yaml': 'services: {web: {image: x, depends_on: [db]}}\n', 'compose.prod.yaml': more },
      ['compose.yaml', 'compose.yaml + compose.prod.yaml'],
    ],
    [
      'further files that even the base file does not complete',
      { 'compose.yaml': web, 'compose.gpu.yaml': 'services: {gpu: {init: true}}\n' },
      ['compose.yaml', '(compose.gpu.yaml)'],
    ],
    [
      'an incomplete base below the one that it belongs to',
      { 'compose.yaml': web, '.devcontainer/docker-compose.yml': more },
      ['compose.yaml', 'compose.yaml + .devcontainer/docker-compose.yml'],
    ],
    [
      'a complete base below another',
      { 'compose.yaml': web, 'deploy/compose.yaml': web },
      ['compose.yaml', 'deploy/compose.yaml'],
    ],
    [
      'a further file below the base file that completes it',
      { 'compose.yaml': web, 'deploy/compose.prod.yaml': more },
      ['compose.yaml', 'compose.yaml + deploy/compose.prod.yaml'],
    ],
    [
      'an incomplete base that nothing above completes',
      { 'compose.yaml': web, 'deploy/compose.yaml': 'services: {gpu: {init: true}}\n' },
      ['compose.yaml', 'deploy/compose.yaml'],
    ],
    ['a further file without a base', { 'compose.prod.yaml': web }, ['compose.prod.yaml']],
    ['a fragment without a base', { 'compose.prod.yaml': more }, ['(compose.prod.yaml)']],
    [
      'files that include each other',
      { 'compose.a.yaml': `include: [compose.b.yaml]\n${web}`, 'compose.b.yaml': 'include: [compose.a.yaml]\n' },
      ['compose.b.yaml + compose.a.yaml'],
    ],
    [
      'an included base with an override of its own',
      { 'compose.yaml': 'include: [a/compose.yaml]\n', 'a/compose.yaml': web, 'a/compose.override.yaml': more },
      ['compose.yaml + a/compose.yaml', 'a/compose.yaml + a/compose.override.yaml'],
    ],
    [
      'an incomplete file that is extended',
      {
        'compose.yaml': 'services: {web: {image: x, extends: {file: compose.base.yaml, service: b}}}\n',
        'compose.base.yaml': 'services: {b: {init: true}}\n',
      },
      ['compose.yaml + compose.base.yaml'],
    ],
  ])('%s', (_, files, expected) => {
    expect(groups(files)).toEqual(expected);
  });

  it('reads a base on disk that is not linted itself', () => {
    const files = { 'compose.yaml': web, 'compose.override.yaml': more };
    expect(groups(files, { sources: ['compose.override.yaml'] })).toEqual(['compose.yaml + compose.override.yaml']);
  });

  it('treats a file that is named and has no others as a whole project', () => {
    const [project] = load({ 'compose.prod.yaml': more }, { named: ['compose.prod.yaml'] });
    expect(project?.incomplete).toBeUndefined();
    expect(project?.dangling.map(({ kind }) => kind)).toEqual(['image']);
  });

  it('does as the configuration says', () => {
    const files = { 'compose.yaml': web, 'compose.dev.yaml': more, 'lib/compose.prod.yaml': more };
    const compose = {
      files: [
        ['compose.yaml', './compose.dev.yaml'],
        ['compose.yaml', 'lib/../lib/compose.prod.yaml'],
      ],
    };
    expect(groups(files, { compose })).toEqual([
      'compose.yaml + compose.dev.yaml',
      'compose.yaml + lib/compose.prod.yaml',
    ]);
  });

  it.each([
    ['COMPOSE_FILE=compose.yaml:compose.dev.yaml', ['compose.yaml + compose.dev.yaml']],
    [
      'COMPOSE_FILE=compose.yaml,./lib/../compose.dev.yaml\nCOMPOSE_PATH_SEPARATOR=,',
      ['compose.yaml + compose.dev.yaml'],
    ],
    ['COMPOSE_FILE=compose.yaml:missing.yaml', ['compose.yaml', 'compose.yaml + compose.dev.yaml']],
  ])('does as .env says: %s', (line, expected) => {
    expect(groups({ '.env': `${line}\n`, 'compose.yaml': web, 'compose.dev.yaml': more })).toEqual(expected);
  });

  it('resolves paths against the directory of the first file that .env names, and takes its variables, too', () => {
    const [project] = load({
      '.env': 'COMPOSE_FILE=docker/compose.yaml\nA=top\n',
      'docker/compose.yaml': 'services: {web: {build: ., image: "$A-$B"}}\n',
      'docker/.env': 'A=low\nB=low\n',
    });
    expect(project?.directory).toBe('/p/docker');
    expect(project?.services.get('web')?.build?.context).toBe('/p/docker');
    expect(plain(project?.services.get('web')?.image)).toBe('top-low');
  });
});
