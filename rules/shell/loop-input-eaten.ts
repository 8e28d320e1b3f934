import {
  dedent,
  defineRule,
  enclosing,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';

/** Programs that always read standard input, and the option or redirect that prevents it. */
const GREEDY: ReadonlyMap<string | undefined, string> = new Map([
  ['ssh', '-n'],
  ['ffmpeg', '-nostdin'],
  ['mplayer', '-noconsolecontrols'],
  ['HandBrakeCLI', '< /dev/null'],
]);

export default defineRule({
  id: 'shell/loop-input-eaten',
  summary: 'A command in a `while read` loop consumes the rest of the input',
  why: '`ssh` and `ffmpeg` read standard input, which in a `while read` loop is the list that the loop goes through. The first call reads the rest of the list, and the loop ends after one iteration without an error.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2095: 'warning' } },
  references: ['https://man.openbsd.org/ssh#n'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN while read -r f; do «ffmpeg» -i "$f" "$f.mp4" || exit 1; done < /list
      `,
      good: dedent`
        FROM debian:13
        RUN while read -r f; do ffmpeg -nostdin -i "$f" "$f.mp4" || exit 1; done < /list
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        const option = GREEDY.get(command.name);
        if (option === undefined || !readsLoop(syntax, command)) continue;
        if (command.args.some(({ raw }) => raw === option) || (command.name === 'ssh' && command.hasFlag('n')))
          continue;
        report(command.head!, `\`${command.name}\` reads the rest of the loop's input: there is no second iteration`, {
          help: option.startsWith('-') ? `add \`${option}\`, or \`< /dev/null\`` : `add \`${option}\``,
        });
      }
    },
  },
});

/** Whether a command shares its standard input with a `while read` loop around it. */
function readsLoop(syntax: ShellSyntax, { node }: WrittenCommand): boolean {
  if (node.node.redirects.some(({ operator }) => operator.startsWith('<'))) return false;
  const loop = enclosing(node, 'While');
  if (!loop || !asksRead(syntax, loop)) return false;
  for (let inside = node.parent; inside && inside !== loop; inside = inside.parent) {
    if (isNode(inside, 'Pipeline') && inside.node.commands[0] !== node.node) return false;
    if (isNode(inside, 'Redirected') && inside.node.redirects.some(({ operator }) => operator.startsWith('<')))
      return false;
  }
  return true;
}

/** Whether the condition of a loop reads from standard input. */
function asksRead(syntax: ShellSyntax, { node }: ShellNodeOf<'While'>): boolean {
  const clause = syntax.of(node.clause);
  return syntax.commands.some(
    (each) =>
      each.name === 'read' &&
      each.start >= clause.start &&
      each.end <= clause.end &&
      !each.hasFlag('u') &&
      !each.node.node.redirects.some(({ operator }) => operator.startsWith('<')),
  );
}
