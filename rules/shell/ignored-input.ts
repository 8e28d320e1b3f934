import {
  clip,
  dedent,
  defineRule,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';

/** Programs and builtins that do not read standard input. */
const DEAF: ReadonlySet<string | undefined> = new Set(
  'basename cal cd chgrp chmod chown cp du echo export kill ln ls mv printf ps pwd rm rmdir set sleep touch trap uname'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'shell/ignored-input',
  summary: 'Input is piped into a command that does not read it',
  why: '`rm`, `cp`, `echo`, `chmod` and similar commands take names from their arguments and never read standard input. Anything piped or redirected into them is lost, and they process fewer files than intended or fail for lack of arguments.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2216: 'warning', SC2217: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/xargs.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN find /opt -name '*.a' | «rm -f»
      `,
      good: dedent`
        FROM debian:13
        RUN find /opt -name '*.a' -delete
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN «rm < /list»
      `,
      good: dedent`
        FROM debian:13
        RUN xargs rm < /list
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        const { name, node } = command;
        if (!DEAF.has(name) || command.hasFlag('i', 'interactive') || mayRead(syntax, command)) continue;
        if (readsPipe(node))
          report(command, `\`${name}\` does not read the data piped into it`, {
            alias: 'SC2216',
            help: `use \`xargs ${name}\` if the input is meant as arguments`,
          });
        if (node.node.redirects.some(({ operator }) => operator === '<' || operator.startsWith('<<')))
          report(command, `\`${clip(node.source, 40)}\`: \`${name}\` does not read standard input`, {
            alias: 'SC2217',
            help: name === 'echo' ? 'use `cat`' : `use \`xargs ${name}\` if the input is meant as arguments`,
          });
      }
    },
  },
});

/** Whether a command reads from a pipe. */
function readsPipe({ node, parent }: ShellNodeOf<'Command'>): boolean {
  return isNode(parent, 'Pipeline') && parent.node.commands[0] !== node;
}

/** Whether an argument refers to standard input, or contains a substitution that reads it. */
function mayRead(syntax: ShellSyntax, { args, start, end }: WrittenCommand): boolean {
  if (
    args.some(({ text }) => text !== undefined && /^(?:-|\/dev\/(?:stdin|fd\/\d+)|\/proc\/self\/fd\/\d+)$/.test(text))
  )
    return true;
  return syntax.commands.some(
    (inner) =>
      inner.start > start && inner.end < end && (!DEAF.has(inner.name) || inner.node.node.redirects.length > 0),
  );
}
