import type { Fix } from '../../text/edit.ts';
import type { Located } from '../../text/source.ts';
import type { RawInstruction } from './read-instruction.ts';

/** SHELL must be a JSON array that is not empty. Plain words, and an array with a small mistake, can be repaired. */
export function checkShell({ reader, parts }: RawInstruction): void {
  if (parts.json && parts.words.length > 0) return;
  const at = parts.rest.start === parts.rest.end ? parts.keywordSpan : parts.rest;
  const array = parts.json || at === parts.keywordSpan ? undefined : repairedArray(parts.file.slice(at));
  reader.sink.add('invalid-exec-form', at, 'SHELL needs a JSON array with at least one string', {
    help: `use \`SHELL ${array ?? '["/bin/bash", "-c"]'}\``,
    fix: array === undefined ? undefined : repair(at, array),
  });
}

function repair(at: Located, array: string): Fix {
  return { title: 'replace with a JSON array', safety: 'unsafe', edits: [{ at, text: array }] };
}

/** A text as the JSON array that it was meant to be: plain words, single quotes, a trailing comma. */
function repairedArray(text: string): string | undefined {
  if (/^[\w/. :-]+$/.test(text)) return JSON.stringify(text.split(/\s+/)).replaceAll('","', '", "');
  const quoted = text.includes('"') ? text : text.replaceAll("'", '"');
  const array = quoted.replace(/,\s*\]$/, ']');
  return array !== text && isFilledArray(array) ? array : undefined;
}

function isFilledArray(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 && value.every((element) => typeof element === 'string');
  } catch {
    return false;
  }
}
