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
