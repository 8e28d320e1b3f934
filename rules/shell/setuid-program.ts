import { type CopyInstruction, dedent, defineRule, type RuleContext, type ShellCommand } from '../../src/rule/index.ts';
import { copiedMode, isShipped, type ModeWord, modeOf } from '../shared/file-modes.ts';

/** Programs that are made for this bit, and what a browser needs for its sandbox. */
const MADE_FOR_IT =
  /(?:^|\/)(?:sudo|sudoedit|su|doas|[fa]?r?ping6?|u?mount|fusermount3?|new[ug]idmap|passwd|gpasswd|chsh|chfn|newgrp|pkexec|crontab|at|bwrap|suexec|unix_chkpwd|traceroute6?|[\w.-]*chrom\w*[-_]sandbox|apptainer|starter-suid|docker-credential-\w+)$|[$*]/;

export default defineRule({
  id: 'shell/setuid-program',
  summary: 'A program that runs as root whoever starts it',
  why: 'With the setuid bit a program runs with the rights of its owner, as a rule root. Whoever takes over the process of the image, as whatever user, becomes root through it: a shell or an interpreter gives that away directly, any other program through its first flaw. USER then protects nothing.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { sonar: 'S2612', dockle: 'CIS-DI-0008', 'docker-bench': '4.8' },
  cwe: 250,
  references: ['https://man7.org/linux/man-pages/man7/inode.7.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        COPY backup /usr/local/bin/
        RUN chmod «u+s» /usr/local/bin/backup
        USER 1000
      `,
      good: dedent`
        FROM debian:13-slim
        COPY backup /usr/local/bin/
        RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +
        USER 1000
      `,
    },
  ],
  check: {
    command(command, context) {
      if (command.name !== 'chmod' && command.name !== 'install') return;
      const mode = modeOf(command);
      if (!mode || !setsOwner(mode.text) || !isShipped(command)) return;
      const target = targetOf(command);
      if (target !== undefined && !MADE_FOR_IT.test(target)) tell(mode, target, context);
    },
    copy: ofFlag,
    add: ofFlag,
  },
});

/** What the command names last, unless it takes the bit away again or deletes the file afterwards. */
function targetOf({ words, script, index }: ShellCommand): string | undefined {
  const target = words.at(-1)?.raw.replace(/["']/g, '');
  const undone = script.commands
    .slice(index + 1)
    .some(({ name, words: later }) => (name === 'rm' || name === 'chmod') && later.some(({ raw }) => raw === target));
  return undone || /^(?:[;{}+]|\\;)*$/.test(target ?? '') ? undefined : target;
}

/** Whether a mode sets the bit of the owner; the one of the group is common, and harmless, on directories. */
function setsOwner(mode: string): boolean {
  if (/^[0-7]+$/.test(mode)) return (Number.parseInt(mode, 8) & 0o4000) !== 0;
  return mode.split(',').some((clause) => {
    const [, who = '', actions = ''] = /^([ugoa]*)((?:[-+=][rwxXstugo]*)+)$/.exec(clause) ?? [];
    return (who === '' || /[ua]/.test(who)) && /[+=][rwxX]*s/.test(actions);
  });
}

function ofFlag(node: CopyInstruction, context: RuleContext): void {
  const mode = copiedMode(node);
  if (!mode || node.onbuild || node.stage?.shipped === false || !setsOwner(mode.text)) return;
  const target = node.sources.length === 1 ? (node.destination?.value ?? '') : '';
  const name = target.endsWith('/') || target === '.' ? (node.sources[0]?.value ?? '') : target;
  if (!MADE_FOR_IT.test(name)) tell(mode, name || 'these files', context);
}

/** Programs that start any other program as the user that they are told. */
const STARTS_ANY = /(?:^|\/)(?:gosu|su-exec|setpriv|chroot)$/;

function tell({ at, text }: ModeWord, target: string, { report }: RuleContext): void {
  if (STARTS_ANY.test(target))
    report(at, `mode \`${text}\` is setuid: with \`${target}\` every user runs any command as root`, {
      help: 'leave the bit out: the entrypoint starts as root, and calls it to become another user',
    });
  else
    report(at, `mode \`${text}\` is setuid: \`${target}\` runs as its owner, as a rule root, whoever starts it`, {
      help: 'leave the bit out; give the program the one capability that it needs with `setcap`, or let the entrypoint do the step as root before it changes user',
    });
}
