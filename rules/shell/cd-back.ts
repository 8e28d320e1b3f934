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
  summary: 'cd back after a cd that was not checked',
  why: 'If the first `cd` fails, `cd ..` leaves a directory that the script never entered, and all later commands run one level too high. In a subshell, the change of directory ends with the subshell.',
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
            report(command, 'if the earlier `cd` failed, this leaves a directory that the script never entered', {
              help: 'use a subshell: `(cd directory && …)`',
            });
        }
      }
    },
  },
});

/** A statement that consists of a single `cd`. */
function plainChange(syntax: ShellSyntax, { node }: ShellNodeOf<'Statement'>): WrittenCommand | undefined {
  const command = syntax.of(node.command);
  if (node.background || !isNode(command, 'Command')) return undefined;
  const written = syntax.commandOf(command);
  return written.name === 'cd' ? written : undefined;
}

function isBack({ args }: WrittenCommand): boolean {
  return args.length === 1 && (args[0]!.text === '..' || args[0]!.text === '-');
}
