import type { Format } from '../../knowledge/compose-schema/index.ts';
import type { MappingValue, ScalarValue } from '../../model/compose/compose-types.ts';
import { knownBoolean, knownText } from '../../model/compose/scalars.ts';
import { hasHole } from '../../parse/hole.ts';
import type { Fix } from '../../text/edit.ts';
import { replacement } from '../../text/edit.ts';
import { clip } from '../../text/wording.ts';
import { operatorItems } from './format-commands.ts';
import { parseComposeDuration } from './format-numbers.ts';
import { type Check, problem, type ValueProblem } from './value-checks.ts';

const healthcheckTest: Check = (value, at) => {
  if (value.kind !== 'sequence') return [];
  const [first, ...rest] = value.items;
  if (!first)
    return [
      problem(
        at,
        'ineffective-healthcheck-setting',
        'the health check is empty: the one from the image stays in effect',
        {
          help: 'use `["CMD", …]`, or `disable: true` to turn it off',
        },
      ),
    ];
  if (first.kind !== 'scalar' || first.unknown || first.value === null) return [];
  const form = first.text;
  if (form === 'NONE')
    return rest[0]
      ? [
          problem(rest[0], 'ineffective-healthcheck-setting', 'items after `NONE` are ignored', {
            help: 'remove the items',
          }),
        ]
      : [];
  if (form === 'CMD-SHELL') {
    if (rest.length === 1) return [];
    if (!rest[1])
      return [problem(first, 'unrunnable-healthcheck', '`CMD-SHELL` has no command', { help: 'add a command' })];
    return [
      problem(
        rest[1],
        'ineffective-healthcheck-setting',
        `\`CMD-SHELL\` runs only one string: \`${clip(knownText(rest[1]) ?? '…')}\` and later items are ignored`,
        { help: 'put the whole command in one string, or use `CMD`' },
      ),
    ];
  }
  if (form !== 'CMD') {
    const word = ['CMD', 'CMD-SHELL', 'NONE'].find((each) => each === form.toUpperCase().replace('_', '-'));
    return [
      problem(
        first,
        'invalid-healthcheck-test',
        `the list must start with \`CMD\`, \`CMD-SHELL\` or \`NONE\`, not \`${clip(form)}\``,
        {
          help: word === undefined ? 'add `CMD` before it' : `use \`${word}\``,
          fix:
            word === undefined
              ? insertCmd(first)
              : replacement(`replace with \`${word}\``, first.locate(0, form.length), word),
        },
      ),
    ];
  }
  const only = rest[0];
  if (!only) return [problem(first, 'unrunnable-healthcheck', '`CMD` has no command', { help: 'add a command' })];
  const words = knownText(only)?.trim();
  if (rest.length === 1 && words !== undefined && /\s/.test(words) && !hasHole(words) && !words.startsWith('/'))
    return [
      problem(
        only,
        'unrunnable-healthcheck',
        `\`CMD\` does not use a shell: there is no program called \`${clip(words, 40)}\`, so the container never becomes healthy`,
        {
          help: 'use `CMD-SHELL`, or a separate item for each word',
          fix: replacement('replace with `CMD-SHELL`', first.locate(0, form.length), 'CMD-SHELL', 'unsafe'),
        },
      ),
    ];
  return operatorItems(value, 1);
};

/** `CMD` before the first item of a list in flow style, where the rest needs no change. */
function insertCmd(first: ScalarValue): Fix | undefined {
  const before = first.file.text.slice(Math.max(0, first.start - 20), first.start);
  return /\[\s*$/.test(before)
    ? replacement('add `CMD` before it', first.file.at(first.start, first.start), '"CMD", ')
    : undefined;
}

const MILLISECOND = 1e6;

const healthcheck: Check = (value) => {
  if (value.kind !== 'mapping') return [];
  const found: ValueProblem[] = [];
  const test = value.entry('test');
  if (test && knownBoolean(value.get('disable')) === true)
    found.push(
      problem(
        test.key,
        'ineffective-healthcheck-setting',
        '`test` has no effect: `disable: true` turns off the health check',
        {
          help: 'remove one of them',
        },
      ),
    );
  for (const key of ['interval', 'timeout', 'start_period', 'start_interval']) {
    const time = timeOf(value, key);
    if (time === undefined || time === 0 || time >= MILLISECOND) continue;
    found.push(
      problem(
        value.get(key) ?? value,
        'invalid-duration',
        `\`${key}\` is less than a millisecond: Docker Engine rejects it`,
      ),
    );
  }
  const startInterval = timeOf(value, 'start_interval');
  const key = value.entry('start_interval')?.key;
  const period = value.entry('start_period');
  if (startInterval !== undefined && startInterval > 0 && key) {
    const length = timeOf(value, 'start_period');
    if (!period || length === 0)
      found.push(
        problem(key, 'ineffective-healthcheck-setting', '`start_interval` has no effect without a `start_period`', {
          help: 'add `start_period`',
        }),
      );
    else if (length !== undefined && startInterval > length)
      found.push(
        problem(
          key,
          'ineffective-healthcheck-setting',
          '`start_interval` is longer than `start_period`: no check runs in the start period',
          { help: 'set a shorter `start_interval`', labels: [{ at: period, message: 'the start period' }] },
        ),
      );
  }
  return found;
};

function timeOf(healthcheck: MappingValue, key: string): number | undefined {
  const text = knownText(healthcheck.get(key));
  const parsed = text === undefined ? undefined : parseComposeDuration(text);
  return parsed?.ok ? parsed.nanoseconds : undefined;
}

export const healthcheckChecks = {
  healthcheck,
  'healthcheck-test': healthcheckTest,
} as const satisfies Partial<Record<Format, Check>>;
