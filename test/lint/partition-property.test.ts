import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComposeConfig } from '../../src/config/config-types.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { classifyName } from '../../src/discover/classify.ts';
import type { Input } from '../../src/discover/input.ts';
import { baseName } from '../../src/discover/paths.ts';
import type { Finding } from '../../src/finding.ts';
import { partition } from '../../src/lint/partition.ts';
import { lintPass } from '../../src/lint/pass.ts';
import { runRequest } from '../../src/lint/request.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import type { Disk } from '../../src/text/disk.ts';
import { memoryDisk } from '../../src/text/memory-disk.ts';
import { SourceFile } from '../../src/text/source.ts';
import { repository } from '../support/sources.ts';

const cwd = '/w';
const rules = await loadAllRules();

function configOf(compose: Partial<ComposeConfig> = {}) {
  const layer = { presets: ['recommended', 'strict', 'production', 'security', 'style'] };
  const part = {
    layer,
    overrides: [],
    ignore: [],
    ignores: () => false,
    failOn: undefined,
    build: {},
    images: [],
    compose,
  };
  return resolveConfig({ path: undefined, root: cwd, cwd, parts: [part], plugins: [], commandLine: {} });
}

const usual = configOf();

/** All findings, as texts, with what is said of them; `scripts` are the script files that were linted before, to which those of this pass are added. */
async function findings(
  inputs: readonly Input[],
  disk: Disk,
  config: typeof usual,
  top?: string,
  scripts = new Set<string>(),
): Promise<readonly string[]> {
  const isDone = (path: string) => scripts.has(path);
  const request = runRequest({ inputs, cwd, top, disk, configFor: () => config, reportUnused: true, isDone });
  const sources = new Map(
    inputs.map((input) => {
      const { path, absolutePath = '' } = input;
      return [input, new SourceFile(path, disk.read(absolutePath) ?? '', { absolutePath })] as const;
    }),
  );
  const { kept, suppressed, sources: linted } = await lintPass(request, rules, sources);
  for (const { kind, absolutePath = '' } of linted.keys()) if (kind === 'shell') scripts.add(absolutePath);
  return [...kept, ...suppressed].map(asText);
}

function asText({ file, rule, start, end, severity, message, help, labels, fix, suppressed }: Finding): string {
  const places = labels.map(({ at, message: label }) => `${at.file.path}:${at.start} ${label}`);
  const rest = [severity, message, help, ...places, fix?.safety, suppressed?.by].join(' | ');
  return `${file.path} ${rule} ${start}-${end} ${rest}`;
}

async function expectSame(inputs: readonly Input[], disk: Disk, config = usual): Promise<void> {
  const { units, top } = partition(runRequest({ inputs, cwd, disk, configFor: () => config }));
  expect(new Set(units.flatMap((unit) => unit.inputs))).toEqual(new Set(inputs));
  const found: string[] = [];
  // A script file that Dockerfiles of several units start is linted with the first of them.
  const scripts = new Set<string>();
  for (const unit of units) {
    const own = await findings(unit.inputs, disk, config, top, scripts);
    expect(own.filter((finding) => finding < unit.first)).toEqual([]);
    found.push(...own);
  }
  expect(found.sort()).toEqual([...(await findings(inputs, disk, config))].sort());
}

function inputsOf(files: ReadonlyMap<string, string>): readonly Input[] {
  return [...files].flatMap(([absolutePath, text]): Input | [] => {
    const known = classifyName(baseName(absolutePath));
    if (!known || (!known.sure && !text.includes('image:'))) return [];
    return { path: absolutePath.slice(cwd.length + 1), absolutePath, kind: known.kind, named: false };
  });
}

/** The files below a directory, as if it were the working directory. */
function filesBelow(directory: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(directory)) return files;
  for (const path of (readdirSync(directory, { recursive: true, encoding: 'utf8' }) as string[]).sort()) {
    const absolute = join(directory, path);
    const stats = statSync(absolute);
    if (stats.isFile() && stats.size < 200_000) files.set(`${cwd}/${path}`, readFileSync(absolute, 'utf8'));
  }
  return files;
}

const corpus = join(repository, '../shared/corpus');

describe.each([
  ['the golden projects', join(repository, 'fixtures/projects')],
  ['the projects of the corpus', join(corpus, 'projects')],
])('%s', (_, directory) => {
  const files = filesBelow(directory);
  const disk = memoryDisk(files);
  const inputs = inputsOf(files);

  it.runIf(inputs.length > 0)(
    'have the same findings unit by unit',
    async () => {
      await expectSame(inputs, disk);
    },
    60_000,
  );

  it.runIf(inputs.length > 0)(
    'have the same findings unit by unit when some files are left out',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.subarray([...inputs]), (some) => expectSame(some, disk)),
        { numRuns: 4 },
      );
    },
    60_000,
  );
});

