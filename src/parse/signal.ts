import { type Mistake, mistake } from './mistake.ts';
import { nearest } from './suggest.ts';

/** A signal: by name (`SIGTERM`) when it was named, by number otherwise. */
export interface Signal {
  readonly ok: true;
  /** Upper case with `SIG`; undefined for a number. */
  readonly name: string | undefined;
  readonly number: number | undefined;
}

/** Signals of Linux as Docker names them, without `SIG`. */
const NAMES: readonly string[] = [
  ...(
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU ' +
    'URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'
  ).split(' '),
  ...Array.from({ length: 15 }, (_, index) => `RTMIN+${index + 1}`),
  ...Array.from({ length: 14 }, (_, index) => `RTMAX-${index + 1}`),
];
const KNOWN: ReadonlySet<string> = new Set(NAMES);
const WITH_PREFIX: readonly string[] = NAMES.map((name) => `SIG${name}`);

/** Reads a signal as Docker does: a number other than 0, or the name of a Linux signal in any case, with or without `SIG`. */
export function parseSignal(text: string): Signal | Mistake {
  if (text === '') return mistake(0, 0, 'the signal is empty');
  if (/^[+-]?[0-9]+$/.test(text)) {
    const number = Number(text);
    if (number === 0)
      return mistake(0, text.length, `\`${text}\` is not a signal: 0 only tests whether a process exists`);
    return { ok: true, name: undefined, number };
  }
  const upper = text.toUpperCase();
  const bare = upper.startsWith('SIG') ? upper.slice(3) : upper;
  if (KNOWN.has(bare)) return { ok: true, name: `SIG${bare}`, number: undefined };
  return mistake(0, text.length, `\`${text}\` is not a Linux signal`, {
    suggestion: nearest(upper, upper.startsWith('SIG') ? WITH_PREFIX : NAMES, 1),
  });
}
