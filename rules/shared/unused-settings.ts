import { isShellVariable } from '../../src/knowledge/shell-variables.ts';
import type { Project, Script, ShellSyntax, VariableSetting } from '../../src/rule/index.ts';
import { isSetAtStart } from './shell-environment.ts';

/** A variable that a script sets and never reads: its last setting. */
interface UnusedSetting {
  readonly setting: VariableSetting;
  /** Whether nothing out of sight may use it, and it is not there for the form's sake: the variable of a loop, a field of `read`. */
  readonly isSure: boolean;
  /** A variable that the script reads and does not set, whose name differs in its capitals. */
  readonly twin: string | undefined;
}

/** The variables that a script sets and does not use. */
export function* unusedSettings(script: Script, project: Project): Generator<UnusedSetting> {
  const { syntax } = script;
  if (!syntax) return;
  const { settings, set, used, open } = syntax.variables;
  // What a template fills in may read the variable.
  const isTemplate = syntax.text.includes('{{');
  const last = new Map<string, VariableSetting>();
  for (const setting of settings) if (!used.has(setting.name)) last.set(setting.name, setting);
  for (const setting of last.values()) {
    const { name, by } = setting;
    if (name.startsWith('_') || name === 'rest' || isShellVariable(name)) continue;
    if (isSetAtStart(script, name, project)) continue;
    const isPlain = by === 'assignment' || by === 'arithmetic' || by === 'declaration';
    const twin = [...used].find((each) => each.toLowerCase() === name.toLowerCase() && !set.has(each));
    yield { setting, isSure: isPlain && !isTemplate && (twin !== undefined || (!open && !exportsAll(syntax))), twin };
  }
}

/** Whether a `set -a` exports all that is assigned. */
function exportsAll({ commands }: ShellSyntax): boolean {
  return commands.some((each) => each.name === 'set' && (each.hasFlag('a') || each.args.some(isAllExport)));
}

function isAllExport({ text }: { readonly text: string | undefined }): boolean {
  return text === 'allexport';
}
