import type { Format } from '../../knowledge/compose-schema/index.ts';
import { parseDuration } from '../../parse/duration.ts';
import { splitCommand } from '../../parse/go-shellwords.ts';
import { hasHole } from '../../parse/hole.ts';
import type { Fix } from '../problem.ts';
import { replacement } from './check-schema-fixes.ts';
import { clip } from './check-schema-text.ts';
import { type Check, fromMistake, problem, textIn, type ValueProblem } from './check-values-tools.ts';
import { knownBoolean, maskedText } from './scalars.ts';
import type { MappingValue, ScalarValue, SequenceValue } from './types.ts';

const SHELLS = /(?:^|\/)(?:sh|bash|ash|dash|zsh|ksh|busybox|pwsh|powershell|cmd|fish)(?:\.exe)?$/i;

/** A command as a string: Compose splits it into words itself. */
const command: Check = (value) => {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return [];
  const text = maskedText(value);
  const split = splitCommand(text);
  // What an unknown variable holds may open or close a quote.
  const hole = text.indexOf('\0');
  if (!split.ok)
    return hole >= 0
      ? []
      : [
          {
            ...fromMistake(value, 'command-syntax', split),
            help: 'put quotes around it, or write the command as a list',
          },
        ];
  const { droppedFrom } = split;
  if (droppedFrom === undefined || (hole >= 0 && hole < droppedFrom)) return [];
  const lost = clip(text.slice(droppedFrom).trim(), 40);
  return [
    problem(
      value.locate(droppedFrom, text.length),
      'command-operator',
      `no shell runs this command: Compose drops \`${lost}\``,
      {
        help: 'write `["sh", "-c", "…"]`, or put the operator in quotes',
        fix: wrapInShell(value),
      },
    ),
  ];
};

