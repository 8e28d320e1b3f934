import type { ShellFeatureName } from '../../src/knowledge/shell-features-table.ts';
import type { Script, ShellCommand } from '../../src/rule/index.ts';

const FEATURES: ReadonlyMap<string | undefined, ShellFeatureName> = new Map<string, ShellFeatureName>([
  ['source', 'source'],
  ['let', 'let'],
  ...['declare', 'typeset', 'pushd', 'popd', 'shopt', 'mapfile', 'readarray'].map(
    (name) => [name, 'bash builtin'] as const,
  ),
]);

/** Builtins of bash in texts that a script hands to sh: `sh -c "source /env"`. */
export function* nestedBuiltins(
  script: Script,
): Generator<{ readonly at: ShellCommand; readonly feature: ShellFeatureName }> {
  for (const command of script.commands) {
    const feature = FEATURES.get(command.name);
    if (feature && command.context.at(-1) === 'sh -c' && caller(script, command)?.name === 'sh')
      yield { at: command, feature };
  }
}

/** The command whose text another one is in. */
function caller({ commands }: Script, { index, start, end }: ShellCommand): ShellCommand | undefined {
  return commands.slice(0, index).findLast((each) => each.start <= start && each.end >= end);
}
