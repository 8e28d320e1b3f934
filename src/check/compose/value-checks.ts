import type { ComposeValue, ScalarValue } from '../../model/compose/compose-types.ts';
import { describePlace } from '../../model/compose/describe.ts';
import type { ComposeTableKind } from '../../model/compose/problem-kinds.ts';
import type { Mistake } from '../../parse/mistake.ts';
import { nearest } from '../../parse/suggest.ts';
import { replacement } from '../../text/edit.ts';
import type { Problem } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import { clip, orList } from '../../text/wording.ts';

/** What is wrong with a value. */
export type ValueProblem = Problem<ComposeTableKind>;

/** Looks at a value; `at` is where a problem with the value as a whole is shown. */
export type Check = (value: ComposeValue, at: Located) => readonly ValueProblem[];

export type Details = Pick<Problem, 'help' | 'labels' | 'fix' | 'about'>;

export function problem(at: Located, kind: ComposeTableKind, message: string, details: Details = {}): ValueProblem {
  return { file: at.file, start: at.start, end: at.end, kind, message, ...details };
}

/** A check of the text of a known scalar; the suggestion of a mistake becomes a fix when it is `certain` or one edit away. */
export function textCheck(
  kind: ComposeTableKind,
  parse: (text: string, value: ScalarValue) => { readonly ok: true } | Mistake | undefined,
  certain = false,
): Check {
  return (value) => {
    if (value.kind !== 'scalar' || value.value === null || value.unknown) return [];
    const parsed = parse(value.text, value);
    return !parsed || parsed.ok ? [] : [fromMistake(value, kind, parsed, certain)];
  };
}

/** A mistake in the text of a scalar as a problem at its place in the file. */
export function fromMistake(
  value: ScalarValue,
  kind: ComposeTableKind,
  mistake: Mistake,
  certain = false,
): ValueProblem {
  const { from, to, suggestion } = mistake;
  const wrong = value.text.slice(from, to);
  const sure = suggestion !== undefined && (certain || (wrong !== '' && nearest(wrong, [suggestion], 1) !== undefined));
  const better = suggestion === undefined ? '' : value.text.slice(0, from) + suggestion + value.text.slice(to);
  const help =
    mistake.help ?? (better === '' ? undefined : certain ? `use \`${better}\`` : `did you mean \`${better}\`?`);
  const fix =
    sure && value.interpolations.length === 0
      ? replacement(`replace with \`${better}\``, value.locate(from, to), suggestion)
      : undefined;
  return problem(from === to ? value : value.locate(from, to), kind, mistake.message, { help, fix });
}

/** A check that a scalar is one of the words, or matches `also`. */
export function wordCheck(kind: ComposeTableKind, words: readonly string[], also?: RegExp): Check {
  return textCheck(kind, (text, value) => {
    if (text === '' || words.includes(text) || also?.test(text)) return undefined;
    const suggestion = nearest(text, words);
    const help = suggestion === undefined ? `use ${orList(words.map((each) => `\`${each}\``))}` : undefined;
    return {
      ok: false,
      from: 0,
      to: text.length,
      message: `\`${clip(text)}\` is not a valid value for ${describePlace(value.path)}`,
      suggestion,
      help,
    };
  });
}
