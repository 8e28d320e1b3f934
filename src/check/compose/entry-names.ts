import { type Format, NAME } from '../../knowledge/compose-schema/index.ts';
import type { ComposeEntry } from '../../model/compose/compose-types.ts';
import { clip } from '../../text/wording.ts';
import { type Check, problem, type ValueProblem } from './value-checks.ts';

/** What is wrong with the name that an author gave to an entry; `noun` says of what: `network`. */
export function invalidName({ name, key }: ComposeEntry, noun: string): ValueProblem {
  if (name === '')
    return problem(key, 'invalid-name', `the name of a ${noun} is empty`, { help: 'give it a name, or remove it' });
  if (/\$\{?[a-zA-Z_]/.test(name)) {
    const message = `Docker Compose does not expand variables in keys: \`${clip(name)}\` is not a valid name for a ${noun}`;
    const help = noun === 'service' ? 'use a fixed name' : `use a fixed key, and set \`name: ${clip(name)}\` below it`;
    return problem(key, 'invalid-name', message, { help });
  }
  const message = `\`${clip(name)}\` is not a valid name for a ${noun}`;
  return problem(key, 'invalid-name', message, { help: 'use only letters, digits, `.`, `_` and `-`' });
}

/** The schema accepts any of these names, but the resource cannot be created. */
function namesOf(noun: string): Check {
  return (value) =>
    value.kind === 'mapping'
      ? value.entries.flatMap((entry) => (NAME.test(entry.name) ? [] : invalidName(entry, noun)))
      : [];
}

/** An `x-` key is not an extension here, but Compose moves it away and then looks for a network or model by that name. */
function attachmentsOf(noun: string): Check {
  return (value) => {
    if (value.kind !== 'mapping') return [];
    const strange = value.entries.filter(({ name }) => name.startsWith('x-'));
    return strange.map(({ name, key }) => {
      const message = `\`${clip(name)}\` is not a ${noun} name that a service can use: Docker Compose treats it as an extension and rejects the file`;
      return problem(key, 'invalid-name', message, {
        help: `use a name that does not start with \`x-\`, or remove it`,
      });
    });
  };
}

/** Whether the key of an entry is reported as an invalid name for what a service uses, so its value does not matter. */
export function isStrangeAttachment({ name }: ComposeEntry, format: Format | undefined): boolean {
  return name.startsWith('x-') && (format === 'network-attachments' || format === 'model-attachments');
}

export const entryNameChecks = {
  'model-attachments': attachmentsOf('model'),
  'model-names': namesOf('model'),
  'network-attachments': attachmentsOf('network'),
  'network-names': namesOf('network'),
} as const satisfies Partial<Record<Format, Check>>;
