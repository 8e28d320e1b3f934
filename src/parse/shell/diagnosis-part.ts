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

/** Why a shell cannot read a text, and which part of it can still be read. */
export interface Reading {
  /** The first mistake that the shell finds, with the codes of all mistakes. */
  readonly problem: Diagnosis;
  /** Whether it breaks inside a construct, so the text before it is uncertain too. */
  readonly broken: boolean;
  /** Up to where the text is read. */
  readonly end: number;
  /** What has to be changed before that. */
  readonly repairs: readonly Diagnosis[];
}

/** Explains why a shell cannot read a text; undefined if we see no reason. */
export function diagnose(text: string): Reading | undefined {
  const grammar = new Grammar(text);
  const broken = grammar.read();
  const last = broken ?? (grammar.atEnd ? undefined : strayToken(grammar));
  const all = last ? [...grammar.slips, last] : grammar.slips;
  const [first] = all;
  if (!first) return undefined;
  return {
    problem: { ...first, codes: [...new Set(all.flatMap(({ codes }) => codes))] },
    broken: broken !== undefined,
    end: last?.at ?? text.length,
    repairs: grammar.slips.filter(({ repair }) => repair !== undefined),
  };
}

/** A token at which reading stops because it is not allowed there. */
function strayToken(grammar: Grammar): Diagnosis {
  const { text, pos: at } = grammar;
  const token = grammar.token();
  const [message, help, codes] = explain(token, text.slice(0, at));
  return { at, end: at + token.length, message, help, codes, opened: undefined };
}

function explain(token: string, before: string): [message: string, help: string | undefined, codes: string[]] {
  const opener = OPENERS.get(token);
  if (opener) return [`\`${token}\` without ${opener} before it`, undefined, ['SC1089']];
  if (token === '(') {
    const assigns = /(?:^|[\s;&|])[A-Za-z_]\w*=[ \t]+$/.test(before);
    const codes = ['SC1036', 'SC1088', ...(assigns ? ['SC1007'] : [])];
    return ['`(` is not allowed here', 'quote the parentheses if they are meant literally', codes];
  }
  if (token === ';;') return ['`;;` outside a `case`', undefined, ['SC1070']];
  if (!/^[;&|]/.test(token)) return [`\`${token}\` is not allowed here`, 'put `;` before it', ['SC1070', 'SC1141']];
  const message = `\`${token}\` needs a command before it`;
  if (!/\n[ \t]*$/.test(before) || !/^(?:&&|\|)/.test(token)) return [message, undefined, ['SC1070']];
  const help = 'move it to the end of the previous line: the line break ended that command';
  return [message, help, ['SC1070', 'SC1133']];
}
