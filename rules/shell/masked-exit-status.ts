import {
  clip,
  dedent,
  defineRule,
  type Fix,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';

/** Builtins that declare a variable, and whose own status stands in for that of the value. */
const DECLARES: ReadonlySet<string | undefined> = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);

export default defineRule({
  id: 'shell/masked-exit-status',
  summary: 'export, local or readonly hides the failure of a $(command)',
  why: 'The status of `export A=$(command)` is that of `export`, which succeeds. When the command fails, neither `&&` nor `set -e` notices: the variable is empty, and the script goes on with it. A plain assignment passes the status on.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2155: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.26
        RUN export «REVISION»=$(git rev-parse HEAD) && make
      `,
      good: dedent`
        FROM golang:1.26
        RUN REVISION=$(git rev-parse HEAD) && export REVISION && make
      `,
      fixed: dedent`
        FROM golang:1.26
        RUN REVISION=$(git rev-parse HEAD) && export REVISION && make
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        const { name } = command;
        if (!DECLARES.has(name) || (name === 'local' && command.hasFlag('r'))) continue;
        for (const { node } of command.args) {
          if (!isNode(node, 'Assignment')) continue;
          const run = substitutionIn(node);
          if (!run) continue;
          const at = syntax.place(node, node.node.pos, node.node.pos + node.node.name.length);
          report(at, `\`${name}\` succeeds even if \`${clip(run.text, 40)}\` fails: nothing notices`, {
            help: `set \`${node.node.name}\` in a command of its own, and ${name} it ${name === 'local' ? 'before' : 'after'} that`,
            fix: assignedAlone(syntax, command, node),
          });
        }
      }
    },
  },
});

/** The first command substitution whose output is in the value of an assignment, in quotes or not. */
function substitutionIn({ node }: ShellNodeOf<'Assignment'>): { readonly text: string } | undefined {
  if (node.value.type === 'ArrayValue') return undefined;
  for (const part of node.value.parts ?? []) {
    const parts = part.type === 'DoubleQuoted' || part.type === 'LocaleString' ? part.parts : [part];
    for (const each of parts) if (each.type === 'CommandExpansion') return each;
  }
  return undefined;
}

/** The assignment and the declaration as two commands, where there is nothing else in the command and `&&` or a new statement can join them. */
function assignedAlone(
  syntax: ShellSyntax,
  command: WrittenCommand,
  assignment: ShellNodeOf<'Assignment'>,
): Fix | undefined {
  const { node, name, args } = command;
  const joint = jointOf(command);
  if (args.length !== 1 || node.node.redirects.length > 0 || node.node.prefix.length > 0) return undefined;
  if (!joint || !syntax.isEditable(node) || assignment.node.append) return undefined;
  const variable = assignment.node.name;
  const text =
    name === 'export' || name === 'readonly'
      ? `${assignment.source}${joint}${name} ${variable}`
      : `${name} ${variable}${joint}${assignment.source}`;
  return { title: `set \`${variable}\` in a command of its own`, safety: 'unsafe', edits: [{ at: node, text }] };
}

/** What may join two commands in place of this one: `;` where it is a statement, `&&` in a chain of such. */
function jointOf({ node: { node, parent }, isCondition }: WrittenCommand): string | undefined {
  if (isNode(parent, 'AndOr')) return parent.node.operators.every((each) => each === '&&') ? ' && ' : undefined;
  if (!isNode(parent, 'Statement') || parent.node.background || parent.node.command !== node) return undefined;
  return isCondition ? ' && ' : '; ';
}
