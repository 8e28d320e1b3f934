import {
  dedent,
  defineRule,
  type Fix,
  isNode,
  type Located,
  type ShellSyntax,
  textOf,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { earlyExpansions } from '../shared/early-expansions.ts';

export default defineRule({
  id: 'shell/use-before-assignment',
  summary: 'A command uses a variable before its own assignment takes effect',
  why: 'The shell expands all words of a command before it assigns anything. In `VERSION=1.0 curl https://example.org/$VERSION`, the program sees VERSION in its environment, but the address has no version. The same applies to `export A=1 B=$A`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2097: 'warning', SC2098: 'warning', SC2318: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN VERSION=1.0 curl -fsSLO https://example.org/tool-«$VERSION».tar.gz
      `,
      good: dedent`
        FROM debian:13
        RUN VERSION=1.0 && curl -fsSLO https://example.org/tool-$VERSION.tar.gz
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN export ROOT=/opt BIN=«$ROOT»/bin && ./install
      `,
      good: dedent`
        FROM debian:13
        RUN export ROOT=/opt && export BIN=$ROOT/bin && ./install
      `,
      fixed: dedent`
        FROM debian:13
        RUN export ROOT=/opt && export BIN=$ROOT/bin && ./install
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      for (const { expansion, name, setter, isPrefix, command, isSure } of earlyExpansions(script, project)) {
        if (!isSure) continue;
        report(
          expansion,
          isPrefix
            ? `\`${textOf(expansion)}\` is empty: \`${name}=…\` before a command sets the variable for the program, not for its arguments`
            : `\`${textOf(expansion)}\` is empty: the arguments are expanded before \`${name}\` is set`,
          {
            help: isPrefix
              ? `set it in a separate command: \`${name}=… && …\`, with \`export\` if the program also reads it`
              : `use a separate \`${command.builtin}\` for each variable`,
            alias: isPrefix ? ['SC2097', 'SC2098'] : 'SC2318',
            labels: [{ at: setter, message: 'set here' }],
            fix: isPrefix ? undefined : split(script.syntax!, expansion, command),
          },
        );
      }
    },
  },
});

/** Splits the command before the assignment that uses the variable. */
function split(syntax: ShellSyntax, expansion: Located, { node, name, flags, args }: WrittenCommand): Fix | undefined {
  const index = args.findIndex(({ start, end }) => start <= expansion.start && expansion.end <= end);
  const [before, at] = [args[index - 1], args[index]];
  if (!before || !at || flags.length > 0 || name !== 'export' || !syntax.isEditable(node)) return undefined;
  const around = node.parent;
  const isPlain =
    isNode(around, 'Statement') || (isNode(around, 'AndOr') && around.node.operators.every((each) => each === '&&'));
  const gap = { file: node.file, start: before.end, end: at.start };
  if (!isPlain || !/^[ \t]+$/.test(textOf(gap))) return undefined;
  return { title: 'use two commands', safety: 'unsafe', edits: [{ at: gap, text: ` && ${name} ` }] };
}
