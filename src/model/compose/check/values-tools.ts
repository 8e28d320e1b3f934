import type { Mistake } from '../../../parse/mistake.ts';
import { nearest } from '../../../parse/suggest.ts';
import type { Problem } from '../../problem.ts';
import type { Located } from '../../source.ts';
import type { ComposeValue, ScalarValue } from '../types.ts';
import { replacement } from './schema-fixes.ts';
import { clip, orList, placeOf } from './schema-text.ts';

/**
 * What may be wrong with a value of the right type. Docker Compose or the engine refuses all but those that the comment names, which are
 * accepted and then do nothing, or something else than written.
 */
export type ValueProblemKind =
  | 'address'
  | 'boolean'
  | 'boolean-word' // read as true or false, with a warning
  | 'build-option'
  | 'byte-size'
  | 'capability'
  | 'command-operator' // what follows is dropped
  | 'command-syntax'
  | 'command-variable' // no shell expands it
  | 'container-name'
  | 'cpu-quantity'
  | 'decimal-file-mode' // another mode than meant
  | 'device'
  | 'duplicate-mount' // the first is lost, tmpfs is refused
  | 'duplicate-variable' // the first is lost
  | 'duration'
  | 'env-file-format'
  | 'environment-entry'
  | 'environment-name' // no program finds it
  | 'expose'
  | 'external-name' // old form, with a warning
  | 'extra-host'
  | 'file-mode'
  | 'gpu-request'
  | 'healthcheck-command' // never healthy
  | 'healthcheck-test'
  | 'healthcheck-setting' // without effect
  | 'image-reference'
  | 'isolation'
  | 'log-driver'
  | 'mount-option'
  | 'namespace-mode'
  | 'network-mode'
  | 'number'
  | 'path-without-dot'
  | 'platform'
  | 'port'
  | 'project-name'
  | 'project-name-rewritten' // another name than written
  | 'pull-policy'
  | 'quoted-value' // the quotes are part of the value
  | 'reinterpreted-value' // another text than written
  | 'restart-policy'
  | 'security-option'
  | 'signal'
  | 'swarm-value' // ignored outside of Swarm
  | 'tmpfs'
  | 'ulimit'
  | 'volume'
  | 'volume-consistency' // ignored today
  | 'volume-option' // ignored
  | 'watch';

export type ValueProblem = Problem<ValueProblemKind>;

/** Looks at a value; `at` is where a problem with the value as a whole is shown. */
export type Check = (value: ComposeValue, at: Located) => readonly ValueProblem[];

export type Details = Pick<Problem, 'help' | 'labels' | 'fix'>;

export function problem(at: Located, kind: ValueProblemKind, message: string, details: Details = {}): ValueProblem {
  return { file: at.file, start: at.start, end: at.end, kind, message, ...details };
}

/** A check of the text of a scalar that is known; a suggestion of the mistake becomes a fix when it is `certain` or one edit away. */
export function textCheck(
  kind: ValueProblemKind,
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
  kind: ValueProblemKind,
  mistake: Mistake,
  certain = false,
): ValueProblem {
  const { from, to, suggestion } = mistake;
  const wrong = value.text.slice(from, to);
  const sure = suggestion !== undefined && (certain || (wrong !== '' && nearest(wrong, [suggestion], 1) !== undefined));
  const better = suggestion === undefined ? '' : value.text.slice(0, from) + suggestion + value.text.slice(to);
  const help =
    mistake.help ?? (better === '' ? undefined : certain ? `write \`${better}\`` : `did you mean \`${better}\`?`);
  const fix =
    sure && value.interpolations.length === 0
      ? replacement(`write \`${better}\``, value.locate(from, to), suggestion)
      : undefined;
  return problem(from === to ? value : value.locate(from, to), kind, mistake.message, { help, fix });
}

/** A check that a scalar is one of some words, or matches `also`. */
export function wordCheck(kind: ValueProblemKind, words: readonly string[], also?: RegExp): Check {
  return textCheck(kind, (text, value) => {
    if (text === '' || words.includes(text) || also?.test(text)) return undefined;
    const suggestion = nearest(text, words);
    const help = suggestion === undefined ? `use ${orList(words.map((each) => `\`${each}\``))}` : undefined;
    return {
      ok: false,
      from: 0,
      to: text.length,
      message: `\`${clip(text)}\` is no value for ${placeOf(value.path)}`,
      suggestion,
      help,
    };
  });
}

/** The text of a known scalar beside another in a mapping; undefined when absent, null or unknown. */
export function textIn(value: ComposeValue | undefined): string | undefined {
  return value?.kind === 'scalar' && value.value !== null && !value.unknown ? value.text : undefined;
}
