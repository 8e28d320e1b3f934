import { dedent, defineRule, type SingleInstruction } from '../../src/rule/index.ts';
import { accountsOf } from '../shared/accounts.ts';
import { isUserByName, isUserOfImage } from '../shared/named-user.ts';

export default defineRule({
  id: 'dockerfile/user-by-name',
  summary: 'USER with a name instead of a numeric ID',
  why: 'Kubernetes cannot tell from a name whether a user is root: if a pod sets `runAsNonRoot` without `runAsUser`, the container is rejected with `CreateContainerConfigError`. A number also shows who owns the files in a volume.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { hadolint: { DL3066: 'info' }, tally: 'hadolint/DL3066' },
  book: 'Container technology',
  yields: ['dockerfile/space-in-argument', 'dockerfile/unknown-user'],
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN useradd --uid 10001 app
        USER «app»
      `,
      good: dedent`
        FROM debian:13-slim
        RUN useradd --uid 10001 app
        USER 10001
      `,
      fixed: dedent`
        FROM debian:13-slim
        RUN useradd --uid 10001 app
        USER 10001
      `,
    },
  ],
  check: {
    user(node, { report }) {
      const { argument, stage } = node;
      if (!argument || !stage || !isUserByName(node) || !isUserOfImage(node)) return;
      const text = numbered(node);
      report(argument, `Kubernetes cannot check that \`${argument.text}\` is not root, because it is a name`, {
        help: text
          ? `use the numeric ID: \`USER ${text}\``
          : 'give the user a fixed ID where it is created, and use that ID',
        fix: text ? { title: 'use the numeric ID', safety: 'unsafe', edits: [{ at: argument, text }] } : undefined,
      });
    },
  },
});

/** The user and any group as numeric IDs, if the stage creates the user with an ID. */
function numbered({ argument, stage }: SingleInstruction): string | undefined {
  if (!argument || !stage || argument.variables.length > 0) return undefined;
  const [name, group] = argument.text.split(':', 2);
  const accounts = accountsOf(stage);
  const id = (kind: string, of: string | undefined): string | undefined =>
    accounts.find((account) => account.kind === kind && account.name === of)?.id;
  const user = id('user', name);
  if (user === undefined || user === '0') return undefined;
  return group === undefined ? user : `${user}:${id('group', group) ?? group}`;
}
