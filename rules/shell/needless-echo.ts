import {
  clip,
  defineRule,
  isNode,
  type NodeOf,
  type Report,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { flatParts, holdsGlob, partsOf, wordNode } from '../shared/word-parts.ts';

type Substitution = NodeOf<'CommandExpansion'>;

export default defineRule({
  id: 'shell/needless-echo',
  summary: 'echo only repeats the output of a command, or a string',
  why: '`echo "$(date)"` starts a subshell only to print what `date` prints itself, and hides whether it failed. `$(echo text)` is the same as the text.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2005: 'info', SC2116: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_03'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN echo «$(cat /version)» > /tag\n',
      good: 'FROM debian:13\nRUN cat /version > /tag\n',
    },
    {
      bad: 'FROM debian:13\nRUN major=«$(echo "${VERSION%%.*}")»; make "v$major"\n',
      good: 'FROM debian:13\nRUN major=${VERSION%%.*}; make "v$major"\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) checkEcho(command, report);
      for (const node of syntax?.nodes('CommandExpansion') ?? [])
        if (syntax && isEchoOnly(node.node, syntax))
          report(node, `${clip(node.source, 60)} starts a shell and \`echo\` for a string that can be used directly`, {
            help: 'use the arguments of `echo` directly',
            alias: 'SC2116',
          });
    },
  },
});

/** Reports an `echo` whose only argument is a command substitution. */
function checkEcho(command: WrittenCommand, report: Report): void {
  if (!repeatsOutput(command)) return;
  const word = command.args[0]!;
  report(word, `echo only repeats the output of ${clip(word.raw, 60)}`, {
    help: 'run the command without `echo`',
    alias: 'SC2005',
  });
}

function repeatsOutput({ name, args }: WrittenCommand): boolean {
  const [word, ...others] = args;
  if (name !== 'echo' || !word || others.length > 0) return false;
  const [only, ...further] = flatParts(wordNode(word));
  return only?.type === 'CommandExpansion' && further.length === 0 && isOneCommand(only);
}

function isOneCommand({ script }: Substitution): boolean {
  const [only, ...others] = script?.commands ?? [];
  if (!only || others.length > 0) return false;
  const { command } = only;
  return (
    command.type !== 'Command' || command.name !== undefined || command.prefix.some(({ type }) => type === 'Assignment')
  );
}

function isEchoOnly({ script }: Substitution, syntax: ShellSyntax): boolean {
  const [only, ...others] = script?.commands ?? [];
  if (only?.command.type !== 'Command' || others.length > 0) return false;
  const node = syntax.of(only.command);
  if (!isNode(node, 'Command')) return false;
  const command = syntax.commandOf(node);
  const { name, args } = command;
  if (name !== 'echo' || args.length === 0 || repeatsOutput(command)) return false;
  return args.every((word) => {
    const parts = partsOf(wordNode(word));
    return (
      !word.prefix.startsWith('-') && !holdsGlob(wordNode(word)) && parts.every(({ type }) => type !== 'BraceExpansion')
    );
  });
}
