import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { configNames } from '../../config/find.ts';
import { type Migration, migrate } from '../../config/migrate.ts';
import { discover } from '../../discover/discover.ts';
import type { Input } from '../../discover/input.ts';
import { absolute, join } from '../../discover/paths.ts';
import { loadAllRules } from '../../rule/registry.ts';
import { RuleIndex } from '../../rule/rule-index.ts';
import type { FileKind } from '../../text/file-kind.ts';
import { errorClause, type RealDisk, realDisk } from '../../text/real-disk.ts';
import { exitCodes } from '../exit-code.ts';
import { type Io, Misuse } from '../io.ts';

const rivals = [
  '.hadolint.yaml',
  '.hadolint.yml',
  'hadolint.yaml',
  '.dclintrc',
  '.dclintrc.yaml',
  '.dclintrc.yml',
  '.dclintrc.json',
];

/** Writes `infralint.yaml` for the current directory; never over one that is there. */
export async function init({ from }: { readonly from?: string }, io: Io): Promise<number> {
  const cwd = absolute(io.cwd, '.');
  const existing = configNames.find((name) => existsSync(join(cwd, name)));
  if (existing !== undefined) throw new Misuse(`${existing} is there already`, 'edit it, or remove it first');
  const disk = realDisk();
  const migration = from === undefined ? undefined : await migrated(from, cwd, disk);
  const { inputs } = await discover(['.'], { cwd, disk });
  const name = 'infralint.yaml';
  try {
    writeFileSync(join(cwd, name), configText(inputs, migration, from, cwd), { flag: 'wx' });
  } catch (error) {
    throw new Misuse(`${name} could not be written: ${name} ${errorClause(error)}`);
  }
  io.stdout.write(`wrote ${name} for ${count(inputs, 'dockerfile')} and ${count(inputs, 'compose')}\n`);
  for (const left of migration?.left ?? []) io.stdout.write(`  not taken over: ${left}\n`);
  const rival = from === undefined ? rivals.find((file) => existsSync(join(cwd, file))) : undefined;
  if (rival !== undefined)
    io.stdout.write(`  ${rival} is here as well: \`infralint init --from ${rival}\` would take it over\n`);
  return exitCodes.clean;
}

async function migrated(from: string, cwd: string, disk: RealDisk): Promise<Migration> {
  const { text, problem } = disk.load(absolute(cwd, from));
  if (text === undefined) throw new Misuse(`${from} ${problem}`);
  if (!/hadolint|dclint/i.test(from)) {
    throw new Misuse(
      `${from} is not a configuration that infralint knows`,
      'it takes over .hadolint.yaml and .dclintrc (YAML or JSON)',
    );
  }
  if (/\.[cm]?[jt]s$/.test(from)) throw new Misuse(`${from} is a program`, 'write what it exports as YAML or JSON');
  const result = migrate(from, text, new RuleIndex(await loadAllRules()));
  if ('problem' in result) throw new Misuse(`${from} ${result.problem}`);
  return result;
}

function configText(
  inputs: readonly Input[],
  migration: Migration | undefined,
  from: string | undefined,
  cwd: string,
): string {
  const lines: string[] = [];
  const schema = 'node_modules/infralint/docs/configuration.schema.json';
  if (existsSync(join(cwd, schema))) lines.push(`# yaml-language-server: $schema=${schema}`);
  lines.push(
    migration
      ? `# Taken over from ${from}.`
      : '# Sets of rules: recommended, strict, production, security, style. `infralint rules` lists them.',
    `presets: [${(migration?.presets ?? ['recommended']).join(', ')}]`,
    '',
    '# Levels of single rules, by id or by a code of another tool: off, info, warning, error.',
  );
  const rules = migration?.rules ?? {};
  lines.push(Object.keys(rules).length > 0 ? stringify({ rules }).trim() : 'rules: {}');
  if (migration && migration.ignore.length > 0) lines.push('', stringify({ ignore: migration.ignore }).trim());
  lines.push(
    '',
    '# The least severity that makes a run fail: error, warning, info or never.',
    `failOn: ${migration?.failOn ?? 'warning'}`,
  );
  const composes = inputs.filter(({ kind }) => kind === 'compose');
  if (composes.length > 1) {
    lines.push(
      '',
      '# Compose files that are merged, where infralint should not find out by itself:',
      '# compose:',
      '#   files:',
    );
    lines.push(
      `#     - [${composes
        .slice(0, 3)
        .map(({ path }) => path)
        .join(', ')}]`,
    );
  }
  if (migration && migration.left.length > 0)
    lines.push('', '# Not taken over:', ...migration.left.map((left) => `# - ${left}`));
  return `${lines.join('\n')}\n`;
}

function count(inputs: readonly Input[], kind: FileKind): string {
  const number = inputs.filter((input) => input.kind === kind).length;
  return `${number} ${kind === 'dockerfile' ? 'Dockerfile' : 'Compose file'}${number === 1 ? '' : 's'}`;
}
