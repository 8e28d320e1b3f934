import type { Fix } from '../../src/rule/index.ts';
import { type Deviating, TARGET_PROGRAMS } from './deviations.ts';

const VALUES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  mapping: 'a mapping',
  list: 'a list',
  null: 'an empty value',
};

/** The message about something that a target rejects. */
export function rejectionOf({ deviation, name, value }: Deviating): string {
  const { target, condition } = deviation;
  const start = `${TARGET_PROGRAMS[target]} rejects`;
  if (condition.startsWith('name='))
    return `Kubernetes rejects \`${name}\` as a service name: only lowercase letters, digits and \`-\` are allowed, starting with a letter`;
  if (condition.startsWith('other=')) {
    const [, path = ''] = condition.split('=');
    return `${start} \`${name}\` with this value of \`${path}\``;
  }
  if (condition.startsWith('<'))
    return `${start} \`${name}\`: it was added in version ${condition.slice(1)} of the format`;
  if (condition.startsWith('=')) return `${start} \`${textOf(value)}\` as \`${name}\``;
  const subject = VALUES[condition];
  const whole =
    subject === undefined
      ? `the key \`${name}\``
      : name === undefined
        ? `${subject} here`
        : `${subject} as \`${name}\``;
  return `${start} ${whole}, and deploys nothing`;
}

function textOf(value: Deviating['value']): string {
  return value.kind === 'scalar' ? value.text : '';
}

/** Adds or removes quotes if Docker Compose reads both the same. */
export function quotesFix({ deviation: { condition }, name, value }: Deviating): Fix | undefined {
  if (value.kind !== 'scalar' || value.quote === 'block') return undefined;
  const { file, start, end, quote, text, raw } = value;
  const at = { file, start, end };
  if (condition === 'string' && quote && /^(?:0|[1-9]\d*)$/.test(text) && name !== 'mode' && text === raw)
    return { title: 'remove the quotes', safety: 'safe', edits: [{ at, text }] };
  if ((condition === 'number' || /^(?:true|false)$/.test(text)) && VALUES[condition] && !quote && text === raw)
    return { title: 'add quotes', safety: 'safe', edits: [{ at, text: `"${text}"` }] };
  return undefined;
}
