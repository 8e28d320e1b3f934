import {
  dedent,
  defineRule,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { listsOf } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/cd-back',
  summary: 'cd back to where an unchecked cd came from',
  why: 'When the first `cd` fails, `cd ..` leads out of a directory that the script never entered, and everything after it happens one level too high. In a subshell the change of directory ends by itself.',
  category: 'correctness',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2103: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cd.html'],
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        RUN cd /src; make; «cd ..»; make -C other
      `,
      good: dedent`
        FROM gcc:15
        RUN (cd /src && make) && make -C other
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const list of listsOf(syntax)) {
        let inside = false;
        for (const statement of list) {
          const command = plainChange(syntax, statement);
          if (!command) continue;
          if (!isBack(command)) inside = true;
          else if (inside && !syntax.errexit)
            report(command, 'if the `cd` before it failed, this leaves a directory that the script never entered', {
              help: 'put the commands in a subshell: `(cd directory && …)`',
            });
        }
      }
    },
  },
});

/** A statement that is a `cd` and nothing else. */
function plainChange(syntax: ShellSyntax, { node }: ShellNodeOf<'Statement'>): WrittenCommand | undefined {
  const command = syntax.of(node.command);
  if (node.background || !isNode(command, 'Command')) return undefined;
  const written = syntax.commandOf(command);
  return written.name === 'cd' ? written : undefined;
}

function isBack({ args }: WrittenCommand): boolean {
  return args.length === 1 && (args[0]!.text === '..' || args[0]!.text === '-');
}
