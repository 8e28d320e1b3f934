import { hasPlaceholder } from '../parse/placeholder.ts';
import type { FileKind } from '../text/file-kind.ts';

/** A line of a template language: a block, a comment or a call on a line of its own. */
const controlLine = /^\s*(?:\{%|\{\{|\{#|<%|\}\})/;
/** A placeholder that no Go template of `docker inspect --format` or of Swarm looks like: those start with a dot or a function. */
const placeholder = /\{\{-?\s*(?!end\b|else\b)[A-Za-z_][\w.]*\s*(?:\|[^}]*)?-?\}\}/;
/** A call or an index, as in `{{ARGS["version"]}}`. */
const templateCall = /\{\{-?\s*[A-Za-z_]\w*[[(]/;
const cookiecutter = /\{\{-?\s*(?:cookiecutter|copier)\./;
/** Filled in by the Dev Container command line when a project is made from the template. */
const devContainerOption = /\$\{templateOption:/;
/** A line that only a template has: what stands there when it is rendered is not known. */
const bareLine = /^\s*(?:%%[A-Z_]\w*%%|@[A-Z_][A-Z\d_]*@)\s*$/;
/** A word of an instruction that takes no such signs; in ENV a script may replace them when the container starts. */
const markedWord =
  /^\s*(?:ARG|EXPOSE|LABEL|USER|VOLUME|WORKDIR)\s(?:[^"']*[\s=:/])?(?:%%[A-Z_]\w*%%|@[A-Z_][A-Z\d_]*@)(?:[\s/:]|$)/;
const base = /^\s*FROM\s([^#]*)/i;
/** Instructions in which braces are nobody's syntax; RUN, CMD and the like hold commands that may well use `{{ }}`. */
const plainInstruction = /^\s*(?:FROM|ENV|ARG|LABEL|COPY|ADD|EXPOSE|WORKDIR|USER|VOLUME)\s/i;
const plainValue = /(?:[:=]|^\s*-)\s*["']?\{\{-?\s*(?!end\b|else\b)[A-Za-z_][\w.]*\s*(?:\|[^}]*)?-?\}\}/;

/**
 * Whether a file is a template (Jinja, ERB, Go, cookiecutter and their like) that becomes a file of its kind only when it is
 * rendered: judged by its unrendered text, everything would look broken. Heredoc bodies are not looked at.
 */
export function isTemplate(text: string, kind: FileKind): boolean {
  // Nearly no file has any of these: one scan settles it.
  if (!/\{\{|\{%|\{#|<%|%%|@[A-Z_][A-Z\d_]*@|\$\{templateOption:/.test(text)) return false;
  // Scripts print texts of all kinds; those that are templates are not taken for scripts.
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

/** A line without the text of its labels and variables in quotes, which may be meant for another program; quotes in braces are for no Dockerfile. */
function withoutStrings(line: string): string {
  if (!/^\s*(?:ENV|LABEL)\s/i.test(line) || /\{\{[^}]*["']/.test(line)) return line;
  return line.replace(/"[^"]*"|'[^']*'/g, '""');
}
