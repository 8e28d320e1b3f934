import {
  type ComposeProject,
  environmentVariables,
  type Interpolation,
  type ScalarValue,
} from '../../src/rule/index.ts';
import { once } from './once.ts';
import { isUnset } from './unset-variables.ts';

/** A value that is a secret as written, and the part that Compose treats as a variable. */
export interface CutSecret {
  readonly name: string;
  readonly value: ScalarValue;
  readonly cut: Interpolation;
}

/** The variables and labels of all services out of whose value Compose cuts something, each once. */
export const cutSecrets: (project: ComposeProject) => readonly CutSecret[] = once((project) => {
  const found = new Map<string, CutSecret>();
  for (const service of project.services.values()) {
    for (const { name, value } of [service.get('environment'), service.get('labels')].flatMap(environmentVariables)) {
      const cut = value?.interpolations.find((each) => isCutOut(project, each, value, name));
      if (value && cut) found.set(`${value.file.path} ${value.start}`, { name, value, cut });
    }
  }
  return [...found.values()];
});

function isCutOut(project: ComposeProject, reference: Interpolation, value: ScalarValue, name: string): boolean {
  const { text } = value.file;
  if (!isUnset(project, reference) || text[reference.start + 1] === '{') return false;
  if (HASH.test(value.file.slice(value))) return true;
  return reference.start > value.start && isPartOfSecret(name, reference.name, text[reference.start - 1] ?? '');
}

/** The beginning of a password hash: `$2y$10$`, `$apr1$`, `$6$`. */
export const HASH = /(?<!\$)\$(?:2[abxy]?\$\d\d|apr1|[156]|argon2id?)\$(?!\$)/;

const SECRET_NAME = /PASS|SECRET|TOKEN|PWD|_PW$|API_?KEY/i;

/** Whether what follows a dollar sign in the value of a variable reads like the rest of a password. */
function isPartOfSecret(name: string, reference: string, before: string): boolean {
  return SECRET_NAME.test(name) && /[A-Za-z0-9!@#%^&*]/.test(before) && /[a-z]/.test(reference);
}

/** The password in `scheme://user:password@host`, up to the given offset. */
const IN_PASSWORD = /:\/\/[^\s/@]*:[^\s/@]*$/;

/** Whether `$name` in the value of a variable of an env file is text rather than a reference: names of variables are not written in lowercase. */
export function readsLikeText(name: string, reference: string, before: string): boolean {
  if (SECRET_NAME.test(name) && /[A-Za-z0-9!@#%^&*]$/.test(before)) return true;
  return !reference.startsWith('${') && (/[a-z]/.test(reference) || IN_PASSWORD.test(before));
}
