import {
  type Located,
  part,
  type RunInstruction,
  type ShellCommand,
  type ShellWord,
  textOf,
} from '../../src/rule/index.ts';

/** A password that a command gives to an account. */
export interface SetPassword {
  /** The word to flag. */
  readonly at: Located;
  /** The password, where it is written. */
  readonly secret: Located | undefined;
  readonly kind: 'literal' | 'hash' | 'empty';
  /** The account, in words. */
  readonly whose: string;
  /** The program that sets it, if that matters. */
  readonly program?: 'chpasswd';
}

/** A cheap test of the text of a RUN before its commands are looked at. */
export const MAY_SET = /passw|user|IDENTIFIED BY|pwd|\/shadow|net\s+user|SecureString|root_password|rabbitmqctl/i;

/** Whose password it is: that of an account of the operating system in the image. */
export const USER_ACCOUNT = 'a user account';
const DATABASE = 'a database account';

/** What a command sets; undefined where the password is not written there. */
export function setPassword(command: ShellCommand): SetPassword | undefined {
  const { name = '' } = command;
  if (name === 'chpasswd') return fromChpasswd(command);
  if (name === 'passwd') return fromPasswd(command);
  if (name === 'useradd' || name === 'usermod') return fromUseradd(command);
  if (name === 'sed' || name === 'echo' || name === 'printf') return fromShadow(command) ?? fromSql(command);
  if (/^(?:mysql|mariadb|psql|mysqld|mariadbd|su|runuser|gosu|cat|mongo|mongosh)$/.test(name)) return fromSql(command);
  if (name === 'debconf-set-selections') return fromDebconf(command);
  return fromOperands(command);
}

