import { dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { type Account, accountsOf } from '../shared/accounts.ts';

export default defineRule({
  id: 'dockerfile/shared-uid',
  summary: 'Two accounts with the same user ID',
  why: 'The kernel only knows user IDs. Two names with the same ID are the same user: each can read and change the files of the other and stop its processes. A second name with ID 0 is root, with all its privileges, although a check for the name `root` does not find it.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { dockle: 'DKL-LI-0002' },
  cwe: 266,
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN useradd --uid 1001 web && «useradd» --non-unique --uid 1001 worker
        CMD ["start"]
      `,
      good: dedent`
        FROM debian:13
        RUN useradd --uid 1001 web && useradd --uid 1002 worker
        CMD ["start"]
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.shipped) return;
      const text = stage.from.file.slice(stage);
      if (!/user(?:add|mod)|adduser/.test(text)) return;
      // An account that is deleted or changed later frees its ID.
      const changes = /\b(?:userdel|deluser|usermod)\b/.test(text);
      const seen = new Map<string, Account>();
      for (const account of accountsOf(stage)) {
        const { command, kind, name, id } = account;
        if (kind !== 'user' || id === undefined || command.start < stage.start) continue;
        const other = seen.get(id);
        seen.set(id, other ?? account);
        if (id === '0' && name !== 'root')
          report(
            command.words[0]!,
            `\`${name}\` gets the user ID 0: it is root under another name, with all its privileges`,
            {
              help: 'give the account a unique ID, 1000 or higher',
            },
          );
        else if (other && other.name !== name && !changes && isSure(command) && isSure(other.command))
          report(
            command.words[0]!,
            `\`${name}\` has the same user ID as \`${other.name}\` (${id}): each can read and change the files of the other`,
            {
              help: 'give each account a unique ID',
              labels: [{ at: other.command.words[0]!, message: 'the same ID' }],
            },
          );
      }
    },
  },
});

/** Whether the command always runs, and its failure is not handled. */
function isSure({ context, guarded, joint }: ShellCommand): boolean {
  return context.length === 0 && !guarded && joint !== '||';
}
