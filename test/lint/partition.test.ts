import { describe, expect, it } from 'vitest';
import type { ComposeConfig } from '../../src/config/config-types.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { classifyName } from '../../src/discover/classify.ts';
import type { Input } from '../../src/discover/input.ts';
import { baseName, shown } from '../../src/discover/paths.ts';
import { partition, type Unit } from '../../src/lint/partition.ts';
import { runRequest } from '../../src/lint/request.ts';
import { memoryDisk } from '../../src/text/memory-disk.ts';
import { type Files, root } from '../support/lint.ts';

interface Options {
  readonly inputs?: readonly string[];
  readonly cwd?: string;
  readonly compose?: Partial<ComposeConfig>;
  readonly env?: Readonly<Record<string, string>>;
  readonly more?: readonly Input[];
}

function unitsOf(files: Files, options: Options = {}): readonly Unit[] {
  const { cwd = root, compose = {}, env = {}, more = [] } = options;
  const usual = Object.keys(files).filter((path) => classifyName(baseName(path)));
  const inputs = (options.inputs ?? usual).map((path): Input => {
    const absolutePath = `${root}/${path}`;
    const kind = classifyName(baseName(path))?.kind ?? 'compose';
    return { path: shown(cwd, absolutePath), absolutePath, kind, named: false };
  });
  const part = {
    layer: {},
    overrides: [],
    ignore: [],
    ignores: () => false,
    failOn: undefined,
    build: {},
    images: [],
    compose,
  };
  const config = resolveConfig({ path: undefined, root, cwd, parts: [part], plugins: [], commandLine: {} });
  const disk = memoryDisk(new Map(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text])));
  return partition(runRequest({ inputs: [...inputs, ...more], cwd, disk, configFor: () => config, env })).units;
}

function pathsOf(units: readonly Unit[]): readonly (readonly string[])[] {
  return units.map(({ inputs }) => inputs.map(({ path }) => path));
}

const image = 'services:\n  web:\n    image: nginx:1\n';
const from = 'FROM alpine:3.22\n';

function build(context: string, dockerfile?: string): string {
  return `services:\n  web:\n    build:\n      context: ${context}\n${dockerfile ? `      dockerfile: ${dockerfile}\n` : ''}`;
}

