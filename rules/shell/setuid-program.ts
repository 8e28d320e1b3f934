import { type CopyInstruction, dedent, defineRule, type RuleContext, type ShellCommand } from '../../src/rule/index.ts';
import { copiedMode, isShipped, type ModeWord, modeOf } from '../shared/file-modes.ts';

/** Programs that need this bit by design, and the sandbox helpers of browsers. */
const MADE_FOR_IT =
  /(?:^|\/)(?:sudo|sudoedit|su|doas|[fa]?r?ping6?|u?mount|fusermount3?|new[ug]idmap|passwd|gpasswd|chsh|chfn|newgrp|pkexec|crontab|at|bwrap|suexec|unix_chkpwd|traceroute6?|[\w.-]*chrom\w*[-_]sandbox|apptainer|starter-suid|docker-credential-\w+)$|[$*]/;

export default defineRule({
  id: 'shell/setuid-program',
  summary: 'A setuid program, which runs as root for every user',
  why: 'With the setuid bit, a program runs with the privileges of its owner, usually root. Anyone who takes over a process in the container can use it to become root, whatever the user of that process: a shell or an interpreter makes that trivial, and any other program needs only one vulnerability. USER then does not protect anything.',
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

/** The last argument of the command, unless the script changes the mode again or deletes the file afterwards. */
function targetOf({ words, script, index }: ShellCommand): string | undefined {
  const target = words.at(-1)?.raw.replace(/["']/g, '');
  const undone = script.commands
    .slice(index + 1)
    .some(({ name, words: later }) => (name === 'rm' || name === 'chmod') && later.some(({ raw }) => raw === target));
  return undone || /^(?:[;{}+]|\\;)*$/.test(target ?? '') ? undefined : target;
}

/** Whether a mode sets the setuid bit. The setgid bit is common on directories, and harmless there. */
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
  if (!MADE_FOR_IT.test(name)) tell(mode, name, context);
}

/** Programs that run any command as any user. */
const STARTS_ANY = /(?:^|\/)(?:gosu|su-exec|setpriv|chroot)$/;

function tell({ at, text }: ModeWord, target: string, { report }: RuleContext): void {
  const program = target ? `\`${target}\`` : 'the program';
  if (STARTS_ANY.test(target))
    report(at, `mode \`${text}\` is setuid: ${program} lets every user run any command as root`, {
      help: 'remove the setuid bit: the entrypoint starts as root and uses the program to switch to another user',
    });
  else
    report(at, `mode \`${text}\` is setuid: ${program} runs as its owner, usually root, no matter who starts it`, {
      help: 'remove the setuid bit; grant the one capability that the program needs with `setcap`, or do the step as root in the entrypoint before switching users',
    });
}
