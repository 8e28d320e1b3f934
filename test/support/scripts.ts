/** A Dockerfile whose RUN has these lines as its script, for sh. */
export function script(...lines: readonly string[]): string {
  return `FROM debian:13\nRUN <<"END"\n${lines.join('\n')}\nEND\n`;
}

/** The same for bash. */
export function bash(...lines: readonly string[]): string {
  return `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN <<"END"\n${lines.join('\n')}\nEND\n`;
}