/** Files without a base beside or above them, so that nothing but what they say connects them. */
const connected: readonly (readonly [what: string, files: Files, options?: Options])[] = [
  ['a base and its override', { 'compose.yaml': image, 'compose.override.yml': image }],
  ['a base and what stands beside it', { 'compose.yaml': image, 'compose.prod.yml': image }],
  [
    'what stands beside a base that is only on disk',
    { 'compose.yaml': image, 'compose.a.yml': image, 'compose.b.yml': image },
    { inputs: ['compose.a.yml', 'compose.b.yml'] },
  ],
  [
    'the files of a project of the configuration',
    { 'a/compose.yml': image, 'b/compose.x.yml': image },
    { compose: { files: [['a/compose.yml', 'b/compose.x.yml']] } },
  ],
  [
    'the files that COMPOSE_FILE chooses',
    { '.env': 'COMPOSE_FILE=a/compose.a.yml:b/compose.b.yml\n', 'a/compose.a.yml': image, 'b/compose.b.yml': image },
  ],
  [
    'the files that COMPOSE_FILE chooses, separated by something else',
    {
      '.env': 'COMPOSE_PATH_SEPARATOR=X\nCOMPOSE_FILE=a/compose.a.ymlXb/compose.b.yml\n',
      'a/compose.a.yml': image,
      'b/compose.b.yml': image,
    },
  ],
  [
    'the files that COMPOSE_FILE of the process chooses',
    { '.env': '', 'a/compose.a.yml': image, 'b/compose.b.yml': image },
    { compose: { shellEnvironment: true }, env: { COMPOSE_FILE: 'a/compose.a.yml:b/compose.b.yml' } },
  ],
  [
    'an override in another directory and what it continues',
    {
      '.env': 'COMPOSE_FILE=a/compose.a.yml:b/compose.b.yml\n',
      'a/compose.a.yml': build('./src'),
      'b/compose.b.yml': 'services:\n  web:\n    build:\n      dockerfile: some.Dockerfile\n',
      'a/src/some.Dockerfile': from,
    },
  ],
  [
    'a base, and the Dockerfile that it builds below it, when its override is no input',
    { 'a/compose.yaml': build('./x'), 'a/compose.override.yaml': image, 'a/x/Dockerfile': from },
    { inputs: ['a/compose.yaml', 'a/x/Dockerfile'] },
  ],
  [
    'two that build the same Dockerfile, which is no input, one of them in its own directory',
    {
      'a/compose.yml': build('./x', 'app.docker'),
      'b/compose.yml': build('../a/x', 'app.docker'),
      'a/x/app.docker': from,
    },
  ],
  [
    'a Compose file and the one that it includes',
    { 'a/compose.yml': 'include:\n  - ../b/compose.yml\n', 'b/compose.yml': image },
  ],
  [
    'two that give the same variables to what they include',
    {
      'a/compose.yml': 'include:\n  - path: more.yml\n    env_file: ../x.env\n',
      'a/more.yml': image,
      'b/compose.yml': 'include:\n  - path: more.yml\n    env_file: ../x.env\n',
      'b/more.yml': image,
      'x.env': 'A=1\n',
    },
  ],
  [
    'a Compose file and one with a strange name that it includes',
    { 'a/compose.yml': 'include:\n  - ../b=c:d/compose.yml\n', 'b=c:d/compose.yml': image },
  ],
  [
    'two that include the same one',
    {
      'a/compose.yml': 'include: [../c/common.yml]\n',
      'b/compose.yml': 'include: [../c/common.yml]\n',
      'c/common.yml': image,
    },
  ],
  [
    'a Compose file and the one that it reaches through a file that is no input',
    {
      'a/compose.yml': 'include: [../c/common.yml]\n',
      'c/common.yml': 'include: [deep/other.yml]\n',
      'c/deep/other.yml': 'services:\n  web:\n    extends:\n      file: ../../b/compose.yml\n      service: web\n',
      'b/compose.yml': image,
    },
  ],
  [
    'a Compose file and what it includes with the variables of a project directory',
    {
      'a/compose.yml': 'include:\n  - path: ../c/common.yml\n    project_directory: ../d\n',
      'c/common.yml': build('$' + '{WHERE}'),
      'd/.env': 'WHERE=./src\n',
      'd/src/Dockerfile': from,
    },
  ],
  [
    'a file that COMPOSE_FILE chooses and the Dockerfile that variables beside that name',
    {
      '.env': 'COMPOSE_FILE=a/compose.a.yml\nWHERE=../b\n',
      'a/compose.a.yml': build('$' + '{WHERE}'),
      'b/Dockerfile': from,
    },
  ],
  [
    'a path with the same variable twice',
    { 'a/b/compose.yml': build('$' + '{UP}/$' + '{UP}/c'), 'a/b/.env': 'UP=..\n', 'c/Dockerfile': from },
  ],
  [
    'a Compose file and the Dockerfile that variables of an include name',
    {
      'a/compose.yml': 'include:\n  - path: ../c/common.yml\n    env_file: ../c/my.settings\n',
      'c/common.yml': build('$' + '{WHERE}'),
      'c/my.settings': 'WHERE=../d\n',
      'd/Dockerfile': from,
    },
  ],
  [
    'a Compose file and the one whose service it extends',
    {
      'a/compose.yml': 'services:\n  web:\n    extends: {file: ../b/compose.yml, service: web}\n',
      'b/compose.yml': image,
    },
  ],
  ['a Compose file and its Dockerfile', { 'a/compose.yml': build('.'), 'a/Dockerfile': from }],
  ['a Compose file and its dockerfile', { 'a/compose.yml': build('../b'), 'b/dockerfile': from }],
  [
    'a Compose file and a Dockerfile of another name',
    { 'a/compose.yml': build('../b', 'x/my.Dockerfile'), 'b/x/my.Dockerfile': from },
  ],
  [
    'a Compose file and a Dockerfile further up',
    { 'a/b/c/compose.yml': build('..', '../Dockerfile'), 'a/Dockerfile': from },
  ],
  [
    'two that build one Dockerfile',
    { 'a/compose.yml': build('../c'), 'b/compose.yml': build('../c'), 'c/Dockerfile': from },
  ],
  [
    'two that build one Dockerfile that is no input',
    { 'a/compose.yml': build('../c', 'image.txt'), 'b/compose.yml': build('../c', 'image.txt'), 'c/image.txt': from },
  ],
  ['an absolute path', { 'a/compose.yml': build(`${root}/b`), 'b/Dockerfile': from }],
  ['a path with spaces', { 'a/compose.yml': build('"../b c: d"'), 'b c: d/Dockerfile': from }],
  ['a path with escapes', { 'a/compose.yml': build('"..\\x2fb\\u0063"'), 'bc/Dockerfile': from }],
  ['a path that is folded', { 'a/compose.yml': build('"../b\\\n        c"'), 'bc/Dockerfile': from }],
  [
    'a path of variables',
    { 'a/compose.yml': build('$' + '{UP}/$NAME'), 'a/.env': 'UP=..\nNAME=b\n', 'b/Dockerfile': from },
  ],
  ['a path with a default', { 'a/compose.yml': build('$' + '{WHERE:-../b}'), 'b/Dockerfile': from }],
  [
    'a name that begins with a variable',
    { 'a/compose.yml': build('../$' + '{APP}-one'), 'a/.env': 'APP=my\n', 'my-one/Dockerfile': from },
  ],
  [
    'a name between variables',
    { 'a/compose.yml': build('../$' + '{A}o$' + '{B}'), 'a/.env': 'A=f\nB=x\n', 'fox/Dockerfile': from },
  ],
  [
    'a path of a variable of the process',
    { 'a/compose.yml': build('$' + '{WHERE}'), 'b/Dockerfile': from },
    { compose: { shellEnvironment: true }, env: { WHERE: '../b' } },
  ],
  [
    'a path of a variable in an env file of the configuration',
    { 'a/compose.yml': build('$' + '{WHERE}'), 'c/my.env': 'WHERE=../b\n', 'b/Dockerfile': from },
    { compose: { env: ['c/my.env'] } },
  ],
  [
    'a path under an anchor',
    { 'a/compose.yml': 'x-where: &where ../b\nservices:\n  web:\n    build: *where\n', 'b/Dockerfile': from },
  ],
  [
    'two that read the same env file',
    {
      'a/compose.yml': `${image}    env_file: ../c/my.env\n`,
      'b/compose.yml': `${image}    env_file: ../c/my.env\n`,
      'c/my.env': 'A=1\n',
    },
  ],
  ['two that read the same .env', { 'a/compose.a.yml': image, 'a/compose.b.yml': image, 'a/.env': 'A=1\n' }],
  [
    'a file that depends on a service of the base above',
    {
      'compose.yaml': 'services:\n  db:\n    image: postgres:17\n',
      'a/compose.prod.yml': `${image}    depends_on:\n      db:\n        condition: service_started\n`,
    },
  ],
  [
    'a file that uses a resource of the base above, which has a service of that name itself',
    {
      'compose.yaml': `${image}volumes:\n  data:\n`,
      'a/b/compose.prod.yml': 'services:\n  data:\n    image: postgres:17\n    volumes:\n      - data:/x\n',
    },
  ],
  [
    'a file whose service has its image from the base above',
    { 'compose.yaml': image, 'a/compose.prod.yml': 'services:\n  web:\n    restart: always\n' },
  ],
  [
    'a file that needs what the base above includes',
    {
      'compose.yaml': 'include: [c/common.yml]\n',
      'c/common.yml': 'services:\n  db:\n    image: postgres:17\n',
      'a/compose.prod.yml': `${image}    links: ["db:database"]\n`,
    },
  ],
  [
    'a file whose build needs a service of the base above',
    {
      'compose.yaml': 'services:\n  db:\n    image: postgres:17\n',
      'a/compose.prod.yml': `${build('.')}      additional_contexts:\n        - base=service:db\n`,
    },
  ],
  [
    'a file that needs something of a base above that is written in one line',
    {
      'compose.yaml': '{services: {db: {image: "postgres:17"}}}\n',
      'a/compose.prod.yml': `${image}    depends_on: [db]\n`,
    },
  ],
  [
    'a file that is merged onto the base above, and a Dockerfile that it names in the directory of that',
    {
      'compose.yaml': `${image}  db:\n    build: ./src\n`,
      'a/compose.prod.yml': 'services:\n  db:\n    depends_on: [web]\n    build:\n      dockerfile: my.Dockerfile\n',
      'src/my.Dockerfile': from,
    },
  ],
];

