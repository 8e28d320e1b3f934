import { hasPlaceholder } from '../parse/placeholder.ts';
import type { FileKind } from '../text/file-kind.ts';

/** A line of a template language: a block, a comment or a call on its own line. */
const controlLine = /^\s*(?:\{%|\{\{|\{#|<%|\}\})/;
/** A placeholder that is not a Go template of `docker inspect --format` or of Swarm, which would start with a dot or a function. */
const placeholder = /\{\{-?\s*(?!end\b|else\b)[A-Za-z_][\w.]*\s*(?:\|[^}]*)?-?\}\}/;
/** A call or an index, as in `{{ARGS["version"]}}`. */
const templateCall = /\{\{-?\s*[A-Za-z_]\w*[[(]/;
const cookiecutter = /\{\{-?\s*(?:cookiecutter|copier)\./;
/** Filled in by the Dev Container CLI when a project is created from the template. */
const devContainerOption = /\$\{templateOption:/;
/** A line that only a template can have; its rendered content is unknown. */
const bareLine = /^\s*(?:%%[A-Z_]\w*%%|@[A-Z_][A-Z\d_]*@)\s*$/;
/** A placeholder in an instruction that cannot have one. In ENV, a script may replace it when the container starts. */
const markedWord =
  /^\s*(?:ARG|EXPOSE|LABEL|USER|VOLUME|WORKDIR)\s(?:[^"']*[\s=:/])?(?:%%[A-Z_]\w*%%|@[A-Z_][A-Z\d_]*@)(?:[\s/:]|$)/;
const base = /^\s*FROM\s([^#]*)/i;
/** Instructions in which braces have no meaning; commands in RUN, CMD and others may well use `{{ }}`. */
const plainInstruction = /^\s*(?:FROM|ENV|ARG|LABEL|COPY|ADD|EXPOSE|WORKDIR|USER|VOLUME)\s/i;
const plainValue = /(?:[:=]|^\s*-)\s*["']?\{\{-?\s*(?!end\b|else\b)[A-Za-z_][\w.]*\s*(?:\|[^}]*)?-?\}\}/;

/**
 * Whether a file is a template (for example Jinja, ERB, Go or cookiecutter) that must be rendered first: if the unrendered text were
 * linted, everything would look broken. Heredoc bodies are not examined.
 */
export function isTemplate(text: string, kind: FileKind): boolean {
  // Almost no file has any of these, so one scan is usually enough.
  if (!/\{\{|\{%|\{#|<%|%%|@[A-Z_][A-Z\d_]*@|\$\{templateOption:/.test(text)) return false;
  // Scripts may print any text, and templates are not detected as scripts.
  if (kind === 'shell') return false;
  if (cookiecutter.test(text) || devContainerOption.test(text)) return true;
  let heredoc: string | undefined;
  for (const line of text.split('\n')) {
    if (heredoc !== undefined) {
      if (line.trim() === heredoc) heredoc = undefined;
      continue;
    }
    if (/^\s*#/.test(line)) continue;
    if (controlLine.test(line)) return true;
    if (kind === 'compose') {
      if (plainValue.test(line)) return true;
      continue;
    }
    if (
      templateCall.test(line) ||
      hasPlaceholder(base.exec(line)?.[1] ?? '') ||
      bareLine.test(line) ||
      markedWord.test(line) ||
      (plainInstruction.test(line) && placeholder.test(withoutStrings(line)))
    )
      return true;
    heredoc = /^\s*(?:RUN|COPY|ADD)\s.*<<-?["']?(\w+)/i.exec(line)?.[1];
  }
  return false;
}

/**
 * A line without the quoted values of labels and variables, which may be meant for another program; quotes in braces do not belong to the
 * Dockerfile.
 */
function withoutStrings(line: string): string {
  if (!/^\s*(?:ENV|LABEL)\s/i.test(line) || /\{\{[^}]*["']/.test(line)) return line;
  return line.replace(/"[^"]*"|'[^']*'/g, '""');
}
