import { chainOf, type ShellCommand, type ShellWord, type Stage } from '../../src/rule/index.ts';

/** An account or a group that a command makes. */
export interface Account {
  readonly command: ShellCommand;
  readonly kind: 'user' | 'group';
  readonly name: string;
  /** The number, if the command names it. */
  readonly id: string | undefined;
}

/** Letters of options with a value, by program: of shadow and BusyBox. Long options of adduser that have one need a `=` or the next word. */
const VALUED: Readonly<Record<string, string>> = {
  useradd: 'bcdefgGkKpRPsuZ',
  adduser: 'hgsGukdcbepK',
  groupadd: 'gKpRPU',
  addgroup: 'gG',
};
/** Long options without a value. */
const FLAGS =
  /^--(?:system|disabled-\w+|no-[\w-]+|create-home|user-group|non-unique|force[\w-]*|quiet|debug|allow-[\w-]+|group|add_extra_groups|badname|badnames|verbose|encrypt-home)$/;
const ID: Readonly<Record<string, readonly string[]>> = {
  useradd: ['-u', '--uid'],
  adduser: ['-u', '--uid'],
  groupadd: ['-g', '--gid'],
  addgroup: ['-g', '--gid'],
};

/** The accounts that the RUNs of a stage and its base stages create. */
export function accountsOf(stage: Stage): readonly Account[] {
  const accounts: Account[] = [];
  for (const { instructions } of chainOf(stage))
    for (const node of instructions) {
      if (node.kind !== 'run' || !/user|group/.test(node.file.slice(node))) continue;
      for (const command of node.script?.commands ?? []) {
        const account = accountOf(command);
        if (account) accounts.push(account);
      }
    }
  return accounts;
}

function accountOf(command: ShellCommand): Account | undefined {
  const program = command.name ?? '';
  const valued = VALUED[program];
  if (valued === undefined) return undefined;
  let id: string | undefined;
  const operands: ShellWord[] = [];
  const [, ...words] = command.words;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const text = word.text ?? word.prefix;
    if (text.startsWith('--')) {
      const [name = '', value] = text.split('=', 2);
      const isBare = value === undefined && !FLAGS.test(name);
      const given = isBare ? words[++index]?.text : value;
      if (ID[program]!.includes(name)) id = given;
    } else if (text.startsWith('-') && text !== '-') {
      const at = [...text].findIndex((letter, position) => position > 0 && valued.includes(letter));
      if (at < 0) continue;
      const attached = text.slice(at + 1);
      const given = attached === '' ? words[++index]?.text : attached;
      if (ID[program]!.includes(`-${text[at]}`)) id = given;
    } else operands.push(word);
  }
  const isUseradd = program === 'useradd' || program === 'groupadd';
  const name = (isUseradd ? operands.at(-1) : operands[0])?.text;
  if (name === undefined || name === '') return undefined;
  // `adduser NAME GROUP` adds to a group, and `adduser --system --group NAME` creates both.
  if (!isUseradd && operands.length > 1) return undefined;
  return {
    command,
    kind: program.includes('user') ? 'user' : 'group',
    name,
    id: id !== undefined && /^\d+$/.test(id) ? id : undefined,
  };
}
