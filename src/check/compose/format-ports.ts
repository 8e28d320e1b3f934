import type { Format } from '../../knowledge/compose-schema/index.ts';
import { maskedText } from '../../model/compose/scalars.ts';
import { checkPort, portRange } from '../../parse/compose-port.ts';
import { mistake } from '../../parse/mistake.ts';
import { parsePort } from '../../parse/port.ts';
import { clip } from '../../text/wording.ts';
import { type Check, fromMistake, problem, textCheck, wordCheck } from './value-checks.ts';

const LAST = 65535;

const port: Check = (value) => {
  if (value.kind !== 'scalar' || value.value === null || typeof value.value === 'boolean') return [];
  if (typeof value.value === 'number' && !Number.isInteger(value.value))
    return [
      problem(value, 'invalid-port', `\`${value.text}\` is not a port: YAML reads it as a decimal number`, {
        help: 'put ports in quotes',
      }),
    ];
  const found = checkPort(maskedText(value));
  if (!found) return [];
  const local = value.text.slice(found.from, found.to) === 'localhost';
  return [
    fromMistake(
      value,
      'invalid-port',
      local ? { ...found, suggestion: '127.0.0.1' } : found,
      local || found.suggestion?.startsWith('['),
    ),
  ];
};

const expose = textCheck('invalid-expose', (text) => {
  const parsed = parsePort(text);
  if (!parsed.ok) return parsed;
  if (parsed.host === undefined && parsed.ip === undefined && !text.startsWith(':')) return undefined;
  return mistake(0, text.length, `\`${text}\` publishes a port: \`expose\` accepts only container ports`, {
    help: `move it to \`ports\`, or expose \`${text.slice(parsed.container.from)}\``,
  });
});

const targetPort = textCheck('invalid-port', (text) => {
  const number = /^\+?[0-9]+$/.test(text) ? Number(text) : undefined;
  if (number !== undefined && number > 0 && number <= LAST) return undefined;
  if (number === 0) return mistake(0, text.length, 'the container port is 0: Compose treats it as missing');
  return mistake(
    0,
    text.length,
    number === undefined
      ? `\`${clip(text)}\` is not a port number`
      : `\`${text}\` is out of range: the highest port is ${LAST}`,
  );
});

const publishedPort = textCheck('invalid-port', (text) => {
  const range = portRange(text);
  if (text === '' || (range && range.from <= range.to && range.to <= LAST)) return undefined;
  if (!range && !/^[0-9-]+$/.test(text))
    return mistake(0, text.length, `\`${clip(text)}\` is not a port or range of ports`, {
      help: text.includes(':') ? 'set the address in `host_ip`' : undefined,
    });
  return mistake(
    0,
    text.length,
    range && range.from > range.to
      ? `the range \`${text}\` ends before it begins`
      : `\`${text}\` is out of range: the highest port is ${LAST}`,
  );
});

export const portChecks = {
  expose,
  port,
  'port-protocol': wordCheck('invalid-port', ['tcp', 'udp', 'sctp'], /^(?:tcp|udp|sctp)$/i),
  'published-port': publishedPort,
  'target-port': targetPort,
} as const satisfies Partial<Record<Format, Check>>;
