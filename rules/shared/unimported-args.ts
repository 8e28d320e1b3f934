import { AUTOMATIC_ARGS, PREDEFINED_ARGS } from '../../src/knowledge/build-args.ts';
import type { Dockerfile, Project, RunInstruction, ShellReference, Variable } from '../../src/rule/index.ts';
import { once } from './once.ts';
import { baseSets } from './undefined-variables.ts';

/** A variable of a RUN that an ARG of the stage would have to declare. */
interface UnimportedArg {
  readonly reference: ShellReference;
  /** The ARG above the first FROM; undefined for a variable that only the builder sets. */
  readonly global: Variable | undefined;
  /** Whether the base image may set it. */
  readonly isDoubtful: boolean;
}

const AUTOMATIC = new RegExp(`\\$\\{?(?:${AUTOMATIC_ARGS.join('|')})\\b`);

/** Whether a file has global ARGs or uses the builder's variables at all: to look for the variables of scripts takes long. */
const hasNames = once(({ globals, file }: Dockerfile) => globals.size > 0 || AUTOMATIC.test(file.text));

/** The variables of a RUN that are global ARGs, or set by the builder, and that nothing in the stage defines: the first use of each. */
export function* unimportedArgs(node: RunInstruction, project: Project): Generator<UnimportedArg> {
  const { stage, script, dockerfile, state } = node;
  if (!stage || node.onbuild || !script || !hasNames(dockerfile) || script.variables.open) return;
  const seen = new Set<string>();
  for (const reference of script.variables.references) {
    const { name } = reference;
    const isAutomatic = AUTOMATIC_ARGS.includes(name);
    const global = dockerfile.globals.get(name);
    if (!(global || (isAutomatic && !reference.guarded)) || seen.has(name) || PREDEFINED_ARGS.has(name)) continue;
    if (state?.variable(name) || script.variables.assigned.has(name)) continue;
    seen.add(name);
    const inBase = isAutomatic ? false : baseSets(stage, name, project);
    if (!inBase) yield { reference, global, isDoubtful: inBase === undefined };
  }
}
