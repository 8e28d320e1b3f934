import type { Format } from '../../../knowledge/compose-schema/index.ts';
import type { Located } from '../../source.ts';
import type { ComposeValue } from '../types.ts';
import { commandChecks } from './values-commands.ts';
import { environmentChecks } from './values-environment.ts';
import { healthcheckChecks } from './values-healthcheck.ts';
import { mountChecks } from './values-mounts.ts';
import { nameChecks } from './values-names.ts';
import { numberChecks } from './values-numbers.ts';
import { portChecks } from './values-ports.ts';
import { requestChecks } from './values-requests.ts';
import { tmpfsChecks } from './values-tmpfs.ts';
import type { Check, ValueProblem } from './values-tools.ts';
import { wordChecks } from './values-words.ts';

export type { ValueProblemKind } from './values-tools.ts';

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
