/** The families of mistakes that the parser and the model builder find: everything that BuildKit refuses without the outside world. */
export type DockerfileProblemKind =
  /** Nothing in it but comments. */
  | 'empty-file'
  /** No FROM at all. */
  | 'no-stage'
  | 'line-too-long'
  /** `# syntax=`, `# escape=`, `# check=`. */
  | 'directive'
  | 'unknown-instruction'
  | 'instruction-before-from'
  | 'unknown-flag'
  | 'duplicate-flag'
  /** A flag without its value, or with one that it does not take. */
  | 'flag-value'
  | 'missing-argument'
  | 'surplus-argument'
  /** `name=value` of ENV, LABEL and ARG. */
  | 'key-value'
  | 'json-form'
  | 'heredoc'
  /** A quote that is never closed, in a text that the builder expands. */
  | 'unclosed-quote'
  | 'variable-syntax'
  /** `${NAME:?message}` without a value. */
  | 'required-variable'
  | 'stage-name'
  /** COPY --from and mounts: a variable, an index that does not exist, a stage that is defined later. */
  | 'stage-reference'
  | 'stage-cycle'
  | 'image-reference'
  | 'platform'
  | 'mount'
  | 'port'
  | 'signal'
  | 'healthcheck'
  | 'chmod'
  /** `--link` with `--chown` by name. */
  | 'ownership'
  | 'checksum'
  | 'git-source'
  /** COPY of an address, which only ADD fetches. */
  | 'copy-source'
  /** Paths that Windows does not allow. */
  | 'path'
  | 'onbuild'
  /** SOURCE_DATE_EPOCH. */
  | 'build-date';
