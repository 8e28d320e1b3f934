import { renderConfigProblem } from '../config/errors.ts';
import { configurationTest } from '../config/find.ts';
import type { Configs } from '../config/load-configs.ts';
import { loadConfigs } from '../config/load-configs.ts';
import { besideConfig, rivalsIn } from '../config/rivals.ts';
import { discover, kindOfFile } from '../discover/discover.ts';
import type { Input } from '../discover/input.ts';
import { CONFIGURATION, FOREIGN, passedOver } from '../discover/passed-over.ts';
import { absolute, shown } from '../discover/paths.ts';
import type { Notice } from '../finding.ts';
import { didYouMean } from '../parse/suggest.ts';
import type { Rule } from '../rule/contract.ts';
import { decode, type Encoding, maxBytes } from '../text/decode.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { RealDisk } from '../text/real-disk.ts';
import type { LintFlags } from './flags.ts';
import { type Io, Misuse } from './io.ts';
import { configSource, layerOf } from './layer.ts';
import { commandNames } from './program.ts';

/** The bytes of standard input and their encoding. */
export interface StdinText {
  readonly bytes: Uint8Array;
  readonly bom: boolean;
  readonly encoding: Encoding;
}

/** The files of a run and their configurations. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly configs: Configs;
  readonly notices: readonly Notice[];
  /** How many named files were excluded. */
  readonly excluded: number;
  /** Whether a named file is neither a Dockerfile nor a Compose file; a notice names it. */
  readonly passedOver: boolean;
  /** Whether `--exclude` matches a path (absolute). */
  readonly excludes: (absolutePath: string) => boolean;
  /** How many files the configuration ignores. */
  readonly ignored: number;
  /** The unchanged standard input. */
  readonly stdin: StdinText | undefined;
}

/**
 * Finds the files to lint and their configurations.
 *
 * @param furtherRules rules that the configurations and the command line may name in addition to the built-in ones
 */
export async function collectInputs(
  paths: readonly string[],
  flags: LintFlags,
  disk: RealDisk,
  io: Io,
  furtherRules: readonly Rule[] = [],
): Promise<Inputs> {
  const cwd = absolute(io.cwd, '.');
  const wantsStdin = paths.includes('-') || (paths.length === 0 && flags.stdinFilename !== undefined);
  const stdinPath = flags.stdinFilename === undefined ? undefined : absolute(cwd, flags.stdinFilename);
  const named = paths.filter((path) => path !== '-');
  const isConfiguration = configurationTest(cwd, flags.config);
  const found = await discover(named.length > 0 || wantsStdin ? named : ['.'], {
    cwd,
    disk,
    exclude: flags.exclude ?? [],
    forceExclude: flags.forceExclude ?? false,
    gitignore: flags.gitignore,
    isConfiguration,
  });
  const notices: Notice[] = [];
  for (const notice of found.notices) notices.push(await withCommand(notice, named));
  const inputs = [...found.inputs];
  const stdin = wantsStdin ? await readStdin(io, stdinPath, isConfiguration) : undefined;
  if (stdin?.input) inputs.push(stdin.input);
  if (stdin?.notice) notices.push(stdin.notice);
  const configs = await loadConfigs({
    cwd,
    disk,
    paths: [
      ...found.inputs.flatMap(({ absolutePath = [] }) => absolutePath),
      ...notices.flatMap(({ path }) => (path === undefined ? [] : absolute(cwd, path))),
    ],
    stdinPath: wantsStdin ? (stdinPath ?? `${cwd}/-`) : undefined,
    ...configSource(flags),
    furtherRules,
    commandLine: layerOf(flags),
  });
  const ignored = (path: string) => configs.configFor(path).ignores(path);
  const kept = inputs.filter(({ absolutePath, named }) => {
    return absolutePath === undefined || (named && !flags.forceExclude) || !ignored(absolutePath);
  });
  if (named.length > 0 || !wantsStdin) notices.push(...(await unread(configs, paths, flags, cwd, disk, io)));
  return {
    inputs: kept,
    configs,
    notices: [
      ...(await idleNotices(flags, wantsStdin, cwd, disk)),
      ...configs.notices,
      ...(await emptyPresets(kept, configs, cwd)),
      ...notices.filter(({ kind, path }) => kind === 'input' || path === undefined || !ignored(absolute(cwd, path))),
    ],
    excluded: found.excluded + inputs.filter((input) => input.named && !kept.includes(input)).length,
    passedOver: found.passedOver > 0 || stdin?.notice?.kind === 'note',
    excludes: found.excludes,
    ignored: inputs.length - kept.length,
    stdin: stdin?.text,
  };
}

/**
 * Notices about what users may expect to be read: the configuration of another linter, a second configuration, a file on standard input.
 */
