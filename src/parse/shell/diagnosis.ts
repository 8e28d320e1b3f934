import type { Diagnosis } from './cursor.ts';
import { Grammar } from './grammar.ts';

/** What a token that closes something needs before it. */
const OPENERS = new Map([
  ['then', 'an `if`'],
  ['elif', 'an `if`'],
  ['else', 'an `if`'],
  ['fi', 'an `if`'],
  ['do', 'a loop'],
  ['done', 'a loop'],
  ['esac', 'a `case`'],
  ['}', 'a `{`'],
  [')', 'a `(`'],
]);

/** What is wrong with a text that a shell cannot read: what it meets first, with the codes for all of it. */
export function diagnose(text: string): Diagnosis | undefined {
  const grammar = new Grammar(text);
  const last = grammar.read() ?? (grammar.atEnd ? undefined : strayToken(grammar));
  const all = last ? [...grammar.slips, last] : grammar.slips;
  const [first] = all;
  return first && { ...first, codes: [...new Set(all.flatMap(({ codes }) => codes))] };
}

/** A token at which reading stops because it cannot stand there. */
function strayToken(grammar: Grammar): Diagnosis {
  const { text, pos: at } = grammar;
  const token = grammar.token();
  const [message, help, codes] = explain(token, text.slice(0, at));
  return { at, end: at + token.length, message, help, codes, opened: undefined };
}

function explain(token: string, before: string): [message: string, help: string | undefined, codes: string[]] {
  const opener = OPENERS.get(token);
  if (opener) return [`\`${token}\` without ${opener} before it`, undefined, ['SC1089']];
  if (token === '(') return ['`(` cannot stand here', 'quote the parentheses if they are text', ['SC1036', 'SC1088']];
  if (token === ';;') return ['`;;` outside of a `case`', undefined, ['SC1070']];
  if (!/^[;&|]/.test(token)) return [`\`${token}\` cannot stand here`, undefined, ['SC1070']];
  const message = `\`${token}\` needs a command before it`;
  if (!/\n[ \t]*$/.test(before) || !/^(?:&&|\|)/.test(token)) return [message, undefined, ['SC1070']];
  const help = 'put it at the end of the command before it: the line break ended that';
  return [message, help, ['SC1070', 'SC1133']];
}
