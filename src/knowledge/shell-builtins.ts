/**
 * Builtins of a POSIX shell (POSIX.1-2024, "Special Built-In Utilities" and "Utilities") that images do not contain as programs, so that exec
 * form cannot start them.
 */
export const SHELL_ONLY: ReadonlySet<string> = new Set(
  '. : alias bg cd command eval exit export fg getopts hash jobs read readonly return set shift source times trap type ulimit umask unalias unset wait'.split(
    ' ',
  ),
);

/** Builtins that declare the variables in their arguments (POSIX.1-2024 and bash 5). */
export const DECLARATIONS: ReadonlySet<string | undefined> = new Set(
  'declare export local readonly typeset'.split(' '),
);

/** Builtins that run a text or a file, which may set any variable. */
export const OPENERS: ReadonlySet<string | undefined> = new Set(['.', 'source', 'eval']);
