import { dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { type Account, accountsOf } from '../shared/accounts.ts';

export default defineRule({
  id: 'dockerfile/shared-uid',
  summary: 'Two accounts have the same user id',
  why: 'The kernel knows only numbers. Two names with one number are one user: each reads and changes the files of the other and may stop its processes, and a second name for 0 is root, with all its rights, although no check for the name root finds it.',
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
      // What is deleted or changed again leaves its number free.
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
            `\`${name}\` gets the user id 0: it is root under another name, with all of its rights`,
            {
              help: 'give the account an id of its own, from 1000 on',
            },
          );
        else if (other && other.name !== name && !changes && isSure(command) && isSure(other.command))
          report(
            command.words[0]!,
            `\`${name}\` has the user id ${id} of \`${other.name}\`: each can read and change the files of the other`,
            {
              help: 'give each account an id of its own',
              labels: [{ at: other.command.words[0]!, message: 'the same id' }],
            },
          );
      }
    },
  },
});

/** Whether the command surely runs, and its failure is not planned for. */
function isSure({ context, guarded, joint }: ShellCommand): boolean {
  return context.length === 0 && !guarded && joint !== '||';
}