describe('Compose files of the corpus', () => {
  const texts = [...filesBelow(join(corpus, 'compose'))].filter((_, index) => index % 8 === 0);

  it.runIf(texts.length > 0).each([
    ['in one directory', (name: string) => `${cwd}/${name}`],
    ['each in its own directory', (name: string) => `${cwd}/${name.replace(/\W/g, '-')}/compose.yaml`],
  ])('%s are units of their own, with the same findings', async (_, place) => {
    const files = new Map(texts.map(([path, text]) => [place(baseName(path)), text]));
    const inputs = [...files.keys()].map(
      (absolutePath): Input => ({
        path: absolutePath.slice(cwd.length + 1),
        absolutePath,
        kind: 'compose',
        named: false,
      }),
    );
    const disk = memoryDisk(files);
    await expectSame(inputs, disk);
    expect(partition(runRequest({ inputs, cwd, disk, configFor: () => usual })).units.length).toBeGreaterThan(
      inputs.length * 0.95,
    );
  });
});

const directories = fc.constantFrom('', 'a/', 'b/', 'a/x/', 'b/x/', 'c d/');
const composeNames = fc.constantFrom(
  ...'compose.yaml docker-compose.yml compose.override.yml compose.prod.yml compose.dev.yaml common.yml'.split(' '),
);
const lines = fc.constantFrom(
  ...[
    '    image: nginx',
    '    build: .',
    '    build: ../a',
    '    build: "../c d"',
    '    build: $' + '{CTX:-./x}',
    '    build:\n      context: ..\n      dockerfile: a/web.Dockerfile',
    '    build:\n      dockerfile: $' + '{NAME}.Dockerfile',
    '    build: {context: ../b, target: two}',
    '    extends:\n      file: ../common.yml\n      service: web',
    '    extends: {file: compose.yaml, service: db}',
    '    depends_on: [db]',
    '    depends_on:\n      web:\n        condition: service_healthy',
    '    networks:\n      - back',
    '    volumes:\n      - data:/var/data',
    '    env_file: ../app.env',
    '    network_mode: service:web',
  ],
);
const heads = fc.constantFrom(
  '',
  '',
  '',
  'include:\n  - ../a/compose.prod.yml\n',
  'include: [x/common.yml]\n',
  'include:\n  - path: b/common.yml\n    project_directory: a\n',
);
const tails = fc.constantFrom('', '', 'networks:\n  back:\n', 'volumes:\n  data:\n', 'volumes: {data: }\n');
const composeFiles = fc
  .tuple(
    heads,
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('web', 'db', 'app'),
        fc.uniqueArray(lines, { minLength: 1, maxLength: 2, selector: (line) => line.trim().split(':')[0] }),
      ),
      { minLength: 1, maxLength: 3, selector: ([name]) => name },
    ),
    tails,
  )
  .map(
    ([head, services, tail]) =>
      `${head}services:\n${services.map(([name, keys]) => `  ${name}:\n${keys.join('\n')}\n`).join('')}${tail}`,
  );
const otherFiles = fc.constantFrom<readonly [name: string, text: string]>(
  ['.env', 'CTX=../b\nNAME=web\n'],
  ['.env', 'COMPOSE_FILE=compose.yaml:a/compose.prod.yml\nA=1\nA=2\n'],
  ['app.env', 'A=1\nA=2\n'],
  ['Dockerfile', 'FROM alpine AS two\nFROM debian\nRUN apt-get install curl\n'],
  ['web.Dockerfile', 'FROM alpine\nCOPY . .\n'],
  ['.dockerignore', '*\n'],
);
const trees = fc
  .tuple(
    fc.array(fc.tuple(directories, composeNames, composeFiles), { minLength: 2, maxLength: 7 }),
    fc.array(fc.tuple(directories, otherFiles), { maxLength: 7 }),
  )
  .map(([composes, others]) => {
    const files = new Map<string, string>();
    for (const [directory, name, text] of composes) files.set(`${cwd}/${directory}${name}`, text);
    for (const [directory, [name, text]] of others) files.set(`${cwd}/${directory}${name}`, text);
    return files;
  });

describe('any files', () => {
  it('have the same findings unit by unit', async () => {
    await fc.assert(
      fc.asyncProperty(
        trees,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        async (files, share, configured) => {
          const all = inputsOf(files);
          const inputs = all.slice(0, Math.ceil(all.length * (0.4 + share)));
          const config = configured
            ? configOf({ files: [['compose.yaml', 'b/compose.dev.yaml']], env: ['app.env'] })
            : usual;
          await expectSame(inputs, memoryDisk(files), config);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
