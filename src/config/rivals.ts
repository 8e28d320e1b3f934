import type { ConfigProblem } from './config-types.ts';

/** Configurations of other linters that they find by themselves, and that `infralint init --from` takes over. Tried with hadolint 2.15 and dclint 3.1. */
export const RIVAL_CONFIGS: readonly string[] = [
  '.hadolint.yaml',
  '.hadolint.yml',
  '.dclintrc',
  '.dclintrc.json',
  '.dclintrc.yaml',
  '.dclintrc.yml',
  '.dclintrc.js',
  '.dclintrc.cjs',
  '.dclintrc.mjs',
];

/** Whether a configuration is a program, which would have to be run. */
export function isProgram(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

/** What is wrong with reading the configuration of another tool (`.hadolint.yaml`, `hadolint-ci.yml`) as ours. */
export function rivalProblem(path: string): ConfigProblem | undefined {
  const tool = /(?:^|\/)\.?(hadolint|dclint)[^/]*$/.exec(path)?.[1];
  if (tool === undefined) return undefined;
  return {
    message: `${path} is a configuration of ${tool}`,
    help: `run \`infralint init --from ${path}\` to take it over`,
  };
}
