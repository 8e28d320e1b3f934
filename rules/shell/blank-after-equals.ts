import { dedent, defineRule, type ShellNode, type ShellSyntax } from '../../src/rule/index.ts';

const MENTION = /\w=[ \t]/;

export default defineRule({
  id: 'shell/blank-after-equals',
  summary: 'A space between the equals sign and the value of a variable',
  why: 'The space ends the assignment. The variable is set to an empty string, and the intended value is run as a command or, after `export`, read as the name of another variable.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: 'SC1007' },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN VERSION=« »1.2.3 && wget https://example.org/app-$VERSION.tar.gz
      `,
      good: dedent`
        FROM alpine:3.22
        RUN VERSION=1.2.3 && wget https://example.org/app-$VERSION.tar.gz
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      if (!syntax || !MENTION.test(syntax.text)) return;
      for (const assignment of syntax.nodes('Assignment')) {
        const { name, index, value, end } = assignment.node;
        if (name === 'IFS' || index || value.type !== 'Word' || value.pos < value.end) continue;
        const blank = blankAfter(syntax, assignment, end);
        if (!blank) continue;
        const command = assignment.parent?.node;
        const exported = command?.type === 'Command' && command.suffix.includes(assignment.node);
        report(
          blank,
          `the space ends the assignment: \`${name}\` is set to an empty string, and the word after it is ${exported ? 'not its value' : 'run as a command'}`,
          { help: `remove the space, or use \`${name}=''\` if the variable is meant to be empty` },
        );
      }
    },
  },
});

/** The whitespace between an assignment and a word after it. */
function blankAfter(
  syntax: ShellSyntax,
  assignment: ShellNode,
  end: number,
): ReturnType<ShellSyntax['place']> | undefined {
  const rest = syntax.text.slice(end, end + 80);
  const blank = /^[ \t]+(?=[^\s;&|<>()#\\])/.exec(rest)?.[0];
  return blank ? syntax.place(assignment, end, end + blank.length) : undefined;
}
