import { existsSync, writeFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { stringify } from 'yaml';
import { configFinder, configIn, isManifest } from '../../config/find.ts';
import { merged, migrate } from '../../config/migrate.ts';
import type { Migration } from '../../config/migration.ts';
import { isProgram, rivalName, takenOver } from '../../config/rivals.ts';
import { discover } from '../../discover/discover.ts';
import type { Input } from '../../discover/input.ts';
import { absolute, baseName, join, parent, shown } from '../../discover/paths.ts';
import { BASE_NAMES, OVERRIDE_NAMES } from '../../knowledge/compose-file-names.ts';
import { loadAllRules } from '../../rule/registry.ts';
import { RuleIndex } from '../../rule/rule-index.ts';
import type { FileKind } from '../../text/file-kind.ts';
import { type RealDisk, realDisk } from '../../text/real-disk.ts';
import { andList, counted } from '../../text/wording.ts';
import { writeProblem } from '../../text/write-problem.ts';
import { exitCodes } from '../exit-code.ts';
import type { InitFlags } from '../flags.ts';
import { type Io, Misuse } from '../io.ts';

/** Writes `infralint.yaml` in the current directory, but never overwrites it. */
export async function init({ from }: InitFlags, io: Io): Promise<number> {
  const cwd = absolute(io.cwd, '.');
  const disk = realDisk();
  const existing = configIn(disk, cwd);
  if (existing !== undefined) throw alreadyThere(baseName(existing));
  const above = configFinder(disk)(parent(cwd));
  const rivals = takenOver(disk, cwd);
  const sources = sourcesOf(from, rivals);
  const migration = await migrationOf(sources, cwd, disk);
  const { inputs } = await discover(['.'], { cwd, disk });
  const name = 'infralint.yaml';
  try {
    writeFileSync(join(cwd, name), configText({ inputs, migration, sources, cwd }), { flag: 'wx' });
  } catch (error) {
    throw new Misuse(`${name} cannot be written: ${writeProblem(error)}`);
  }
  io.stdout.write(`wrote ${name} for ${count(inputs, 'dockerfile')} and ${count(inputs, 'compose')}\n`);
  for (const line of remarks(migration)) io.stdout.write(`  ${line}\n`);
  if (above !== undefined) {
    const path = shown(cwd, above);
    io.stdout.write(`  note: ${path} no longer applies here; to build on it, add \`extends: ${path}\`\n`);
  }
  const rest = rivals.filter((rival) => !sources.some((source) => absolute(cwd, source) === join(cwd, rival)));
  if (rest.length > 0 && sources.length > 0) {
    const names = [...sources, ...rest].join(' ');
    const [were, them] = rest.length === 1 ? ['was', 'it'] : ['were', 'them'];
    io.stdout.write(
      `  ${andList(rest)} ${were} not migrated: to include ${them}, remove ${name} and run \`infralint init --from ${names}\`\n`,
    );
  }
  return exitCodes.clean;
}

function alreadyThere(name: string): Misuse {
  return isManifest(name)
    ? new Misuse(`${name} already has an \`infralint\` section`, 'edit it, or remove it first')
    : new Misuse(`${name} already exists`, 'edit it, or remove it first');
}

/** The configurations to migrate. If there are some, nothing is written until the user has chosen with `--from` or `--no-from`. */
function sourcesOf(from: InitFlags['from'], rivals: readonly string[]): readonly string[] {
  if (from !== undefined && typeof from !== 'boolean') return from;
  if (from === true) return foundRivals(rivals);
  if (from === undefined && rivals.length > 0)
    throw new Misuse(
      `${andList(rivals.map(rivalName))} can be migrated`,
      'run `infralint init --from` to migrate, or `infralint init --no-from` to start from scratch',
    );
  return [];
}

function foundRivals(rivals: readonly string[]): readonly string[] {
  if (rivals.length > 0) return rivals;
  throw new Misuse(
    'there is no hadolint or dclint configuration here',
    'name one with `--from PATH`, or remove `--from` to write a new configuration',
  );
}

async function migrationOf(sources: readonly string[], cwd: string, disk: RealDisk): Promise<Migration | undefined> {
  if (sources.length === 0) return undefined;
  const names = new RuleIndex(await loadAllRules());
  return merged(sources.map((source) => migrated(source, cwd, disk, names)));
}

function migrated(source: string, cwd: string, disk: RealDisk, names: RuleIndex): Migration {
  const { text, problem } = disk.load(absolute(cwd, source));
  if (text === undefined) throw new Misuse(`${source} ${problem}`);
  if (isProgram(source)) {
    const json = source.replace(/(?:\.config)?\.[cm]?[jt]s$/, '.json');
    throw new Misuse(
      `${source} is a program, which infralint does not run`,
      `save its exports as JSON: \`node -e "import('${isAbsolute(source) ? source : `./${source}`}').then(m => console.log(JSON.stringify(m.default)))" > ${json}\`, then \`infralint init --from ${json}\``,
    );
  }
  const result = migrate(source, text, names);
  if ('problem' in result) {
    throw new Misuse(
      `${source} ${result.problem}`,
      /compose-lint/.test(source)
        ? 'run `infralint init`, and set its codes (`CL-0001`) under `rules` in the new file'
        : 'name a .hadolint.yaml or .dclintrc in YAML or JSON',
    );
  }
  return result;
}

/** Notes for the user about a migrated configuration. */
function remarks(migration: Migration | undefined): readonly string[] {
  const { left = [], notes = [], needless = [] } = migration ?? {};
  const lines = [...notes.map((note) => `note: ${note}`), ...left.map((phrase) => `not migrated: ${phrase}`)];
  if (needless.length > 0) lines.push(`nothing to turn off, no rule reports them: ${needless.join(', ')}`);
  return lines;
}

interface Contents {
  readonly inputs: readonly Input[];
  readonly migration: Migration | undefined;
  readonly sources: readonly string[];
  readonly cwd: string;
}

function configText({ inputs, migration, sources, cwd }: Contents): string {
  const lines: string[] = [];
  const schema = 'node_modules/infralint/docs/configuration.schema.json';
  if (existsSync(join(cwd, schema))) lines.push(`# yaml-language-server: $schema=${schema}`);
  if (migration) {
    const tools = migration.presets.filter((preset) => preset !== 'recommended');
    lines.push(`# Migrated from ${andList(sources)}.`, `presets: [${migration.presets.join(', ')}]`);
    lines.push(`# presets: [${tools.join(', ')}]  # only what ${andList(tools)} reports`);
  } else {
    lines.push('# Rule sets: recommended, strict, production, security, style. `infralint rules` lists them.');
    lines.push('presets: [recommended]');
  }
  lines.push('', '# Levels of individual rules, by id or by the code of another tool: off, info, warning, error.');
  const rules = migration?.rules ?? {};
  lines.push(Object.keys(rules).length > 0 ? stringify({ rules }).trim() : 'rules: {}');
  if (migration && migration.ignore.length > 0) lines.push('', stringify({ ignore: migration.ignore }).trim());
  lines.push(
    '',
    '# The lowest severity that fails a run: error, warning, info or never.',
    `failOn: ${migration?.failOn ?? 'warning'}`,
  );
  const files = mergedExample(inputs);
  if (files) {
    lines.push(
      '',
      '# Compose files that form one project, in merge order, if infralint does not detect them:',
      '# compose:',
      '#   files:',
      `#     - [${files.join(', ')}]`,
    );
  }
  const said = remarks(migration);
  if (said.length > 0) lines.push('', ...said.map((line) => `# ${line[0]?.toUpperCase()}${line.slice(1)}`));
  return `${lines.join('\n')}\n`;
}

/**
 * The base file of a directory, its override file, and another file that may be merged with them; undefined if no directory has such files.
 */
function mergedExample(inputs: readonly Input[]): readonly string[] | undefined {
  const directories = new Map<string, string[]>();
  for (const { kind, path, absolutePath = path } of inputs) {
    if (kind !== 'compose') continue;
    const directory = parent(absolutePath);
    const paths = directories.get(directory);
    if (paths) paths.push(path);
    else directories.set(directory, [path]);
  }
  for (const paths of directories.values()) {
    const isNamed = (names: readonly string[]) => (path: string) => names.includes(baseName(path));
    const base = paths.find(isNamed(BASE_NAMES));
    const override = paths.find(isNamed(OVERRIDE_NAMES));
    const further = paths.find((path) => !isNamed([...BASE_NAMES, ...OVERRIDE_NAMES])(path));
    if (base !== undefined && further !== undefined) return [base, override ?? [], further].flat();
  }
  return undefined;
}

function count(inputs: readonly Input[], kind: FileKind): string {
  const number = inputs.filter((input) => input.kind === kind).length;
  return counted(number, kind === 'dockerfile' ? 'Dockerfile' : 'Compose file');
}
