import {
  type Comment,
  type Edit,
  type Fix,
  type RunInstruction,
  type ShellCommand,
  textOf,
} from '../../src/rule/index.ts';

/** How the lines of a RUN hang together: what ends a line and what the next one begins with. */
interface Layout {
  readonly tail: string;
  readonly head: string;
}

/**
 * The fix that makes a RUN the continuation of the one before it, in the layout of the other RUN instructions of the block.
 * Undefined where the joined text could do something else, or where a comment between them is read by a tool.
 */
export function joined(before: RunInstruction, run: RunInstruction, block: readonly RunInstruction[]): Fix | undefined {
  if (!leavesNothing(before) || !followsAny(run)) return undefined;
  const { file, text } = { file: run.file, text: run.file.text };
  const comments = commentsBetween(before, run);
  if (!comments || text.slice(before.rest.end, before.end).trim() !== '') return undefined;
  const { tail, head } = layoutOf(block, before.dockerfile.escape);
  const lineEnd = text[text.indexOf('\n', before.end) - 1] === '\r' ? '\r\n' : '\n';
  const indent = /^[ \t]*/.exec(head)![0];
  const lines = comments.map((comment) => `${indent}${textOf(comment)}${lineEnd}`).join('');
  const edit: Edit = {
    at: { file, start: before.end, end: run.rest.start },
    text: `${tail}${lineEnd}${lines}${head}`,
  };
  return { title: 'join the RUN instructions', safety: 'unsafe', edits: [edit] };
}

/** Whether the text after it runs as in its own shell, and only if it succeeds. */
function leavesNothing(run: RunInstruction): boolean {
  const { script } = run;
  if (!isPlain(run) || !script) return false;
  const last = script.statements.at(-1)!;
  // Text after the last command, such as a comment, would swallow the joined text.
  if (last.background || last.end !== run.rest.end) return false;
  if (last.commands.some(({ joint, context }) => joint === '||' && context.length === 0)) return false;
  if (script.statements.length > 1 && !script.errexit) return false;
  return script.commands.every((command) => !staysInShell(command) && !carriesAssignment(command));
}

/** Whether it can follow `&&`: a single list of commands without `||`. */
function followsAny(run: RunInstruction): boolean {
  const [statement, ...more] = run.script?.statements ?? [];
  if (!isPlain(run) || !statement || more.length > 0 || statement.background) return false;
  return !statement.commands.some(({ joint, context }) => joint === '||' && context.length === 0);
}

/** A RUN in shell form whose text we read to the end. */
function isPlain({ script, heredocs, json, malformedJson, rest }: RunInstruction): boolean {
  if (script?.form !== 'shell' || script.problems.length > 0 || script.cuttingComments.length > 0) return false;
  if (script.language !== 'posix' && script.language !== 'bash') return false;
  return heredocs.length === 0 && !json && !malformedJson && !textOf(rest).includes('<<');
}

/** Whether a command changes the shell for the commands behind it. */
function staysInShell({ name, words, context }: ShellCommand): boolean {
  if (context.some((part) => part === 'subshell' || part === 'substitution' || part === 'sh -c')) return false;
  if (name === 'set') return !/^-[ex]+$/.test(words[1]?.text ?? '') || words.length > 2;
  return name === undefined || CHANGES.has(name);
}

const CHANGES = new Set(
  'cd pushd popd export declare readonly local unset alias unalias shopt umask ulimit trap eval source . exec exit return hash'.split(
    ' ',
  ),
);

const carriesAssignment = ({ assignments, words }: ShellCommand) => assignments.length > 0 && words.length === 0;

/** The comments between two instructions; undefined where a tool reads one, which a continued line would hide from it. */
function commentsBetween(before: RunInstruction, run: RunInstruction): readonly Comment[] | undefined {
  const comments = run.comments.filter(({ inside, start }) => !inside && start >= before.end);
  return comments.some(({ text }) => /hadolint|infralint|check=|nolint|checkov|kics|trivy|tally/i.test(text))
    ? undefined
    : comments;
}

function layoutOf(block: readonly RunInstruction[], escape: string): Layout {
  const texts = block.map(textOf);
  const leading = match(
    texts,
    escape === '`' ? /`[ \t]*\r?\n([ \t]*&&[ \t]*)(?=\S)/ : /\\[ \t]*\r?\n([ \t]*&&[ \t]*)(?=\S)/,
  );
  if (leading !== undefined) return { tail: ` ${escape}`, head: leading };
  const trailing = match(
    texts,
    escape === '`' ? /&&[ \t]*`[ \t]*\r?\n([ \t]*)(?=[^\s#])/ : /&&[ \t]*\\[ \t]*\r?\n([ \t]*)(?=[^\s#])/,
  );
  if (trailing !== undefined) return { tail: ` && ${escape}`, head: trailing };
  return { tail: ` ${escape}`, head: `${match(texts, /^RUN(\t)/i) ?? '    '}&& ` };
}

function match(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text);
    if (found) return found[1];
  }
  return undefined;
}
