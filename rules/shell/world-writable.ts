import {
  type CopyInstruction,
  dedent,
  defineRule,
  type Located,
  type RuleContext,
  type ShellCommand,
} from '../../src/rule/index.ts';
import { copiedMode, modeOf } from '../shared/file-modes.ts';

export default defineRule({
  id: 'shell/world-writable',
  summary: 'A file or directory that every user can write to',
  why: 'With mode 777 or 666, every user and every process in the container can change the file. Anyone who takes over one of them can replace programs and configuration that others use, including root.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { sonar: 'S2612', tally: 'tally/world-writable-state-path-workaround' },
  cwe: 732,
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN mkdir /data && chmod -R «777» /data
      `,
      good: dedent`
        FROM debian:13
        RUN mkdir /data && chown app:app /data && chmod 750 /data
      `,
    },
  ],
  check: {
    command(command, context) {
      const mode = modeOf(command);
      if (!mode) return;
      const { host } = command.script;
      if (host.kind !== 'compose' && (host.onbuild || host.stage?.shipped === false)) return;
      if (!isWritable(mode.text) || isHarmless(command)) return;
      tell(mode.at, mode.text, context);
    },
    copy: ofFlag,
    add: ofFlag,
  },
});

/** Whether all users may write. With the sticky bit, they cannot remove files of others. */
function isWritable(mode: string): boolean {
  if (/^[0-7]+$/.test(mode)) {
    const bits = Number.parseInt(mode, 8);
    return (bits & 0o2) !== 0 && (bits & 0o1000) === 0;
  }
  let writable = false;
  let sticky = false;
  for (const clause of mode.split(',')) {
    const [, who = '', actions = ''] = /^([ugoa]*)((?:[-+=][rwxXstugo]*)+)$/.exec(clause) ?? [];
    // Without a leading letter, the umask removes write access for others.
    const others = /[oa]/.test(who);
    for (const [, operator, rights = ''] of actions.matchAll(/([-+=])([rwxXstugo]*)/g)) {
      if (rights.includes('t')) sticky = operator !== '-';
      if (!others) continue;
      if (operator === '=') writable = rights.includes('w');
      else if (rights.includes('w')) writable = operator === '+';
    }
  }
  return writable && !sticky;
}

/** Devices, and files that the script deletes or gives another mode afterwards. */
function isHarmless({ script, index, words }: ShellCommand): boolean {
  const target = words.at(-1)?.raw ?? '';
  if (/^\/dev\//.test(target)) return true;
  return script.commands
    .slice(index + 1)
    .some(({ name, words: later }) => (name === 'rm' || name === 'chmod') && later.some(({ raw }) => raw === target));
}

function ofFlag(node: CopyInstruction, context: RuleContext): void {
  const mode = copiedMode(node);
  if (!mode || node.onbuild || node.stage?.shipped === false || !isWritable(mode.text)) return;
  tell(mode.at, mode.text, context);
}

function tell(at: Located, mode: string, { report }: RuleContext): void {
  report(at, `mode \`${mode}\` is world-writable: every user in the container can change the file`, {
    help: /^0?777$|a/.test(mode)
      ? 'change the owner with `chown` or `COPY --chown`, and use 755 or 775; for a shared temporary directory, use 1777'
      : 'change the owner with `chown` or `COPY --chown`, and remove write access for others: `o-w`',
  });
}