async function unread(
  configs: Configs,
  paths: readonly string[],
  flags: LintFlags,
  cwd: string,
  disk: RealDisk,
  io: Io,
): Promise<readonly Notice[]> {
  if (flags.quiet || flags.listFiles || flags.config !== undefined) return [];
  const config = configs.fileFor(`${cwd}/-`);
  const files = config === undefined ? rivalsIn(disk, cwd) : besideConfig(disk, config);
  const isSet =
    config !== undefined || [flags.preset, flags.rule, flags.only, flags.ignore, flags.failOn].some(Boolean);
  const variables = isSet ? [] : Object.keys(io.env).filter((name) => name.startsWith('HADOLINT_'));
  const stdin = paths.length === 0 && (io.stdinIsFile?.() ?? false);
  if (files.length === 0 && variables.length === 0 && !stdin) return [];
  return (await import('./unread.ts')).unreadNotes({ config, files, variables, stdin });
}

/** A configuration without presets may not turn any rule on, which looks like files without findings. */
async function emptyPresets(inputs: readonly Input[], configs: Configs, cwd: string): Promise<readonly Notice[]> {
  const files = inputs.map(({ absolutePath: path = `${cwd}/-` }) => ({ path, config: configs.configFor(path) }));
  if (files.length === 0 || !files.every(({ path, config }) => config.presets(path).length === 0)) return [];
  return (await import('./unread.ts')).nothingOn(files);
}

/** Loads the check for options without effect only if such an option is present. */
async function idleNotices(
  flags: LintFlags,
  readsStdin: boolean,
  cwd: string,
  disk: RealDisk,
): Promise<readonly Notice[]> {
  const { stdinFilename, listFiles, reportUnused, exclude } = flags;
  if (stdinFilename === undefined && !listFiles && !reportUnused && !exclude) return [];
  return (await import('./idle-options.ts')).idleOptions(flags, readsStdin, cwd, disk);
}

/** Writes the problems of configurations; returns whether there were any. */
export function reportConfigProblems(configs: Configs, io: Io): boolean {
  for (const problem of configs.problems) io.stderr.write(renderConfigProblem(problem));
  return configs.problems.length > 0;
}

interface Stdin {
  readonly input?: Input;
  readonly notice?: Notice | undefined;
  readonly text?: StdinText;
}

/** @param filename the absolute path that standard input stands for */
async function readStdin(
  io: Io,
  filename: string | undefined,
  isConfiguration: (path: string) => boolean,
): Promise<Stdin> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) break;
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  const read = size > maxBytes ? { problem: `is too large: the maximum is ${maxBytes / 1048576} MB` } : decode(bytes);
  const path = filename === undefined ? '-' : shown(absolute(io.cwd, '.'), filename);
  if (read.text === undefined) return { notice: unreadableStdin(path, read.problem) };
  const text = { bytes, bom: read.bom, encoding: read.encoding };
  const isOwn = filename !== undefined && isConfiguration(filename);
  const kind = isOwn ? undefined : await kindOfStdin(filename, read.text);
  if (kind !== undefined) {
    return { text, input: { path, absolutePath: undefined, kind, named: true, text: read.text } };
  }
  const [notice] =
    filename === undefined
      ? [unknownStdin(path, read.text)]
      : passedOver(new Set([path]), isOwn ? CONFIGURATION : FOREIGN);
  return { text, notice };
}

async function kindOfStdin(filename: string | undefined, text: string): Promise<FileKind | undefined> {
  if (filename !== undefined) return kindOfFile(filename, text);
  const { kindOfText } = await import('../discover/kind-of.ts');
  return kindOfText(text);
}

function unreadableStdin(path: string, problem: string, help?: string): Notice {
  return { level: 'error', kind: 'input', path, message: `standard input ${problem}`, help };
}

function unknownStdin(path: string, text: string): Notice {
  if (text.trim() === '') return unreadableStdin(path, 'is empty');
  return unreadableStdin(
    path,
    'is neither a Dockerfile nor a Compose file',
    'name it: `--stdin-filename Dockerfile` or `--stdin-filename compose.yaml`',
  );
}

/** A mistyped command is reported as a missing file. For a command of another tool, says what to use instead. */
async function withCommand(notice: Notice, named: readonly string[]): Promise<Notice> {
  const [first, ...rest] = named;
  if (notice.kind !== 'input' || first === undefined || notice.path !== first) return notice;
  const { foreignCommand } = await import('./foreign-words.ts');
  const foreign = foreignCommand(first, rest);
  if (foreign !== undefined) throw new Misuse(`\`${first}\` is neither a command nor a file`, foreign);
  const help = didYouMean(first, commandNames);
  return help === undefined ? notice : { ...notice, help };
}
