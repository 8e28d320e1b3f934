import type { Format } from '../../knowledge/compose-schema/index.ts';
import type { ComposeValue } from '../../model/compose/compose-types.ts';
import type { Located } from '../../text/source.ts';
import { entryNameChecks } from './entry-names.ts';
import { commandChecks } from './format-commands.ts';
import { environmentChecks } from './format-environment.ts';
import { healthcheckChecks } from './format-healthcheck.ts';
import { mountChecks } from './format-mounts.ts';
import { nameChecks } from './format-names.ts';
import { numberChecks } from './format-numbers.ts';
import { portChecks } from './format-ports.ts';
import { requestChecks } from './format-requests.ts';
import { tmpfsChecks } from './format-tmpfs.ts';
import { wordChecks } from './format-words.ts';
import type { Check, ValueProblem } from './value-checks.ts';

const CHECKS: Readonly<Record<Format, Check>> = {
  ...commandChecks,
  ...entryNameChecks,
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
