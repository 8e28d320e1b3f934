import { foreignLevel } from '../config/foreign-levels.ts';

/** An option of another tool, and what to do instead. */
export interface ForeignOption {
  /** The tools that have it; undefined for options that people guess. */
  readonly tool: string | undefined;
  readonly takesValue: boolean;
  /** Returns what to do, in a phrase that starts with a verb. */
  readonly help: (value: string | undefined) => string;
}

/** Spellings, the value that follows them, the tools that have them, and what to do: `{}` stands for the value. */
type Row = readonly [flags: string, tool: string, help: string | ((value: string | undefined) => string)];

const notNeeded = 'remove it: ';
const thresholds: Readonly<Record<string, string>> = { style: 'info', ignore: 'info', none: 'info' };

function failOn(value: string | undefined): string {
  const words = value?.toLowerCase().split(',').at(-1);
  return `use \`--fail-on ${words === undefined ? 'LEVEL' : (thresholds[words] ?? words)}\``;
}

/** For options of other tools that set the lowest severity to report. Here, the only choice is errors or everything. */
function severity(value: string | undefined): string {
  const levels = value?.toLowerCase().split(',') ?? [];
  const known = levels.map((level) => foreignLevel(level, ['error', 'warning', 'info']) ?? level);
  if (known.length > 0 && known.every((level) => level === 'error')) return 'use `--quiet`, which reports only errors';
  const level = known.includes('warning') && !known.includes('info') ? 'warning' : 'info';
  return `use \`--fail-on ${value === undefined ? 'LEVEL' : level}\`, or \`--quiet\` to report only errors`;
}

function exitCode(value: string | undefined): string {
  return value === '0'
    ? 'use `--fail-on never`'
    : 'use `--fail-on LEVEL`: infralint exits with 1 if there are findings at or above that level';
}

function isCode(value: string | undefined): boolean {
  return value !== undefined && /^(?:[A-Z]{2,}[-\w]*)?\d+\b/.test(value);
}

const levelOf = (level: string) => (code: string | undefined) => `use \`--rule ${code ?? 'CODE'}=${level}\``;
const shell = 'use SHELL, a shebang, or the comment `# hadolint shell={}`: infralint reads the shell from the file';
const inDirectories = `${notNeeded}infralint searches subdirectories by default`;
const everyCheck = `${notNeeded}infralint includes the checks of \`docker build --check\` by default; \`--preset buildkit\` runs only those`;
const toFormat = 'use `--format {}`';
const asArgument = 'pass it as an argument: `infralint {}`';

