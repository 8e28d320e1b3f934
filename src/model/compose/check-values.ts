import type { Format } from '../../knowledge/compose-schema/index.ts';
import type { Located } from '../source.ts';
import { commandChecks } from './check-values-commands.ts';
import { environmentChecks } from './check-values-environment.ts';
import { healthcheckChecks } from './check-values-healthcheck.ts';
import { mountChecks } from './check-values-mounts.ts';
import { nameChecks } from './check-values-names.ts';
import { numberChecks } from './check-values-numbers.ts';
import { portChecks } from './check-values-ports.ts';
import { requestChecks } from './check-values-requests.ts';
import { tmpfsChecks } from './check-values-tmpfs.ts';
import type { Check, ValueProblem } from './check-values-tools.ts';
import { wordChecks } from './check-values-words.ts';
import type { ComposeValue } from './types.ts';

export type { ValueProblemKind } from './check-values-tools.ts';

const CHECKS: Readonly<Record<Format, Check>> = {
  ...commandChecks,
  ...environmentChecks,
  ...healthcheckChecks,
  ...mountChecks,
  ...nameChecks,
  ...numberChecks,
  ...portChecks,
  ...requestChecks,
  ...tmpfsChecks,
  ...wordChecks,
};

/** Looks at what a value of a format says; `at` is where a problem with the value as a whole is shown. */
export function checkValue(value: ComposeValue, format: Format, at: Located): readonly ValueProblem[] {
  return CHECKS[format](value, at);
}
