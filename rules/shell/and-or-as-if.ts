import {
  dedent,
  defineRule,
  isCondition,
  isNode,
  type ShellNode,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { operatorPlace } from '../shared/shell-tree.ts';

/** Commands that only print something or end the script: they are meant to run whichever command failed. */
const LAST_RESORT: ReadonlySet<string | undefined> = new Set(['echo', 'printf', 'true', ':', 'exit', 'return']);

export default defineRule({
  id: 'shell/and-or-as-if',
  summary: '`a && b || c` is not if-then-else',
  why: 'In `a && b || c` the last command also runs when `a` succeeds and `b` fails. On Alpine, `[ -f x ] && apk add bash || apt-get install bash` runs `apt-get` after a failed `apk`, which hides the actual error.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2015: 'info' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Lists.html'],
  yields: ['shell/ignored-failure'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN getent group app «&&» groupmod -n web app || groupadd web
      `,
      good: dedent`
        FROM debian:13
        RUN if getent group app; then groupmod -n web app; else groupadd web; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const list of syntax.nodes('AndOr')) {
        const { commands, operators } = list.node;
        if (operators.at(-1) !== '||' || operators.at(-2) !== '&&' || isCondition(list)) continue;
        const [middle, last] = commands.slice(-2).map((each) => syntax.of(each));
        if (isTest(syntax, middle!) || isLastResort(syntax, last!)) continue;
        report(
          operatorPlace(syntax, list, operators.length - 2),
          'the command after `||` also runs when the one after this `&&` fails',
          {
            labels: [{ at: last!, message: `also runs if \`${firstWord(middle!)}\` fails` }],
            help: 'use `if …; then …; else …; fi`',
          },
        );
      }
    },
  },
});

function firstWord(node: ShellNode): string {
  return textOf(node).split(/\s/, 1)[0]!;
}

/** The command of a pipeline that has only one, such as `! a`. */
function only(syntax: ShellSyntax, node: ShellNode): ShellNode {
  return isNode(node, 'Pipeline') && node.node.commands.length === 1 ? syntax.of(node.node.commands[0]!) : node;
}

function isTest(syntax: ShellSyntax, node: ShellNode): boolean {
  const command = only(syntax, node);
  if (isNode(command, 'TestCommand')) return true;
  return isNode(command, 'Command') && /^(?:\[|test)$/.test(syntax.commandOf(command).name ?? '');
}

function isLastResort(syntax: ShellSyntax, node: ShellNode): boolean {
  const command = only(syntax, node);
  if (!isNode(command, 'Command')) return false;
  const { head, builtin, baseName } = syntax.commandOf(command);
  if (!head) return command.node.prefix.some(({ type }) => type === 'Assignment');
  return LAST_RESORT.has(builtin) || LAST_RESORT.has(baseName);
}
