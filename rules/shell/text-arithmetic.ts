import { dedent, defineRule, type Located, type ShellSyntax, type WrittenCommand } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/text-arithmetic',
  summary: 'An arithmetic expression is assigned as a string',
  why: 'The shell does arithmetic only in `$(( … ))`. `i=i+1` sets i to the string "i+1", and `i=i + 1` runs a command called `+`, which does not exist.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2099: 'warning', SC2100: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_04'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN i=0; for f in *; do «i=i+1»; done; echo $i
      `,
      good: dedent`
        FROM debian:13
        RUN i=0; for f in *; do i=$((i+1)); done; echo $i
      `,
      fixed: dedent`
        FROM debian:13
        RUN i=0; for f in *; do i=$((i+1)); done; echo $i
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        const { prefix } = command.node.node;
        const [assignment] = prefix;
        if (prefix.length !== 1 || assignment?.type !== 'Assignment' || !/^\w+=/.test(assignment.text)) continue;
        const isCommand = command.head !== undefined;
        if (isCommand ? !isSum(command) : !isText(assignment.text, syntax!)) continue;
        const { name } = assignment;
        const { source } = command.node;
        const text = `${name}=$((${source.slice(name.length + 1)}))`;
        const at: Located = command;
        report(
          command,
          isCommand
            ? `\`${source}\` runs a command called \`${command.head?.raw}\`: the shell does arithmetic only in \`$(( … ))\``
            : `\`${name}\` is set to the string "${source.slice(name.length + 1)}": the shell does arithmetic only in \`$(( … ))\``,
          {
            help: `use \`${text}\``,
            alias: isCommand ? 'SC2099' : 'SC2100',
            fix: syntax!.isEditable(command.node)
              ? { title: `use \`${text}\``, safety: 'unsafe', edits: [{ at, text }] }
              : undefined,
          },
        );
      }
    },
  },
});

/** Whether it has exactly the form `i=i + 1`. */
function isSum({ node, args, head }: WrittenCommand): boolean {
  return args.length === 1 && /^[-+*/%]$/.test(head?.raw ?? '') && /^\w+=\$?\w+ *[-+*/%] *\$?\w+$/.test(node.source);
}

/** `i=i+1` with a variable of the script on the left of the operator. */
function isText(text: string, { variables }: ShellSyntax): boolean {
  const [, name, left, operator] = /^(\w+)=([A-Za-z_]\w*)([-+*])(?:\d+|[A-Za-z_]\w*)$/.exec(text) ?? [];
  if (left === undefined || !variables.set.has(left)) return false;
  // `name=name-1` is more likely a name that ends in a number.
  return operator !== '-' || (name === left && /^[a-z]{1,2}$/.test(name));
}
