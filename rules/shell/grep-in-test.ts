import {
  type Condition,
  dedent,
  defineRule,
  type Fix,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  type ShellTest,
  type WrittenCommand,
  type WrittenWord,
} from '../../src/rule/index.ts';

const GREPS: ReadonlySet<string | undefined> = new Set(['grep', 'egrep', 'fgrep']);

export default defineRule({
  id: 'shell/grep-in-test',
  summary: 'The output of grep is tested instead of its exit status',
  why: 'The exit status of `grep` says whether it found anything. `[ -n "$(grep …)" ]` reads all of the input, stores the matches in a string and compares that. An error of `grep`, such as a missing file, looks the same as no match.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2143: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/grep.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN if [ «-z» "$(grep app /etc/passwd)" ]; then useradd app; fi
      `,
      good: dedent`
        FROM debian:13
        RUN if ! grep -q app /etc/passwd; then useradd app; fi
      `,
      fixed: dedent`
        FROM debian:13
        RUN if ! grep -q app /etc/passwd; then useradd app; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax || !/\$\([^)]*grep/.test(syntax.text)) return;
      for (const test of syntax.tests) {
        if (test.kind === 'test') continue;
        for (const condition of test.conditions) {
          const word = testedWord(condition);
          const grep = word && grepIn(syntax, word);
          if (!grep) continue;
          report(
            condition.kind === 'unary' ? condition.operator : word,
            `the output of \`${grep.name}\` is tested instead of its exit status`,
            {
              help: 'test the command itself: `if grep -q …; then`',
              fix: asked(syntax, test, condition, grep),
            },
          );
        }
      }
    },
  },
});

/** The word that a condition compares with the empty string. */
function testedWord(condition: Condition): WrittenWord | undefined {
  if (condition.kind === 'word') return condition.word;
  const compares = condition.kind === 'unary' && (condition.operator.text === '-n' || condition.operator.text === '-z');
  return compares ? condition.operand : undefined;
}

/** The grep at the end of the only pipe in a word that is a single command substitution. */
function grepIn(syntax: ShellSyntax, { node }: WrittenWord): WrittenCommand | undefined {
  if (!isNode(node, 'Word')) return undefined;
  const [part, ...rest] = node.node.parts ?? [];
  const [run, ...others] = part?.type === 'DoubleQuoted' ? part.parts : [part];
  if (run?.type !== 'CommandExpansion' || rest.length > 0 || others.length > 0 || run.text.startsWith('`'))
    return undefined;
  const [statement, ...more] = run.script?.commands ?? [];
  if (!statement || more.length > 0) return undefined;
  const { command } = statement;
  const last = syntax.of(command.type === 'Pipeline' ? command.commands.at(-1)! : command);
  const written = isNode(last, 'Command') ? syntax.commandOf(last) : undefined;
  return GREPS.has(written?.name) ? written : undefined;
}

/** Replaces a test that contains only the grep with `grep -q`. */
function asked(syntax: ShellSyntax, test: ShellTest, condition: Condition, grep: WrittenCommand): Fix | undefined {
  const { node } = test;
  const alone = test.expression === condition && isNode(node.parent, 'Statement', 'AndOr');
  if (!alone || !syntax.isEditable(node) || grep.hasFlag('q', 'c', 'v', 'L') || isInPipe(grep.node)) return undefined;
  if (grep.node.node.redirects.length > 0 || (isNode(node, 'Command') && node.node.redirects.length > 0))
    return undefined;
  const { source } = grep.node;
  const head = grep.head!.raw;
  const negation = condition.kind === 'unary' && condition.operator.text === '-z' ? '! ' : '';
  const text = `${negation}${source.slice(0, source.indexOf(head) + head.length)} -q${source.slice(source.indexOf(head) + head.length)}`;
  return { title: 'test the exit status of grep', safety: 'unsafe', edits: [{ at: node, text }] };
}

function isInPipe({ parent }: ShellNodeOf<'Command'>): boolean {
  return isNode(parent, 'Pipeline');
}
