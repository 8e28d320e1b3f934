import { imageFacts } from '../../src/knowledge/images.ts';
import { chainOf, dedent, defineRule, type Stage } from '../../src/rule/index.ts';
import { type Account, accountsOf } from '../shared/accounts.ts';
import { MAKES_USER, startOf } from '../shared/start-user.ts';

/** Accounts that packages and daemons use by themselves. */
const OF_SYSTEMS =
  /^(?:_\w+|nginx|www-data|apache|mysql|postgres|redis|mongodb|sshd|messagebus|nobody|daemon|systemd-.*|nixbld.*|pulse.*|build.*)$/;

export default defineRule({
  id: 'dockerfile/unused-user',
  summary: 'A user is created, but the image still runs as root',
  why: 'Creating a user changes nothing on its own: without USER, the container still starts as root. The last step of dropping root privileges was probably forgotten.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { tally: 'tally/user-created-but-never-used' },
  cwe: 250,
  book: 'Container technology',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN «useradd --system app»
        COPY server /usr/local/bin/
        CMD ["server"]
      `,
      good: dedent`
        FROM debian:13-slim
        RUN useradd --system app
        COPY server /usr/local/bin/
        USER app
        CMD ["server"]
      `,
    },
  ],
  check: {
    stage(stage, { report, project }) {
      if (!stage.last || stage.user.instruction || !isRootBase(stage)) return;
      const { text } = stage.file;
      if (!chainOf(stage).some(({ start, end }) => MAKES_USER.test(text.slice(start, end)))) return;
      if (startOf(stage, project) !== 'keeps' || !(stage.cmd ?? stage.entrypoint)) return;
      const accounts = accountsOf(stage);
      const users = accounts.filter(({ kind, name }) => kind === 'user' && !OF_SYSTEMS.test(name));
      const unused = users.find((account) => !isUsed(account, accounts, stage));
      if (!unused || users.length > 1) return;
      report(unused.command, `the user \`${unused.name}\` is not used: without USER, the image still runs as root`, {
        help: `add \`USER ${unused.name}\` after the RUN that creates the user, or remove the user`,
        reach: stage.from.keywordSpan,
      });
    },
  },
});

function isRootBase({ rootImage, osFamily }: Stage): boolean {
  const facts = rootImage && imageFacts(rootImage);
  return facts?.user !== undefined && /^(?:root|0)?$/.test(facts.user) && !facts.drops && osFamily !== 'windows';
}

/** Whether the name or the ID appears anywhere except in the commands that create accounts, in paths and in comments. */
function isUsed({ name, id }: Account, accounts: readonly Account[], stage: Stage): boolean {
  const quoted = [name, id].flatMap((each) => each?.replace(/[^\w-]/g, '\\$&') ?? []);
  const word = new RegExp(`(?<![\\w./-])(?:${quoted.join('|')})(?![\\w/-]|\\.\\w)|~${quoted[0]}\\b`);
  for (const { start, end, file } of chainOf(stage)) {
    let text = file.text.slice(start, end);
    for (const { command } of accounts)
      if (command.start >= start && command.end <= end)
        text = `${text.slice(0, command.start - start)}${' '.repeat(command.end - command.start)}${text.slice(command.end - start)}`;
    if (word.test(text.replace(/^\s*(?:#|LABEL|MAINTAINER).*$/gm, ''))) return true;
  }
  return false;
}