describe('what belongs together', () => {
  for (const [what, files, options] of connected) {
    it(what, () => expect(unitsOf(files, options)).toHaveLength(1));
  }
});

/** Files none of which says anything of another. */
const apart: readonly (readonly [what: string, files: Files, options?: Options])[] = [
  ['Dockerfiles, even in one directory', { Dockerfile: from, 'Dockerfile.dev': from, 'a/Dockerfile': from }],
  ['files in one directory without a base', { 'compose.a.yml': image, 'compose.b.yml': image }],
  ['a Compose file without builds and a Dockerfile', { 'compose.yaml': image, Dockerfile: from }],
  [
    'those that build different Dockerfiles',
    { 'a/compose.yml': build('./src'), 'b/compose.yml': build('.'), 'src/Dockerfile': from },
  ],
  [
    'names that are only mounted',
    { 'a/compose.yml': `${build('.')}    volumes:\n      - ../b:/b\n`, 'b/Dockerfile': from },
  ],
  [
    'what COMPOSE_FILE chooses, with a usual separator, and others',
    {
      '.env': 'COMPOSE_PATH_SEPARATOR=;\nCOMPOSE_FILE=a/compose.yml;a/compose.b.yml\n',
      'a/compose.yml': image,
      'b/compose.yml': image,
    },
  ],
  ['names in comments', { 'a/compose.yml': `# include: ../b/compose.yml\n${image}`, 'b/compose.yml': image }],
  [
    'variables in a name elsewhere',
    { 'a/compose.yml': `${build('../c')}    hostname: ${'$'}{A}${'$'}{B}\n`, 'b/Dockerfile': from },
  ],
  [
    'files that have all they need and the base above',
    {
      'compose.yaml': `${image}    networks: [front]\nnetworks:\n  front:\n`,
      'a/compose.yaml': `${image}    networks: [front]\nnetworks:\n  front:\n    external: true\n`,
      'b/compose.yaml': 'services:\n  api:\n    image: web/front:1\n',
    },
  ],
  [
    'a base above and a file that lacks what nobody has',
    { 'compose.yaml': image, 'a/compose.prod.yml': 'services:\n  api:\n    image: api:1\n    depends_on: [db]\n' },
  ],
  [
    'files below the base of somebody else',
    { 'a/compose.yaml': image, 'b/compose.yaml': 'services:\n  db:\n    depends_on: [web]\n' },
  ],
];

