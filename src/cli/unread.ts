import type { ResolvedConfig } from '../config/config-types.ts';
import { configNames } from '../config/find.ts';
import { RIVAL_CONFIGS, rivalName } from '../config/rivals.ts';
import { baseName } from '../discover/paths.ts';
import type { Notice } from '../finding.ts';
import { loadAllRules } from '../rule/registry.ts';
import { andList } from '../text/wording.ts';

/** Files, variables and input that users may expect to be read. */
export interface Unread {
  /** The configuration in use, if there is one. */
  readonly config: string | undefined;
  /** Names of files next to it. */
  readonly files: readonly string[];
  /** Variables in the environment. */
  readonly variables: readonly string[];
  /** Whether standard input is a file. */
  readonly stdin: boolean;
}

/** Notes about files, variables and input that are not read, although users may expect it. */
export function unreadNotes({ config, files, variables, stdin }: Unread): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (message: string, help: string) =>
    notices.push({ level: 'note', kind: 'note', path: undefined, message, help });
  if (stdin) note('standard input is not read', 'use `infralint -` to lint it');
  const rivals = files.filter((name) => RIVAL_CONFIGS.includes(name) || name === 'package.json');
  if (rivals.length > 0 && config === undefined) {
    const from = rivals.length === 1 ? ` ${rivals[0]}` : '';
    const them = rivals.length === 1 ? 'it' : 'them';
    note(
      `${andList(rivals.map(rivalName))} ${isOrAre(rivals)} not read`,
      `run \`infralint init --from${from}\` to migrate ${them}`,
    );
  }
  for (const name of files) {
    if (config !== undefined && (configNames.includes(name) || name === 'package.json'))
      note(
        `${name === 'package.json' ? '`infralint` in package.json' : name} is not read: ${baseName(config)} takes precedence`,
        'keep one of them: only one configuration per directory is read',
      );
    else if (!RIVAL_CONFIGS.includes(name) && name !== 'package.json') note(`${name} is not read`, insteadOf(name));
  }
  if (variables.length > 0)
    note(
      `${andList(variables)} ${isOrAre(variables)} not read`,
      'run `infralint init` and set `rules` and `failOn` in infralint.yaml, or use `--ignore`, `--rule` and `--fail-on`',
    );
  return notices;
}

/** What to use instead of a file that infralint does not know. */
function insteadOf(name: string): string {
  if (name.includes('compose-lint'))
    return 'run `infralint init`, and set its codes (`CL-0001`) under `rules` in the new file';
  if (name.endsWith('ignore')) return 'list its globs under `ignore` in infralint.yaml';
  if (/\.(?:[cm]?[jt]s|toml)$/.test(name)) return 'rewrite it as infralint.yaml or infralint.json';
  return `rename it to infralint.${name.endsWith('.json') ? 'json' : 'yaml'}`;
}

function isOrAre(names: readonly string[]): string {
  return names.length === 1 ? 'is' : 'are';
}

/** The note that no rule is on, if that is true for all files. */
export async function nothingOn(
  files: readonly { readonly path: string; readonly config: ResolvedConfig }[],
): Promise<readonly Notice[]> {
  const rules = await loadAllRules();
  if (!files.every(({ path, config }) => config.settings(path, [...rules, ...config.plugins]).size === 0)) return [];
  return [
    {
      level: 'note',
      kind: 'note',
      path: undefined,
      message: 'no rule is on: `presets` is empty, and `rules` does not turn any on',
      help: 'remove `presets`, or choose one: `presets: [recommended]`',
    },
  ];
}