/** The command as a list that calls a shell; only for one line that keeps its meaning in double quotes. */
function wrapInShell(value: ScalarValue): Fix | undefined {
  const source = value.file.slice(value);
  const inner = value.quote === undefined ? source : /^(["'])(.*)\1$/s.exec(source)?.[2];
  if (
    inner === undefined ||
    value.quote === 'block' ||
    /["\\\r\n]/.test(inner) ||
    (value.quote === "'" && inner.includes("''"))
  )
    return undefined;
  return replacement('run it in a shell', value, `["sh", "-c", "${inner}"]`, 'unsafe');
}

const OPERATOR = /^(?:&&|\|\||\||;|&|>>?|<|2>&1)$/;

/** A command as a list: an operator is an argument like any other. */
const commandList: Check = (value) => (value.kind === 'sequence' ? operatorItems(value, 0) : []);

function operatorItems(list: SequenceValue, from: number): ValueProblem[] {
  const first = textIn(list.items[from]);
  // `find -exec … ;` and `[ a > b ]` mean what they say.
  if (first === undefined || /(?:^|\/)(?:find|test|\[|expr)$/.test(first)) return [];
  const operator = list.items.slice(from + 1).find((item) => OPERATOR.test(textIn(item) ?? ''));
  if (!operator) return [];
  return [
    problem(
      operator,
      'command-operator',
      `no shell runs this command: \`${textIn(operator)}\` is handed to \`${clip(first)}\` as an argument`,
      {
        help: 'write `["sh", "-c", "…"]` with the whole command as one text',
      },
    ),
  ];
}

const healthcheckTest: Check = (value, at) => {
  if (value.kind !== 'sequence') return [];
  const [first, ...rest] = value.items;
  if (!first)
    return [
      problem(at, 'healthcheck-command', 'the health check is empty: that of the image stays', {
        help: 'write `["CMD", …]`, or `disable: true` to switch it off',
      }),
    ];
  if (first.kind !== 'scalar' || first.unknown || first.value === null) return [];
  const form = first.text;
  if (form === 'NONE')
    return rest[0]
      ? [problem(rest[0], 'healthcheck-command', 'nothing may follow `NONE`: it is ignored', { help: 'remove it' })]
      : [];
  if (form === 'CMD-SHELL') {
    if (rest.length === 1) return [];
    if (!rest[1]) return [problem(first, 'healthcheck-command', '`CMD-SHELL` lacks its command')];
    return [
      problem(
        rest[1],
        'healthcheck-command',
        `\`CMD-SHELL\` takes one text: \`${clip(textIn(rest[1]) ?? '…')}\` and what follows is not run`,
        { help: 'write the whole command as one text, or use `CMD`' },
      ),
    ];
  }
  if (form !== 'CMD') {
    const word = ['CMD', 'CMD-SHELL', 'NONE'].find((each) => each === form.toUpperCase().replace('_', '-'));
    return [
      problem(
        first,
        'healthcheck-test',
        `the list must begin with \`CMD\`, \`CMD-SHELL\` or \`NONE\`, not \`${clip(form)}\``,
        {
          help: word === undefined ? 'put `CMD` before it' : `write \`${word}\``,
          fix:
            word === undefined
              ? insertCmd(first)
              : replacement(`write \`${word}\``, first.locate(0, form.length), word),
        },
      ),
    ];
  }
  const only = rest[0];
  if (!only) return [problem(first, 'healthcheck-command', '`CMD` lacks its command')];
  const words = textIn(only)?.trim();
  if (rest.length === 1 && words !== undefined && /\s/.test(words) && !hasHole(words) && !words.startsWith('/'))
    return [
      problem(
        only,
        'healthcheck-command',
        `\`CMD\` runs no shell: a program called \`${clip(words, 40)}\` does not exist, so the container never gets healthy`,
        {
          help: 'write `CMD-SHELL`, or each word as an item of its own',
          fix: replacement('write `CMD-SHELL`', first.locate(0, form.length), 'CMD-SHELL', 'unsafe'),
        },
      ),
    ];
  return operatorItems(value, 1);
};

/** `CMD` before the first item of a list in flow style, where the rest needs no change. */
function insertCmd(first: ScalarValue): Fix | undefined {
  const before = first.file.text.slice(Math.max(0, first.start - 20), first.start);
  return /\[\s*$/.test(before)
    ? replacement('put `CMD` before it', first.file.at(first.start, first.start), '"CMD", ')
    : undefined;
}

const MILLISECOND = 1e6;

const healthcheck: Check = (value) => {
  if (value.kind !== 'mapping') return [];
  const found: ValueProblem[] = [];
  const test = value.entry('test');
  if (test && knownBoolean(value.get('disable')) === true)
    found.push(
      problem(test.key, 'healthcheck-timing', '`test` has no effect: `disable: true` switches the health check off', {
        help: 'remove one of the two',
      }),
    );
  for (const key of ['interval', 'timeout', 'start_period', 'start_interval']) {
    const time = timeOf(value, key);
    if (time === undefined || time === 0 || time >= MILLISECOND) continue;
    found.push(
      problem(value.get(key) ?? value, 'duration', `\`${key}\` is less than a millisecond, which the engine refuses`),
    );
  }
  const startInterval = timeOf(value, 'start_interval');
  const key = value.entry('start_interval')?.key;
  const period = value.entry('start_period');
  if (startInterval !== undefined && startInterval > 0 && key) {
    const length = timeOf(value, 'start_period');
    if (!period || length === 0)
      found.push(
        problem(key, 'healthcheck-timing', '`start_interval` has no effect without a `start_period`', {
          help: 'add `start_period`',
        }),
      );
    else if (length !== undefined && startInterval > length)
      found.push(
        problem(
          key,
          'healthcheck-timing',
          '`start_interval` is longer than `start_period`: no check falls into the start period',
          { labels: [{ at: period, message: 'the start period' }] },
        ),
      );
  }
  return found;
};

function timeOf(healthcheck: MappingValue, key: string): number | undefined {
  const text = textIn(healthcheck.get(key));
  const parsed = text === undefined ? undefined : parseDuration(text);
  return parsed?.ok ? parsed.nanoseconds : undefined;
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
      'command-variable',
      `no shell runs this command: the program sees \`${clip(word.text)}\` as it stands`,
      {
        help: 'write `["sh", "-c", "exec …"]`, unless the entry point of the image is a shell',
      },
    ),
  ];
}

function runsShell(entrypoint: ReturnType<MappingValue['get']>): boolean {
  if (!entrypoint || (entrypoint.kind === 'scalar' && entrypoint.value === null)) return false;
  const words =
    entrypoint.kind === 'sequence'
      ? entrypoint.items.map((item) => textIn(item) ?? '')
      : (textIn(entrypoint) ?? '').split(/\s+/);
  return words.some((word) => SHELLS.test(word)) || words.every((word) => word === '');
}

export const commandChecks = {
  command,
  'command-list': commandList,
  healthcheck,
  'healthcheck-test': healthcheckTest,
} as const satisfies Partial<Record<Format, Check>>;