const rows: readonly Row[] = [
  ['-t, --failure-threshold LEVEL', 'hadolint', failOn],
  ['--no-fail', 'hadolint', 'use `--fail-on never`'],
  ['-V, --verbose', 'hadolint', 'use `infralint config`, which shows the settings for a file, or `--list-files`'],
  ['--error CODE', 'hadolint', levelOf('error')],
  ['--warning CODE', 'hadolint', levelOf('warning')],
  ['--info CODE', 'hadolint', levelOf('info')],
  ['--style CODE', 'hadolint', levelOf('info')],
  [
    '--trusted-registry REGISTRY',
    'hadolint',
    'set `trusted: [{}]` under `rules` in the configuration: `infralint explain DL3026` names the rules with that option',
  ],
  [
    '--require-label LABEL',
    'hadolint',
    'set `labels` under `rules` in the configuration: `infralint explain DL3049` names the rule with that option',
  ],
  [
    '--strict-labels',
    'hadolint',
    'set `strict: true` under `rules` in the configuration: `infralint explain DL3050` names the rule with that option',
  ],
  ['--disable-ignore-pragma', 'hadolint', 'use `--no-inline`'],
  ['--file-path-in-report PATH', 'hadolint', 'use `--stdin-filename {}` with `-`'],

  ['--formatter NAME', 'dclint', toFormat],
  ['--fix-dry-run', 'dclint and ESLint', 'use `--diff`'],
  ['--disable-rule RULE', 'dclint', 'use `--ignore {}`'],
  ['-r, --recursive', 'dclint', inDirectories],

  ['-e GLOB', '', (value) => (isCode(value) ? `use \`--ignore ${value}\`` : `use \`--exclude ${value ?? 'GLOB'}\``)],
  ['-S, --severity LEVEL', 'ShellCheck and Trivy', severity],
  ['-s, --shell SHELL', 'ShellCheck', shell],
  ['-i, --include CODE', 'ShellCheck', (value) => (isCode(value) ? `use \`--only ${value}\`` : asArgument)],
  ['--enable CHECK', 'ShellCheck', 'use `--rule ID=LEVEL` or `--preset strict`'],
  ['-x, --external-sources', 'ShellCheck', `${notNeeded}infralint follows scripts that the build copies`],
  ['-a, --check-sourced', 'ShellCheck', `${notNeeded}infralint reports findings in the scripts that the build copies`],
  ['--norc', 'ShellCheck', 'use `--no-config`'],
  ['--rcfile FILE', 'ShellCheck', 'use `--config {}`'],

  ['--ignore-pattern GLOB', 'ESLint', 'use `--exclude {}`'],
  ['--output-file FILE', 'ESLint', 'use `--output {}`'],
  ['--no-inline-config', 'ESLint', 'use `--no-inline`'],
  ['--report-unused-disable-directives', 'ESLint', 'use `--report-unused`'],
  ['--print-config PATH', 'ESLint', 'use `infralint config {}`'],
  ['--no-eslintrc', 'ESLint', 'use `--no-config`'],
  ['--no-config-lookup', 'ESLint', 'use `--no-config`'],
  ['--no-error-on-unmatched-pattern', 'ESLint', 'use `--allow-empty`'],
  ['--pass-on-no-patterns', 'ESLint', 'use `--allow-empty`'],
  ['--no-ignore', 'ESLint', 'use `--no-gitignore`; files that you name are always linted'],
  ['--ext EXTENSIONS', 'ESLint', `${notNeeded}infralint recognizes Dockerfiles and Compose files by name and content`],
  ['--plugin NAME', 'ESLint', 'set `plugins: [{}]` in the configuration'],
  ['--rulesdir DIRECTORY', 'ESLint', 'set `plugins` in the configuration'],

  ['--select CODES', 'ruff', 'use `--only {}`'],
  ['--extend-select CODE', 'ruff', 'use `--rule {}=warning`'],
  ['--extend-ignore CODES', 'ruff', 'use `--ignore {}`'],
  ['--unsafe-fixes', 'ruff', 'use `--fix=unsafe`'],
  ['--fix-only', 'ruff', 'use `--fix --fail-on never`'],
  ['--show-fixes', 'ruff', `${notNeeded}\`--fix\` lists what it fixed; \`--diff\` previews it`],
  ['--show-files', 'ruff', 'use `--list-files`'],
  ['--show-settings', 'ruff', 'use `infralint config`'],
  ['--exit-zero', 'ruff', 'use `--fail-on never`'],
  ['--isolated', 'ruff', 'use `--no-config`'],
  ['--output-format NAME', 'ruff', toFormat],
  ['--statistics', 'ruff', 'use `--stats`'],
  ['--no-respect-gitignore', 'ruff', 'use `--no-gitignore`'],
  ['--respect-gitignore', 'ruff', `${notNeeded}infralint skips files that Git ignores by default`],
  ['--per-file-ignores PATTERNS', 'ruff', 'set `overrides` in the configuration'],

  ['--write', 'Biome', 'use `--fix`'],
  ['--unsafe', 'Biome', 'use `--fix=unsafe`'],
  ['--reporter NAME', 'Biome', toFormat],
  ['--stdin-file-path PATH', 'Biome', 'use `--stdin-filename {}`'],
  ['--diagnostic-level LEVEL', 'Biome', (value) => (value === 'error' ? 'use `--quiet`' : failOn(value))],
  ['--error-on-warnings', 'Biome', `${notNeeded}infralint fails on warnings by default`],
  ['--skip RULE', 'Biome', 'use `--ignore {}`'],
  ['--config-path FILE', 'Biome', 'use `--config {}`'],

  ['--exit-code CODE', 'Trivy', exitCode],
  ['--skip-dirs GLOB', 'Trivy', 'use `--exclude {}`'],
  ['--skip-files GLOB', 'Trivy', 'use `--exclude {}`'],
  ['--skip-check CODES', 'Checkov', 'use `--ignore {}`'],
  ['--skip-path GLOB', 'Checkov', 'use `--exclude {}`'],
  ['--soft-fail', 'Checkov', 'use `--fail-on never`'],
  ['--compact', 'Checkov', 'use `--format compact`'],
  ['-d, --directory DIRECTORY', 'Checkov', asArgument],
  ['--framework NAME', 'Checkov', `${notNeeded}infralint reads only Dockerfiles and Compose files`],
  ['--config-file FILE', 'Checkov', 'use `--config {}`'],
  ['-l, --list', 'Checkov', 'use `infralint rules`'],
  ['--path PATH', 'KICS', asArgument],
  ['--exclude-queries IDS', 'KICS', 'use `--ignore {}`'],
  ['--include-queries IDS', 'KICS', 'use `--only {}`'],
  ['--exclude-paths GLOB', 'KICS', 'use `--exclude {}`'],
  ['--report-formats NAME', 'KICS', toFormat],
  ['--exit-level LEVEL', 'Dockle', failOn],
  ['--autofix', 'Semgrep', 'use `--fix`'],
  ['--dryrun', 'Semgrep', 'use `--diff`'],

  ['--check CODES', '', (value) => (isCode(value) ? `use \`--only ${value}\`` : everyCheck)],
  ['--file FILE', 'Docker', asArgument],
  ['--build-arg NAME=VALUE', 'Docker', 'set `build: { args: … }` in the configuration'],
  ['--build-context NAME=PATH', 'Docker', 'set `build: { contexts: … }` in the configuration'],
  ['--target STAGE', 'Docker', 'set `build: { target: {} }` in the configuration'],
  ['--profile NAME', 'Docker Compose', 'set `compose: { profiles: [{}] }` in the configuration'],
  ['--env-file FILE', 'Docker Compose', 'set `compose: { env: {} }` in the configuration'],
  ['-p, --project-name NAME', 'Docker Compose', 'set `compose: { projectName: {} }` in the configuration'],

  ['--rules', '', 'use `infralint rules`'],
  ['--list-rules', '', 'use `infralint rules`'],
  ['--explain RULE', '', 'use `infralint explain {}`'],
  ['--init', '', 'use `infralint init`'],
  ['--json', '', 'use `--format json`'],
  ['--sarif', '', 'use `--format sarif`'],
  ['--strict', '', 'use `--preset strict`, or `--fail-on info` to fail on every finding'],
  ['--all', '', 'use `--preset strict`'],
  ['--stdin', '', 'use `-` as the path'],
  ['--dry-run', '', 'use `--diff`'],
  ['--debug', '', 'set `INFRALINT_DEBUG=1` in the environment'],
  ['--silent', '', 'use `--quiet`'],
  ['--no-warnings', '', 'use `--quiet`'],
  ['--cache', '', `${notNeeded}infralint does not need a result cache`],
  ['--no-cache', '', `${notNeeded}infralint does not cache results`],
];

/** All spellings that {@link foreignOption} knows. */
export const foreignOptions: readonly string[] = rows.flatMap(([flags]) => spellingsOf(flags).spellings);

/** An option of another tool, by its spelling: `--select`, `-t`. */
export function foreignOption(flag: string): ForeignOption | undefined {
  for (const [flags, tool, help] of rows) {
    const { spellings, placeholder } = spellingsOf(flags);
    if (!spellings.includes(flag)) continue;
    return {
      tool: tool === '' ? undefined : tool,
      takesValue: placeholder !== undefined,
      help: (value) => fill(typeof help === 'string' ? help : help(value), value ?? placeholder ?? ''),
    };
  }
  return undefined;
}

function spellingsOf(flags: string): {
  readonly spellings: readonly string[];
  readonly placeholder: string | undefined;
} {
  const words = flags.split(/,? /);
  return {
    spellings: words.filter((word) => word.startsWith('-')),
    placeholder: words.find((word) => !word.startsWith('-')),
  };
}

/** Replaces `{}` in a text with a word, in quotes if the shell needs them. */
export function fill(text: string, value: string): string {
  return text.replaceAll('{}', /^[\w./:=@%+,*-]*$/.test(value) ? value : `'${value}'`);
}
