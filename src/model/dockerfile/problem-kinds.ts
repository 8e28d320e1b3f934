/**
 * Every kind of problem found while reading a Dockerfile. Each is the name of the rule that reports it, without the scope. All other
 * problems are found by rules that work on the finished model.
 */
export const DOCKERFILE_PROBLEM_KINDS = [
  /** COPY of an address, which only ADD fetches. */
  'copied-address',
  'duplicate-flag',
  'invalid-checksum',
  'invalid-chmod',
  /** `# syntax=`, `# escape=`, `# check=`. */
  'invalid-directive',
  'invalid-exec-form',
  /** A flag without its value, or with a value that it does not accept. */
  'invalid-flag-value',
  'invalid-git-source',
  'invalid-healthcheck',
  'invalid-image',
  /** `name=value` of ENV, LABEL and ARG. */
  'invalid-key-value',
  'invalid-mount',
  'invalid-platform',
  'invalid-port',
  'invalid-signal',
  'invalid-stage-name',
  /** COPY --from and mounts: a variable, an index that does not exist, a stage that is defined later. */
  'invalid-stage-reference',
  /** ONBUILD with an instruction that cannot be a trigger. */
  'invalid-trigger',
  /** `$` and braces that do not form a variable. */
  'invalid-variable',
  'invalid-windows-path',
  'missing-argument',
  /** `--link` with `--chown` by name. */
  'named-owner-with-link',
  'overlong-line',
  'stage-cycle',
  'surplus-argument',
  'unclosed-heredoc',
  /** A quote that is never closed, in a text that the builder expands. */
  'unclosed-quote',
  'unknown-flag',
  'unknown-instruction',
  /** `${NAME:?message}` without a value. */
  'unset-required-variable',
] as const;

export type DockerfileProblemKind = (typeof DOCKERFILE_PROBLEM_KINDS)[number];
