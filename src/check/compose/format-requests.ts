import type { Format } from '../../knowledge/compose-schema/index.ts';
import { ulimitNames } from '../../knowledge/engine-words.ts';
import type { ComposeEntry } from '../../model/compose/compose-types.ts';
import { describePlace } from '../../model/compose/describe.ts';
import { knownText, maskedText } from '../../model/compose/scalars.ts';
import { renameKey } from '../../model/compose/value-edits.ts';
import { hasHole } from '../../parse/hole.ts';
import { mistake } from '../../parse/mistake.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Fix } from '../../text/edit.ts';
import { replacement } from '../../text/edit.ts';
import { clip } from '../../text/wording.ts';
import { checkCommandVariables } from './format-commands.ts';
import { checkTmpfsTargets } from './format-tmpfs.ts';
import { type Check, fromMistake, problem, textCheck, type ValueProblem } from './value-checks.ts';

const gpuRequest: Check = (value) => {
  const ids = value.kind === 'mapping' ? value.entry('device_ids') : undefined;
  const count = value.kind === 'mapping' ? value.entry('count') : undefined;
  if (!ids || !count || (ids.value.kind === 'sequence' && ids.value.items.length === 0)) return [];
  return [
    problem(count.key, 'invalid-gpu-request', '`count` and `device_ids` are mutually exclusive', {
      help: 'remove one of them',
      labels: [{ at: ids.key, message: 'the devices are chosen here' }],
    }),
  ];
};

const device: Check = (value) => {
  if (value.kind !== 'scalar' || value.value === null) return [];
  const text = maskedText(value);
  const parts = text.split(':');
  if (parts.length > 3)
    return [
      fromMistake(
        value,
        'invalid-device',
        mistake(
          0,
          text.length,
          `\`${clip(value.text)}\` has ${parts.length} parts, but a device is \`source:target:permissions\``,
        ),
      ),
    ];
  const permissions = parts[2];
  if (permissions === undefined || hasHole(permissions) || /^[rwm]{1,3}$/.test(permissions)) return [];
  return [
    fromMistake(
      value,
      'invalid-device',
      mistake(
        text.length - permissions.length,
        text.length,
        `\`${clip(permissions)}\` is not a valid device permission`,
        {
          help: 'use only the letters `r`, `w` and `m`',
        },
      ),
    ),
  ];
};

const deviceRule = textCheck('invalid-device', (text) =>
  /^[acb] (?:[0-9]+|\*):(?:[0-9]+|\*) [rwm]{1,3}$/.test(text)
    ? undefined
    : mistake(0, text.length, `\`${clip(text)}\` is not a device rule: Docker Engine rejects it`, {
        help: 'use type, numbers and permissions, such as `c 1:3 mr`',
      }),
);

const watch: Check = (value, at) => {
  if (value.kind !== 'mapping') return [];
  const found: ValueProblem[] = [];
  const path = value.get('path');
  const action = knownText(value.get('action'));
  if (knownText(path)?.trim() === '' && path)
    found.push(problem(value.entry('path')?.key ?? path, 'invalid-watch-rule', 'the path to watch is empty'));
  if (action?.startsWith('sync') && !value.entry('target'))
    found.push(
      problem(at, 'invalid-watch-rule', `\`${action}\` needs \`target\`, the path in the container`, {
        help: 'add `target`',
      }),
    );
  if (action === 'sync+exec' && !value.entry('exec'))
    found.push(
      problem(at, 'invalid-watch-rule', '`sync+exec` needs `exec`, the command to run after the sync', {
        help: 'add `exec` with a `command`',
      }),
    );
  return found;
};

const ulimit = textCheck('invalid-ulimit', (text, value) =>
  typeof value.value === 'number' || /^[+-]?[0-9]+$/.test(text)
    ? undefined
    : mistake(0, text.length, `${describePlace(value.path)} must be a whole number, not \`${clip(text)}\``, {
        help: text === 'unlimited' ? 'use `-1` for no limit' : undefined,
      }),
);

