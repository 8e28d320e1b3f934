import { renderConfigProblem } from '../config/errors.ts';
import type { Configs } from '../config/load-configs.ts';
import { loadConfigs } from '../config/load-configs.ts';
import { classifyName, classifyText } from '../discover/classify.ts';
import { discover } from '../discover/discover.ts';
import type { Input } from '../discover/input.ts';
import { absolute, baseName, shown } from '../discover/paths.ts';
import type { Notice } from '../finding.ts';
import { didYouMean } from '../parse/suggest.ts';
import type { Rule } from '../rule/contract.ts';
import { decode, type Encoding, maxBytes } from '../text/decode.ts';
import type { RealDisk } from '../text/real-disk.ts';
import type { LintFlags } from './flags.ts';
import type { Io } from './io.ts';
import { layerOf } from './layer.ts';
import { commandNames, laterCommands } from './program.ts';

/** The bytes of standard input, and how they are to be read. */
export interface StdinText {
  readonly bytes: Uint8Array;
  readonly bom: boolean;
  readonly encoding: Encoding;
}

/** What a run is about. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly configs: Configs;
  readonly notices: readonly Notice[];
  /** How many named files were left out on purpose. */
  readonly excluded: number;
  /** Whether `--exclude` leaves a path (absolute) out. */
  readonly excludes: (absolutePath: string) => boolean;
  /** How many files the configuration leaves out. */
  readonly ignored: number;
  /** Standard input as it came. */
  readonly stdin: StdinText | undefined;
}

/**
 * Finds what to lint and the configurations for it.
 *
 * @param furtherRules rules that the configurations and the command line may name beside the built-in ones
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
  const found = await discover(named.length > 0 || wantsStdin ? named : ['.'], {
    cwd,
    disk,
    exclude: flags.exclude ?? [],
    forceExclude: flags.forceExclude ?? false,
    gitignore: flags.gitignore,
  });
  const notices = found.notices.map((notice) => withCommand(notice, named));
  const inputs = [...found.inputs];
  const stdin = wantsStdin ? await readStdin(io, flags.stdinFilename) : undefined;
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
    file: flags.config === false ? undefined : flags.config,
    none: flags.config === false,
    plugins: flags.plugins,
    furtherRules,
    commandLine: layerOf(flags),
  });
  const ignored = (path: string) => configs.configFor(path).ignores(path);
  const kept = inputs.filter(({ absolutePath, named }) => {
    return absolutePath === undefined || (named && !flags.forceExclude) || !ignored(absolutePath);
  });
  return {
    inputs: kept,
    configs,
    notices: notices.filter(
      ({ kind, path }) => kind === 'input' || path === undefined || !ignored(absolute(cwd, path)),
    ),
    excluded: found.excluded + inputs.filter((input) => input.named && !kept.includes(input)).length,
    excludes: found.excludes,
    ignored: inputs.length - kept.length,
    stdin: stdin?.text,
  };
}

/** Writes what is wrong with configurations; whether anything was. */
export function reportConfigProblems(configs: Configs, io: Io): boolean {
  for (const problem of configs.problems) io.stderr.write(renderConfigProblem(problem));
  return configs.problems.length > 0;
}

interface Stdin {
  readonly input?: Input;
  readonly notice?: Notice;
  readonly text?: StdinText;
}

async function readStdin(io: Io, filename: string | undefined): Promise<Stdin> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) break;
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  const read =
    size > maxBytes ? { problem: `is too large: nothing above ${maxBytes / 1048576} MB is linted` } : decode(bytes);
  const path = filename === undefined ? '-' : shown(absolute(io.cwd, '.'), absolute(io.cwd, filename));
  if (read.text === undefined) {
    return { notice: { level: 'error', kind: 'input', path, message: `standard input ${read.problem}` } };
  }
  const name = filename === undefined ? '' : baseName(path);
  const byName = classifyName(name);
  const kind = byName?.sure ? byName.kind : classifyText(read.text, name);
  const { bom, encoding } = read;
  return {
    text: { bytes, bom, encoding },
    input: { path, absolutePath: undefined, kind, named: true, text: read.text },
  };
}

/** Whoever mistypes a command names a file that does not exist. */
function withCommand(notice: Notice, named: readonly string[]): Notice {
  const [first] = named;
  if (notice.kind !== 'input' || first === undefined || notice.path !== first) return notice;
  const help = laterCommands.includes(first)
    ? 'the command of this name is not in this version of infralint'
    : didYouMean(first, commandNames);
  return help === undefined ? notice : { ...notice, help };
}