describe('what can be linted on its own', () => {
  for (const [what, files, options] of apart) {
    it(what, () => expect(pathsOf(unitsOf(files, options)).filter((unit) => unit.length > 1)).toEqual([]));
  }

  it('a thousand projects beside each other and below a base', () => {
    const files: Record<string, string> = { 'compose.yaml': image };
    for (let index = 0; index < 1000; index++) {
      files[`s${index}/compose.yaml`] = build('.').replace('web', 'api');
      files[`s${index}/Dockerfile`] = from;
    }
    expect(unitsOf(files)).toHaveLength(1001);
  });
});

describe('units', () => {
  it('have their inputs in the order given, and are sorted by the first file that they may lead to', () => {
    const files = {
      'b/compose.yml': build('../c'),
      'c/Dockerfile': from,
      'a/compose.yml': image,
      'z/compose.yml': `${image}    env_file: ../a.env\n`,
      'a.env': 'A=1\n',
    };
    const inputs = ['z/compose.yml', 'c/Dockerfile', 'b/compose.yml', 'a/compose.yml'];
    const units = unitsOf(files, { inputs });
    expect(pathsOf(units)).toEqual([['z/compose.yml'], ['a/compose.yml'], ['c/Dockerfile', 'b/compose.yml']]);
    expect(units.map(({ first }) => first)).toEqual(['a.env', 'a/compose.yml', 'b/compose.yml']);
  });

  it('hold all that a link that leads in a circle may lead to', () => {
    const disk = memoryDisk(
      new Map([
        ['/p/a/compose.yml', build('loop')],
        ['/p/a/b/Dockerfile', from],
      ]),
    );
    const loop = {
      ...disk,
      kind: (path: string) => disk.kind(path.replaceAll('/loop', '')),
      list: (path: string) => [...disk.list(path.replaceAll('/loop', '')), 'loop'],
    };
    const inputs = ['a/compose.yml', 'a/b/Dockerfile'].map((path): Input => {
      const kind = path.endsWith('yml') ? 'compose' : 'dockerfile';
      return { path, absolutePath: `/p/${path}`, kind, named: false };
    });
    const config = resolveConfig({ path: undefined, root, cwd: root, parts: [], plugins: [], commandLine: {} });
    expect(partition(runRequest({ inputs, cwd: root, disk: loop, configFor: () => config })).units).not.toEqual([]);
  });
});