const ulimits: Check = (value) => {
  if (value.kind !== 'mapping') return [];
  return value.entries.flatMap((entry) => [...unknownLimit(entry), ...softAboveHard(entry)]);
};

function unknownLimit(entry: ComposeEntry): ValueProblem[] {
  if (ulimitNames.includes(entry.name)) return [];
  const plain = entry.name.toLowerCase().replace(/^rlimit_/, '');
  const guess = ulimitNames.includes(plain) ? plain : nearest(plain, ulimitNames);
  return [
    problem(
      entry.key,
      'invalid-ulimit',
      `\`${clip(entry.name)}\` is not a Linux resource limit: Docker Engine rejects it`,
      {
        help: guess === undefined ? `use ${ulimitNames.join(', ')}` : `did you mean \`${guess}\`?`,
        fix:
          guess !== undefined && (guess === plain || nearest(plain, [guess], 1)) ? renameKey(entry, guess) : undefined,
      },
    ),
  ];
}

function softAboveHard({ value, name }: ComposeEntry): ValueProblem[] {
  if (value.kind !== 'mapping') return [];
  const [soft, hard] = ['soft', 'hard'].map((key) => Number(knownText(value.get(key)) ?? Number.NaN));
  if (soft === undefined || hard === undefined || hard < 0 || !(soft > hard || (soft < 0 && hard >= 0))) return [];
  const at = value.get('soft') ?? value;
  const hardValue = value.get('hard');
  return [
    problem(at, 'invalid-ulimit', `the soft limit of \`${name}\` is above the hard limit: Docker Engine rejects it`, {
      help: 'lower the soft limit, or raise the hard limit',
      labels: hardValue && [{ at: hardValue, message: 'the hard limit' }],
    }),
  ];
}

/** A list form in which each item needs a value. */
function listCheck(what: string, help: string, alone: readonly string[]): Check {
  return (value) => {
    if (value.kind !== 'scalar' || value.value === null) return [];
    const text = maskedText(value);
    if (text.includes('=') || hasHole(text) || alone.includes(text)) return [];
    return [problem(value, 'invalid-build-option', `\`${clip(text)}\` has no ${what}: Compose rejects it`, { help })];
  };
}

/** `external: { name: x }`, the old form of `external: true` and `name: x`. */
const resource: Check = (value) => {
  const external = value.kind === 'mapping' ? value.entry('external') : undefined;
  const name = external?.value.kind === 'mapping' ? external.value.entry('name') : undefined;
  if (value.kind !== 'mapping' || !external || !name || value.entry('name')) return [];
  return [
    problem(external.key, 'external-name', '`name` under `external` is deprecated: Compose warns on every run', {
      help: 'use `external: true` with `name` next to it',
      fix: besideExternal(external, name),
    }),
  ];
};

/** Block style only: the line of the name moves one level up. */
function besideExternal({ key, value, file }: ComposeEntry, name: ComposeEntry): Fix | undefined {
  const { text } = file;
  const between = text.slice(key.end, name.key.start);
  const indent = text.slice(text.lastIndexOf('\n', key.start - 1) + 1, key.start);
  const block = value.kind === 'mapping' && value.entries.length === 1 && name.key.file === file;
  if (!block || !/^:[ \t]*\r?\n[ ]+$/.test(between) || !/^[ ]*$/.test(indent)) return undefined;
  return replacement(
    'replace with `external: true`',
    file.at(key.end, name.key.start),
    `: true${between.includes('\r') ? '\r\n' : '\n'}${indent}`,
  );
}

/** Checks that need several keys of a service. */
const service: Check = (value) =>
  value.kind === 'mapping' ? [...checkTmpfsTargets(value), ...checkCommandVariables(value)] : [];

export const requestChecks = {
  'context-assignment': listCheck('context', 'use `name=context`', []),
  device,
  'device-rule': deviceRule,
  'gpu-request': gpuRequest,
  resource,
  service,
  ssh: listCheck('path', 'use `id=path`, or `default` for the agent', ['default']),
  ulimit,
  ulimits,
  watch,
} as const satisfies Partial<Record<Format, Check>>;
