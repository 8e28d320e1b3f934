import type { Disk } from '../text/disk.ts';
import type { Build } from './compose/compose-types.ts';
import type { Dockerfile, Stage } from './dockerfile/dockerfile-types.ts';

/** The path of the Dockerfile that a build reads; `Dockerfile` is also looked up as `dockerfile`. Undefined when there is none. */
export function dockerfilePath(build: Build, disk: Disk): string | undefined {
  const path = build.dockerfile;
  if (path === undefined || build.inline) return undefined;
  if (disk.kind(path) === 'file') return path;
  const lower = path.replace(/\/Dockerfile$/, '/dockerfile');
  return lower !== path && disk.kind(lower) === 'file' ? lower : undefined;
}

/** The stage that a build's target names (names only, as BuildKit does), or the last one. Undefined when unknown or missing. */
export function stageOf(dockerfile: Dockerfile, build: Build): Stage | undefined {
  if (!build.target || build.target.text === '') return dockerfile.stages.at(-1);
  if (build.target.unknown) return undefined;
  const name = build.target.text.toLowerCase();
  return dockerfile.stages.findLast((stage) => stage.name === name);
}

/**
 * The build arguments on which all builds of a Dockerfile agree, without those that differ or are unknown. Configured arguments override
 * them, as with `docker compose build --build-arg`.
 */
export function commonBuildArgs(
  builds: readonly Build[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const args = new Map<string, string>();
  const [first, ...others] = builds;
  for (const arg of first?.args ?? []) {
    const value = valueOf(first!, arg.name);
    if (value !== undefined && others.every((other) => valueOf(other, arg.name) === value)) args.set(arg.name, value);
  }
  for (const [name, value] of Object.entries(configured)) args.set(name, value);
  return args;
}

function valueOf(build: Build, name: string): string | undefined {
  const value = build.args.find((arg) => arg.name === name)?.value;
  return value && !value.unknown && value.value !== null ? value.text : undefined;
}

/** The stages that the builds of a Dockerfile name, each once, in lowercase; undefined for a target that is absent or unknown. */
export function targetsOf(builds: readonly Build[]): readonly (string | undefined)[] {
  const names = builds.map(({ target }) => (target?.unknown ? undefined : target?.text.toLowerCase() || undefined));
  return builds.length === 0 ? [undefined] : [...new Set(names)];
}

/**
 * The named contexts that any build of a Dockerfile has, by name in lowercase: FROM and COPY --from may use them. A value that differs
 * or is unknown is empty. Configured contexts override them, as with `--build-context`.
 */
export function commonContexts(
  builds: readonly Build[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const contexts = new Map<string, string>();
  for (const { additionalContexts } of builds) {
    for (const { name, value } of additionalContexts) {
      const key = name.toLowerCase();
      const text = value && !value.unknown ? value.text : '';
      contexts.set(key, (contexts.get(key) ?? text) === text ? text : '');
    }
  }
  for (const [name, value] of Object.entries(configured)) contexts.set(name.toLowerCase(), value);
  return contexts;
}
