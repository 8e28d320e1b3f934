import { AUTOMATIC_ARGS, PREDEFINED_ARGS } from '../../src/knowledge/build-args.ts';
import { isShellVariable } from '../../src/knowledge/shell-variables.ts';
import {
  type Dockerfile,
  type Project,
  type RunInstruction,
  type ShellReference,
  textOf,
  type Variable,
} from '../../src/rule/index.ts';
import { once } from './once.ts';
import { isSetAtStart } from './shell-environment.ts';
import { baseSets } from './undefined-variables.ts';

/** A variable of a RUN that an ARG of the stage would have to declare. */
interface UnimportedArg {
  readonly reference: ShellReference;
  /** The ARG above the first FROM; undefined for a variable that only the builder sets. */
  readonly global: Variable | undefined;
  /** The ARG or ENV of another stage, or further down in this one; undefined where there is a global one. */
  readonly elsewhere: Variable | undefined;
  /** Whether the base image may set it. */
  readonly isDoubtful: boolean;
}

const AUTOMATIC = new RegExp(`\\$\\{?(?:${AUTOMATIC_ARGS.join('|')})\\b`);

/** Whether a file has global ARGs or uses the builder's variables at all: to look for the variables of scripts takes long. */
const hasNames = once(({ globals, file }: Dockerfile) => globals.size > 0 || AUTOMATIC.test(file.text));

/** The names that stages declare, with the first declaration of each. */
const declared = once(({ stages }: Dockerfile): ReadonlyMap<string, Variable> => {
  const found = new Map<string, Variable>();
  for (const { variables } of stages)
    for (const [name, variable] of variables) if (!found.has(name) && !isShellVariable(name)) found.set(name, variable);
  return found;
});

/** The variables of a RUN that an ARG or ENV declares elsewhere, or the builder sets, and that nothing defines here: the first use of each. */
export function* unimportedArgs(node: RunInstruction, project: Project): Generator<UnimportedArg> {
  const { stage, script, dockerfile, state } = node;
  if (!stage || node.onbuild || !script) return;
  if ((!hasNames(dockerfile) && !mentionsUndeclared(node)) || script.variables.open) return;
  const seen = new Set<string>();
  for (const reference of script.variables.references) {
    const { name } = reference;
    const isAutomatic = AUTOMATIC_ARGS.includes(name);
    const global = dockerfile.globals.get(name);
    const elsewhere = global || isAutomatic || reference.guarded ? undefined : declared(dockerfile).get(name);
    if (!(global || elsewhere || (isAutomatic && !reference.guarded)) || seen.has(name) || PREDEFINED_ARGS.has(name))
      continue;
    if (state?.variable(name) || script.variables.assigned.has(name)) continue;
    seen.add(name);
    // What another stage declares says little where the base image may set it.
    if (elsewhere && isSetAtStart(script, name, project) !== false) continue;
    const inBase = isAutomatic ? false : baseSets(stage, name, project);
    if (!inBase) yield { reference, global, elsewhere, isDoubtful: inBase === undefined };
  }
}

/** A cheap look: whether the text of a RUN has the name of a variable that a stage declares, and that is not set here. */
function mentionsUndeclared({ script, dockerfile, state }: RunInstruction): boolean {
  const names = declared(dockerfile);
  if (names.size === 0 || !script) return false;
  for (const [, name = ''] of textOf(script).matchAll(/\$\{?([A-Za-z_]\w*)/g))
    if (names.has(name) && !state?.variable(name)) return true;
  return false;
}
