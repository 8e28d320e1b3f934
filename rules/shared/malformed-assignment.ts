import { DECLARATIONS } from '../../src/knowledge/shell-builtins.ts';
import type { Fix, Located, ShellSyntax, WrittenCommand, WrittenWord } from '../../src/rule/index.ts';
import { isNode } from '../../src/rule/index.ts';
import { joinedAssignment } from './joined-assignment.ts';

/** What is wrong with a command that was meant as an assignment. */
interface Flaw {
  readonly at: Located;
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
}

const NAME = /^(?:[A-Za-z_]\w*|\$\w+|\$\{\w+\})$/;
/** Builtins that accept assignments as arguments. */
const ASSIGNING: ReadonlySet<string | undefined> = new Set([...DECLARATIONS, 'alias']);
/** Programs whose first argument may well be `=`. */
const PROGRAMS: ReadonlySet<string> = new Set('echo expr printf test'.split(' '));

/** The flaw of a command that was meant as an assignment; undefined for others. */
export function malformedAssignment(command: WrittenCommand, syntax: ShellSyntax): Flaw | undefined {
  const { head, args, builtin } = command;
  const twice = doubled(command, syntax);
  if (!head || twice) return twice;
  const [first] = args;
  if (ASSIGNING.has(builtin)) {
    const at = args.findIndex(({ raw }) => raw.startsWith('='));
    return at > 0
      ? apart(args[at]!, args[at - 1]!, args[at]!.raw === '=' ? args[at + 1] : undefined, 'SC2290', syntax)
      : undefined;
  }
  if (first?.raw.startsWith('=') && NAME.test(head.raw) && !PROGRAMS.has(head.raw)) {
    if (first.raw !== '==') return apart(first, head, args.length === 2 ? args[1] : undefined, 'SC2283', syntax);
    return {
      at: command,
      code: 'SC2284',
      message: `\`${head.raw}\` is run as a command here, not compared`,
      help: `compare with \`[ "$${head.raw.replace(/\W/g, '')}" = … ]\``,
    };
  }
  return named(head, syntax);
}

/** A name, a value and spaces around the `=` between them. */
function apart(
  equals: WrittenWord,
  name: WrittenWord,
  value: WrittenWord | undefined,
  code: string,
  syntax: ShellSyntax,
): Flaw {
  const plain = name.raw.replace(/\W/g, '');
  const isDeclared = code === 'SC2290';
  return {
    at: equals,
    code,
    message: isDeclared
      ? `\`${plain}\` does not get a value here: \`${equals.raw}\` is a separate argument, which the shell rejects as a name`
      : `\`${name.raw}\` is run as a command here because of the space before \`=\``,
    help: `remove the spaces around \`=\`${name.raw.startsWith('$') ? ', and remove `$`' : ''}`,
    fix: joinedAssignment(syntax, name, equals, value),
  };
}

function doubled({ node }: WrittenCommand, syntax: ShellSyntax): Flaw | undefined {
  const assignment = node.node.prefix.find((each) => each.type === 'Assignment' && /^\w+==/.test(each.text));
  if (assignment?.type !== 'Assignment') return undefined;
  const from = assignment.pos + assignment.name.length;
  return {
    at: syntax.place(node, from, from + 2),
    code: 'SC1097',
    message: `\`${assignment.name}==\` assigns a value that starts with \`=\`: it is not a comparison`,
    help: `use one \`=\` to assign, or compare with \`[ "$${assignment.name}" = … ]\``,
  };
}

/** A command name that looks like an assignment to something that is not a name. */
function named(head: WrittenWord, syntax: ShellSyntax): Flaw | undefined {
  const { raw, node } = head;
  const [, left = ''] = /^((?:[\w.@%,+-]|"[\w.-]*"|'[\w.-]*'|\$\w+|\$\{\w+\})+?)\+?=/.exec(raw) ?? [];
  if (left === '' || left.startsWith('-')) return undefined;
  const message = `\`${raw}\` is run as a command: the text before \`=\` is not a name`;
  const [first] = isNode(node, 'Word') ? (node.node.parts ?? []) : [];
  if (first && /^\$(?:\w+|\{\w+\})$/.test(left)) {
    const at = syntax.of(first);
    return {
      at,
      code: 'SC2281',
      message: `\`${raw}\` is run as a command: \`$\` expands the variable, so nothing is assigned`,
      help: `use \`${left.replace(/\W/g, '')}=…\``,
      fix:
        syntax.isEditable(at) && /^\$\{?[A-Za-z_]/.test(left)
          ? {
              title: `replace with \`${left.replace(/\W/g, '')}=\``,
              safety: 'unsafe',
              edits: [{ at, text: left.replace(/\W/g, '') }],
            }
          : undefined,
    };
  }
  if (left.includes('$')) return undefined;
  const code = /^\d/.test(left) && /^\w+$/.test(left) ? 'SC2282' : 'SC2276';
  return { at: head, code, message, help: 'use a name of letters, digits and `_` that does not start with a digit' };
}
