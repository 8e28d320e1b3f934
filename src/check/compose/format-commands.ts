import type { Format } from '../../knowledge/compose-schema/index.ts';
import type { MappingValue, ScalarValue, SequenceValue } from '../../model/compose/compose-types.ts';
import { knownText, maskedText } from '../../model/compose/scalars.ts';
import { isHarmlessEnd, splitCommand } from '../../parse/go-shellwords.ts';
import { hasHole } from '../../parse/hole.ts';
import type { Fix } from '../../text/edit.ts';
import { replacement } from '../../text/edit.ts';
import { clip } from '../../text/wording.ts';
import { type Check, fromMistake, problem, type ValueProblem } from './value-checks.ts';

const SHELLS = /(?:^|\/)(?:sh|bash|ash|dash|zsh|ksh|busybox|pwsh|powershell|cmd|fish)(?:\.exe)?$/i;

/** A command as a string: Compose splits it into words itself. */
const command: Check = (value) => {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return [];
  const text = withoutPlaceholders(maskedText(value));
  const split = splitCommand(text);
  // The value of an unknown variable may open or close a quote.
  const hole = text.indexOf('\0');
  if (!split.ok)
    return hole >= 0
      ? []
      : [
          {
            ...fromMistake(value, 'unreadable-command', split),
            help: 'add quotes, or use a list for the command',
          },
        ];
  const { droppedFrom } = split;
  if (droppedFrom === undefined || (hole >= 0 && hole < droppedFrom)) return [];
  if (isHarmlessEnd(text.slice(droppedFrom))) return [];
  // As written, because the masked text hides unknown variables.
  const lost = clip(value.text.slice(droppedFrom).trim(), 40);
  return [
    problem(
      value.locate(droppedFrom, text.length),
      'dropped-shell-operator',
      `no shell runs this command: Compose drops \`${lost}\``,
      {
        help: 'use `["sh", "-c", "…"]`, or put the operator in quotes',
        fix: ADDRESS_WITH_AMPERSAND.test(value.text) ? quoteAddress(value) : wrapInShell(value),
      },
    ),
  ];
};

/** `<YOUR-KEY>`, to be replaced by the user of the file: a name or words in angle brackets, not two redirections. */
const PLACEHOLDER = /(?<![<\d])<[A-Za-z](?:[\w.:/-]| (?!\d*>))*>(?=$|[\s"',;:/@.)\]}])/g;

/** A command with letters for its placeholders, which do not make it longer or shorter. */
function withoutPlaceholders(text: string): string {
  return text.includes('<') ? text.replace(PLACEHOLDER, (placeholder) => 'x'.repeat(placeholder.length)) : text;
}

/** A URL whose parameters a shell would read as further commands. */
const ADDRESS_WITH_AMPERSAND = /[^\s'"]+:\/\/[^\s'"]*&\w[^\s'"]*/;

/** The address in quotes, which a plain scalar may hold; it needs no shell. */
function quoteAddress(value: ScalarValue): Fix | undefined {
  const source = value.file.slice(value);
  if (value.quote !== undefined || source !== value.text) return undefined;
  const quoted = source.replace(ADDRESS_WITH_AMPERSAND, "'$&'");
  return replacement('quote the URL', value, quoted, 'unsafe');
}

/** The command as a list that calls a shell; only for one line that keeps its meaning in double quotes. */
function wrapInShell(value: ScalarValue): Fix | undefined {
  const source = value.file.slice(value);
  const inner = value.quote === undefined ? source : /^(["'])(.*)\1$/s.exec(source)?.[2];
  if (
    inner === undefined ||
    value.quote === 'block' ||
    /["\\\r\n]/.test(inner) ||
    withoutPlaceholders(inner) !== inner ||
    (value.quote === "'" && inner.includes("''"))
  )
    return undefined;
  return replacement('run the command in a shell', value, `["sh", "-c", "${inner}"]`, 'unsafe');
}

const OPERATOR = /^(?:&&|\|\||\||;|&|>>?|<|2>&1)$/;

/** A command as a list: an operator is an argument like any other. */
const commandList: Check = (value) => (value.kind === 'sequence' ? operatorItems(value, 0) : []);

/** The first operator among the items of a list from a program's name on. */
export function operatorItems(list: SequenceValue, from: number): ValueProblem[] {
  const first = knownText(list.items[from]);
  // `find -exec … ;` and `[ a > b ]` mean what they say.
  if (first === undefined || /(?:^|\/)(?:find|test|\[|expr)$/.test(first)) return [];
  const operator = list.items.slice(from + 1).find((item) => OPERATOR.test(knownText(item) ?? ''));
  if (!operator) return [];
  return [
    problem(
      operator,
      'dropped-shell-operator',
      `no shell runs this command: \`${knownText(operator)}\` is passed to \`${clip(first)}\` as an argument`,
      {
        help: 'use `["sh", "-c", "…"]` with the whole command in one string',
      },
    ),
  ];
}

/** `$$NAME`, `$(…)` and backticks in a command that no shell runs. */
export function checkCommandVariables(service: MappingValue): ValueProblem[] {
  const value = service.get('command');
  const entrypoint = service.get('entrypoint');
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || runsShell(entrypoint)) return [];
  const text = maskedText(value);
  const split = splitCommand(text);
  if (!split.ok || SHELLS.test(split.words[0]?.text ?? '')) return [];
  const word = split.words.find(
    (each, index) =>
      index > 0 && /^[^']*(?:\$\(|\$\{?[A-Za-z_]|`)/.test(text.slice(each.from, each.to)) && !hasHole(each.text),
  );
  if (!word) return [];
  return [
    problem(
      value.locate(word.from, word.to),
      'unexpanded-command-variable',
      `no shell runs this command: the program receives \`${clip(word.text)}\` as it is`,
      {
        help: 'use `["sh", "-c", "exec …"]`, unless the entrypoint of the image is a shell',
      },
    ),
  ];
}

function runsShell(entrypoint: ReturnType<MappingValue['get']>): boolean {
  if (!entrypoint || (entrypoint.kind === 'scalar' && entrypoint.value === null)) return false;
  const words =
    entrypoint.kind === 'sequence'
      ? entrypoint.items.map((item) => knownText(item) ?? '')
      : (knownText(entrypoint) ?? '').split(/\s+/);
  return words.some((word) => SHELLS.test(word)) || words.every((word) => word === '');
}

export const commandChecks = {
  command,
  'command-list': commandList,
} as const satisfies Partial<Record<Format, Check>>;