/** `name:password` that is piped in, or in a here-string or here-document. */
function fromChpasswd(command: ShellCommand): SetPassword | undefined {
  const hashed = command.hasOption('-e', '--encrypted');
  for (const word of inputOf(command)) {
    const text = textOf(word);
    const match = /(?:^|[\s"'])([\w.-]+):([^\s"':]*)/.exec(text);
    if (!match) continue;
    const [whole, , password = ''] = match;
    if (/^[*!]/.test(password) || /[$`]/.test(hashed ? password.replace(/\\?\$[\w./$\\]*/, '') : password)) continue;
    if (password === '') continue;
    const secret = part(word, match.index + whole.length - password.length, match.index + whole.length);
    return {
      at: word,
      secret,
      kind: hashed || /^\\?\$\d/.test(password) ? 'hash' : 'literal',
      whose: USER_ACCOUNT,
      program: 'chpasswd',
    };
  }
  return undefined;
}

/** `passwd -d`, and a password that is piped into passwd. */
function fromPasswd(command: ShellCommand): SetPassword | undefined {
  const [, ...words] = command.words;
  const option = words.find(({ text }) => /^(?:-[a-z]*d[a-z]*|--delete)$/.test(text ?? ''));
  if (option)
    return isLocked(command) ? undefined : { at: option, secret: undefined, kind: 'empty', whose: USER_ACCOUNT };
  if (words.some(({ text }) => /^(?:-[luSe]|--(?:lock|unlock|status|expire))$/.test(text ?? ''))) return undefined;
  const [word] = inputOf(command);
  if (!word || /[$`]/.test(textOf(word))) return undefined;
  return { at: word, secret: word, kind: 'literal', whose: USER_ACCOUNT };
}

function fromUseradd(command: ShellCommand): SetPassword | undefined {
  for (const [index, { text, prefix }] of command.words.entries()) {
    const isLong = prefix.startsWith('--password');
    if (!isLong && !/^-[a-zA-Z]*p$/.test(text ?? '')) continue;
    const word = prefix.startsWith('--password=') ? command.words[index]! : command.words[index + 1];
    const value = word?.text?.replace(/^--password=/, '');
    if (!word || (value === undefined && !/\bopenssl passwd|crypt|mkpasswd/.test(textOf(word)))) return undefined;
    if (value === '') return { at: word, secret: undefined, kind: 'empty', whose: USER_ACCOUNT };
    if (value !== undefined && /^(?:[*!]|x$)/.test(value)) return undefined;
    if (value === undefined && /\$[({]?(?!\()\w*(?:PASS|PW|SECRET)/i.test(textOf(word))) return undefined;
    return { at: word, secret: word, kind: 'hash', whose: USER_ACCOUNT };
  }
  return undefined;
}

/** `sed -i 's/root:!/root::/' /etc/shadow` */
function fromShadow(command: ShellCommand): SetPassword | undefined {
  const touches = (text: string | undefined): boolean => text === '/etc/shadow';
  if (
    !command.words.some(({ text }) => touches(text)) &&
    !command.redirects.some(({ target }) => touches(target?.text))
  )
    return undefined;
  const pattern = command.name === 'sed' ? /[/|#,][\w^]*::[^/|#,]*[/|#,][a-z]*$/ : /^\w+::/;
  const word = command.words.slice(1).find(({ text }) => pattern.test(text ?? ''));
  return word && { at: word, secret: undefined, kind: 'empty', whose: USER_ACCOUNT };
}

const SQL =
  /\bIDENTIFIED\s+(?:WITH\s+[\w'"`]+\s+)?BY\s+(?:PASSWORD\s+)?\\?'([^'\\$]+)|\bPASSWORD\s*\(\s*\\?'([^'\\$]+)|\b(?:USER|ROLE)\b[^;]*?\b(?:ENCRYPTED\s+)?PASSWORD\s+\\?'([^'\\$]+)|\bSET\s+PASSWORD\b[^;=]*=\s*\\?'([^'\\$]+)|\bpwd\s*:\s*\\?["']([^"'\\$]+)/i;

function fromSql(command: ShellCommand): SetPassword | undefined {
  const texts = [...command.words.slice(1), ...inputOf(command)];
  for (const word of texts) {
    const text = textOf(word);
    if (text.length > 5000) continue;
    const match = SQL.exec(text);
    const password = match?.slice(1).find((group) => group !== undefined);
    if (!match || password === undefined || /^(?:%|<|\{|xxx)/i.test(password)) continue;
    const start = match.index + match[0].lastIndexOf(password);
    return {
      at: part(word, match.index, start + password.length),
      secret: part(word, start, start + password.length),
      kind: 'literal',
      whose: DATABASE,
    };
  }
  return undefined;
}

function fromDebconf(command: ShellCommand): SetPassword | undefined {
  for (const word of inputOf(command)) {
    const match = /(?:root|admin|app)[\w-]*pass(?:word)?[\w-]*\s+password\s+([^\s"'$\\]+)/i.exec(textOf(word));
    if (!match?.[1]) continue;
    const end = match.index + match[0].length;
    return { at: word, secret: part(word, end - match[1].length, end), kind: 'literal', whose: DATABASE };
  }
  return undefined;
}

/** Programs that take the password as a word, and the position of it among their operands. */
const OPERANDS: readonly (readonly [program: RegExp, verb: RegExp | undefined, position: number, whose: string])[] = [
  [/^rabbitmqctl$/, /^(?:add_user|change_password)$/, 2, 'a message broker account'],
  [/^mysqladmin$|^mariadb-admin$/, /^password$/, 1, DATABASE],
  [/^neo4j-admin$/, /^set-initial-password$/, 1, DATABASE],
  [/^add-user\.sh$/, undefined, 1, 'a server account'],
  [/^x11vnc$/, /^-storepasswd$/, 1, 'the remote desktop'],
];

function fromOperands(command: ShellCommand): SetPassword | undefined {
  const { name = '', words } = command;
  for (const [program, verb, position, whose] of OPERANDS) {
    if (!program.test(name)) continue;
    const at = verb ? words.findIndex(({ text }) => verb.test(text ?? '')) : 0;
    const operands = words.slice(at + 1).filter(({ prefix }) => !prefix.startsWith('-'));
    const word = operands[verb ? position - 1 : position];
    if (at >= 0 && word?.text) return { at: word, secret: word, kind: 'literal', whose };
  }
  return undefined;
}

const WINDOWS =
  /\bnet(?:\.exe)?\s+user\s+(?:\/add\s+)?[\w.-]+\s+([^\s/%$*|&"'][^\s"']*)|\bConvertTo-SecureString\s+(?:-(?:String|AsPlainText|Force)\s+){0,3}["']([^"'$%]+)["']/i;

/** The password that a RUN for the shells of Windows gives to an account: `net user John password /add`. */
export function windowsPassword({ script, rest }: RunInstruction): SetPassword | undefined {
  if (script?.language !== 'cmd' && script?.language !== 'powershell') return undefined;
  const match = WINDOWS.exec(textOf(rest));
  const password = match?.[1] ?? match?.[2];
  if (!match || password === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(password);
  const at = part(rest, start, start + password.length);
  return { at, secret: at, kind: 'literal', whose: USER_ACCOUNT };
}

/** The words that a command reads: what echo or printf pipes into it, and a here-string. */
function inputOf(command: ShellCommand): readonly (ShellWord | Located)[] {
  const here = command.redirects.filter(({ operator }) => operator === '<<<').flatMap(({ target }) => target ?? []);
  const { commands } = command.script;
  const written = commands.filter(
    ({ name, readers }) => (name === 'echo' || name === 'printf') && readers.includes(command),
  );
  const piped = written.flatMap(({ words }) => words.slice(1).filter(({ text }) => !/^-[neE]+$/.test(text ?? '')));
  return [...here, ...piped];
}

/** Whether the account is locked afterwards. */
function isLocked({ script, index }: ShellCommand): boolean {
  return script.commands.some(
    (other) =>
      other.index > index &&
      ((other.name === 'passwd' && other.hasOption('-l', '--lock')) ||
        (other.name === 'usermod' && other.hasOption('-L', '--lock'))),
  );
}
