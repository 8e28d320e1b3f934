import {
  isWithin,
  type Project,
  type Script,
  type ShellNode,
  subshellAround,
  type VariableSetting,
  type VariableUse,
} from '../../src/rule/index.ts';
import { isSetAtStart } from './shell-environment.ts';

/** A variable that is set in a subshell and used outside of it. */
interface LostSetting {
  readonly setting: VariableSetting;
  readonly use: VariableUse;
  /** What runs in the subshell, in words. */
  readonly where: string;
  /** Whether nothing else gives the variable a value before the use. */
  readonly isSure: boolean;
}

/** The variables of a script that a subshell sets last and that are used after it: the first use of each. */
export function* lostSettings(script: Script, project: Project): Generator<LostSetting> {
  const { syntax } = script;
  if (!syntax) return;
  const last = new Map<string, VariableSetting>();
  for (const event of syntax.variables.events) {
    const { name } = event;
    if (event.by === 'declaration') continue;
    if ('from' in event) {
      last.set(name, event);
      continue;
    }
    const setting = last.get(name);
    if (!setting || event.by === 'index' || event.by === 'test' || event.by === 'text') continue;
    const subshell = subshellAround(setting.node);
    if (!subshell || isWithin(event.node, subshell)) continue;
    last.delete(name);
    const isKnown =
      event.isDefaulted ||
      syntax.variables.open ||
      syntax.variables.settings.some((each) => each !== setting && each.name === name && isVisible(each, event)) ||
      isSetAtStart(script, name, project) === true;
    yield { setting, use: event, where: describe(subshell), isSure: !isKnown };
  }
}

/** Whether a setting may hold where a variable is used. */
function isVisible({ node, by }: VariableSetting, use: VariableUse): boolean {
  if (by === 'declaration') return false;
  const subshell = subshellAround(node);
  return !subshell || isWithin(use.node, subshell);
}

function describe({ node, parent }: ShellNode): string {
  if (parent?.node.type === 'Pipeline') return 'part of a pipeline';
  switch (node.type) {
    case 'Subshell':
      return '`( … )`';
    case 'Statement':
      return 'a background command';
    case 'Coproc':
    case 'ProcessSubstitution':
      return 'a separate process';
    default:
      return '`$( … )`';
  }
}
