import { dedent, defineRule, type Located, type ShellSyntax, type WrittenCommand } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/text-arithmetic',
  summary: 'A sum is assigned as text',
  why: 'The shell calculates only in `$(( … ))`. `i=i+1` sets i to the text "i+1", and `i=i + 1` runs a command called `+`, which does not exist.',
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
            ? `\`${source}\` runs a command called \`${command.head?.raw}\`: the shell calculates only in \`$(( … ))\``
            : `\`${name}\` becomes the text "${source.slice(name.length + 1)}": the shell calculates only in \`$(( … ))\``,
          {
            help: `write \`${text}\``,
            alias: isCommand ? 'SC2099' : 'SC2100',
            fix: syntax!.isEditable(command.node)
              ? { title: `write \`${text}\``, safety: 'unsafe', edits: [{ at, text }] }
              : undefined,
          },
        );
      }
    },
  },
});

/** `i=i + 1`, nothing else. */
function isSum({ node, args, head }: WrittenCommand): boolean {
  return args.length === 1 && /^[-+*/%]$/.test(head?.raw ?? '') && /^\w+=\$?\w+ *[-+*/%] *\$?\w+$/.test(node.source);
}

/** `i=i+1` with a variable of the script on the left of the operator. */
function isText(text: string, { variables }: ShellSyntax): boolean {
  const [, name, left, operator] = /^(\w+)=([A-Za-z_]\w*)([-+*])(?:\d+|[A-Za-z_]\w*)$/.exec(text) ?? [];
  if (left === undefined || !variables.set.has(left)) return false;
  // `name=name-1` is rather a name with a number.
  return operator !== '-' || (name === left && /^[a-z]{1,2}$/.test(name));
}
