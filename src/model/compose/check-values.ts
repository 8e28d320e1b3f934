import type { Format } from '../../knowledge/compose-schema/index.ts';
import type { Located } from '../source.ts';
import { numberChecks } from './check-values-numbers.ts';
import type { Check, ValueProblem } from './check-values-tools.ts';
import type { ComposeValue } from './types.ts';

export type { ValueProblemKind } from './check-values-tools.ts';

const CHECKS: Partial<Readonly<Record<Format, Check>>> = { ...numberChecks };

/** Looks at what a value of a format says; `at` is where a problem with the value as a whole is shown. */
export function checkValue(value: ComposeValue, format: Format, at: Located): readonly ValueProblem[] {
  return CHECKS[format]?.(value, at) ?? [];
}
