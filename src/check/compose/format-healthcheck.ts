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
      problem(at, 'ineffective-healthcheck-setting', 'the health check is empty: that of the image stays', {
        help: 'write `["CMD", …]`, or `disable: true` to switch it off',
      }),
    ];
  if (first.kind !== 'scalar' || first.unknown || first.value === null) return [];
  const form = first.text;
  if (form === 'NONE')
    return rest[0]
      ? [
          problem(rest[0], 'ineffective-healthcheck-setting', 'nothing may follow `NONE`: it is ignored', {
            help: 'remove it',
          }),
        ]
      : [];
  if (form === 'CMD-SHELL') {
    if (rest.length === 1) return [];
    if (!rest[1]) return [problem(first, 'unrunnable-healthcheck', '`CMD-SHELL` lacks its command')];
    return [
      problem(
        rest[1],
        'ineffective-healthcheck-setting',
        `\`CMD-SHELL\` takes one text: \`${clip(knownText(rest[1]) ?? '…')}\` and what follows is not run`,
        { help: 'write the whole command as one text, or use `CMD`' },
      ),
    ];
  }
  if (form !== 'CMD') {
    const word = ['CMD', 'CMD-SHELL', 'NONE'].find((each) => each === form.toUpperCase().replace('_', '-'));
    return [
      problem(
        first,
        'invalid-healthcheck-test',
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
  if (!only) return [problem(first, 'unrunnable-healthcheck', '`CMD` lacks its command')];
  const words = knownText(only)?.trim();
  if (rest.length === 1 && words !== undefined && /\s/.test(words) && !hasHole(words) && !words.startsWith('/'))
    return [
      problem(
        only,
        'unrunnable-healthcheck',
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
      problem(
        test.key,
        'ineffective-healthcheck-setting',
        '`test` has no effect: `disable: true` switches the health check off',
        {
          help: 'remove one of the two',
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
        `\`${key}\` is less than a millisecond, which the engine refuses`,
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
          '`start_interval` is longer than `start_period`: no check falls into the start period',
          { labels: [{ at: period, message: 'the start period' }] },
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
