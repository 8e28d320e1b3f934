/** What to use instead of keys in configurations of other tools. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['ignored', 'turn codes off under `rules`: `rules: {DL3008: off}`'],
  ['override', "set levels under `rules` (hadolint's `override`), or settings for some files under `overrides`"],
  ['failure-threshold', 'use `failOn`'],
  ['failureThreshold', 'use `failOn`'],
  ['threshold', 'use `failOn`'],
  ['fail-on', 'use `failOn`'],
  ['fail_on', 'use `failOn`'],
  ['severity', 'use `failOn`, or set the levels of single rules under `rules`'],
  ['no-fail', 'use `failOn: never`'],
  ['trustedRegistries', 'set the option `trusted` of a rule: `infralint explain DL3026` names the rules that have it'],
  ['label-schema', 'set the option `labels` of a rule: `infralint explain DL3049` names the rule that has it'],
  ['strict-labels', 'set the option `strict` of a rule: `infralint explain DL3050` names the rule that has it'],
  ['format', 'use `--format` on the command line'],
  ['output-format', 'use `--format` on the command line'],
  ['quiet', 'use `--quiet` on the command line'],
  ['fix', 'use `--fix` on the command line'],
  ['maxWarnings', 'use `--max-warnings` on the command line'],
  ['max-warnings', 'use `--max-warnings` on the command line'],
  ['disable-ignore-pragma', 'use `--no-inline` on the command line'],
  ['exclude', 'use `ignore`, a list of globs'],
  ['excludes', 'use `ignore`, a list of globs'],
  ['extend-exclude', 'use `ignore`, a list of globs'],
  ['ignorePatterns', 'use `ignore`, a list of globs'],
  ['ignores', 'use `ignore`, a list of globs'],
  ['select', 'choose `presets`, or set levels under `rules`; `--only` runs single rules'],
  ['enable', 'set levels under `rules`: `rules: {DL3008: warning}`'],
  ['disable', 'turn rules off under `rules`: `rules: {DL3008: off}`'],
  ['disabled', 'turn rules off under `rules`: `rules: {DL3008: off}`'],
  ['skip-check', 'turn rules off under `rules`: `rules: {DL3008: off}`'],
  ['linter', 'move its `rules` to the top level'],
]);

/** What to use instead of a top-level key of another tool. */
export function foreignKey(key: string): string | undefined {
  return KEYS.get(key);
}
