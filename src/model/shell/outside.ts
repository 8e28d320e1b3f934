import { type Outside, unsetValue } from './flow-state.ts';
import { TAME, WORD } from './known-value.ts';
import type { Script } from './shell-types.ts';

/** How variables of the environment are called. */
const OF_ENVIRONMENT = /^[A-Z][A-Z\d_]*$/;
/** What is often generated, of any characters. */
const SECRET = /PASS|PWD|SECRET|TOKEN/;

/** What is known of the variables that a script gets from its context: ARG in a RUN, ENV in all instructions, and the base image. */
export function outsideOf({ host }: Script): Outside {
  if (host.kind === 'compose' || host.kind === 'file') return (name) => ofEnvironment(name, !SECRET.test(name));
  if (!('state' in host)) return unsetValue;
  const { state, stage, kind } = host;
  return (name) => {
    const declared = state?.variable(name);
    if (declared && (declared.by === 'env' || kind === 'run')) return WORD;
    return ofEnvironment(name, stage?.baseSets(name) !== false);
  };
}

/** A name that the image may set: to one word, most likely. */
function ofEnvironment(name: string, mayBeSet: boolean) {
  const own = unsetValue(name);
  return own.kind === 'unknown' && !own.array && mayBeSet && OF_ENVIRONMENT.test(name) ? TAME : own;
}
