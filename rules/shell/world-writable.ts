import {
  type CopyInstruction,
  dedent,
  defineRule,
  type Located,
  type RuleContext,
  type ShellCommand,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/world-writable',
  summary: 'A file or directory that every user may write to',
  why: 'With mode 777 or 666 every user and every process in the container may change the file. Whoever breaks into one of them can replace programs and configuration that others run, also those that run as root.',
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
      if (!PROGRAMS.has(command.name ?? '')) return;
      const { host } = command.script;
      if (host.kind !== 'compose' && (host.onbuild || host.stage?.shipped === false)) return;
      const mode = modeOf(command);
      if (!mode || !isWritable(mode.text) || isHarmless(command)) return;
      tell(mode.at, mode.text, context);
    },
    copy: ofFlag,
    add: ofFlag,
  },
});

const PROGRAMS: ReadonlySet<string> = new Set(['chmod', 'mkdir', 'install']);

interface ModeWord {
  readonly at: Located;
  readonly text: string;
}

/** The mode of chmod is its first word that is not an option, that of mkdir and install the value of `-m`. */
function modeOf({ name, words: [, ...words] }: ShellCommand): ModeWord | undefined {
  if (name === 'chmod') {
    const at = words.find(({ text }) => text === undefined || !/^--?[a-zA-Z-]+(?:=.*)?$/.test(text));
    return at?.text === undefined ? undefined : { at, text: at.text };
  }
  for (const [index, at] of words.entries()) {
    if (/^(?:-[a-zA-Z]*m|--mode)$/.test(at.text ?? '')) {
      const value = words[index + 1];
      return value?.text === undefined ? undefined : { at: value, text: value.text };
    }
    const [, attached] = /^(?:-[a-zA-Z]*?m|--mode=)([0-7augo][\w+=,]*)$/.exec(at.text ?? '') ?? [];
    if (attached) return { at, text: attached };
  }
  return undefined;
}

/** Whether all users may write; with the sticky bit they cannot take away the files of others. */
function isWritable(mode: string): boolean {
  if (/^[0-7]+$/.test(mode)) {
    const bits = Number.parseInt(mode, 8);
    return (bits & 0o2) !== 0 && (bits & 0o1000) === 0;
  }
  let writable = false;
  let sticky = false;
  for (const clause of mode.split(',')) {
    const [, who = '', actions = ''] = /^([ugoa]*)((?:[-+=][rwxXstugo]*)+)$/.exec(clause) ?? [];
    // Without a letter in front, the umask takes the right to write from others.
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

/** Devices, and what the script deletes or gives other rights afterwards. */
function isHarmless({ script, index, words }: ShellCommand): boolean {
  const target = words.at(-1)?.raw ?? '';
  if (/^\/dev\//.test(target)) return true;
  return script.commands
    .slice(index + 1)
    .some(({ name, words: later }) => (name === 'rm' || name === 'chmod') && later.some(({ raw }) => raw === target));
}

function ofFlag({ flags, stage, onbuild }: CopyInstruction, context: RuleContext): void {
  const word = flags.find(({ name }) => name === 'chmod')?.value;
  const mode = word?.value;
  if (!word || mode === undefined || onbuild || stage?.shipped === false || !isWritable(mode)) return;
  tell(word, mode, context);
}

function tell(at: Located, mode: string, { report }: RuleContext): void {
  report(at, `mode \`${mode}\` makes it world-writable: every user in the container may change it`, {
    help: /^0?777$|a/.test(mode)
      ? 'give it to the user that writes, with `chown` or `COPY --chown`, and use 755 or 775; for a shared temporary directory, use 1777'
      : 'give it to the user that writes, with `chown` or `COPY --chown`, and take the right to write from others: `o-w`',
  });
}
