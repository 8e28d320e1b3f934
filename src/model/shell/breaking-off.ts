import { isNode } from './shell-nodes.ts';
import type { NodeOf, ShellSyntax, WrittenCommand, WrittenWord } from './syntax-types.ts';
import type { ShellTest } from './test-types.ts';

const MENTION = /<<|[$<>]\(|`|(?:^|[\s;&|(!`'"])(?:\[\s|\{\w+[ \t])/;

/**
 * Whether ShellCheck gives up on a script although its outermost commands can be read: because of a
 * nonsensical test, a here-document without an end, a group without spaces inside its braces, or an error in a substitution. It then
 * reports nothing about the script, so only the rules on syntax apply.
 */
export function breaksOff(syntax: ShellSyntax | undefined): boolean {
  if (!syntax || !MENTION.test(syntax.text)) return false;
  return (
    syntax.nodes('HereDoc').some(({ node }) => isEndless(node)) ||
    syntax.nodes('CommandExpansion', 'ProcessSubstitution').some(({ node }) => node.script?.errors !== undefined) ||
    syntax.tests.some(isBroken) ||
    syntax.commands.some(isGluedGroup)
  );
}

/** Whether no line ends a here-document; one with blanks after the word passes for the end. */
function isEndless({ closing, delimiter, operator, body }: NodeOf<'HereDoc'>): boolean {
  if (closing || !delimiter) return false;
  const bare = (line: string): string => (operator === '<<-' ? line.replace(/^\t+/, '') : line);
  return !body.text.split('\n').some((line) => bare(line).trimEnd() === delimiter.value);
}

function isBroken(test: ShellTest): boolean {
  const { kind, closing, words, excess, command } = test;
  if (kind !== '[') return false;
  if (closing)
    return closing.raw === ']' && excess !== undefined && (command !== undefined || isSurplus(words, excess));
  return !words.some(({ raw }) => raw === ']') && !isJoined(test);
}

/** `{echo a }`. */
function isGluedGroup({ head, args }: WrittenCommand): boolean {
  return head !== undefined && /^\{\w+$/.test(head.raw) && args.at(-1)?.raw.endsWith('}') === true;
}

/** `[ a && b ]`, which is read as one test. */
function isJoined({ node }: ShellTest): boolean {
  const list = node.parent;
  if (!isNode(list, 'AndOr')) return false;
  const next = list.node.commands[list.node.commands.indexOf(node.node) + 1];
  return next?.type === 'Command' && next.args.at(-1)?.text === ']' && next.name?.text !== '[';
}

/** Whether the words before it are certainly one word each, so it is one too many. */
function isSurplus(words: readonly WrittenWord[], excess: WrittenWord): boolean {
  // An operator without a space after it is unambiguous.
  if (/^(?:==?|!=)[^=]/.test(excess.raw) || /^!./.test(words[0]?.raw ?? '')) return false;
  const upToIt = words.slice(0, words.indexOf(excess) + 1);
  return upToIt.every(
    ({ raw, text }) => /^(?:"[^"]*"|'[^']*')$/.test(raw) || (text !== undefined && !/^~|[*?[]/.test(raw)),
  );
}
