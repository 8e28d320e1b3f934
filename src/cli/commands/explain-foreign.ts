import { isCodeOfTool } from '../../config/uncovered-notes.ts';
import { FOREIGN_SUBJECTS } from '../../knowledge/foreign-codes.ts';
import { paintFor } from '../../report/paint.ts';
import type { Tool } from '../../rule/contract.ts';
import type { ForeignCode } from '../../rule/foreign-codes.ts';
import type { RuleIndex } from '../../rule/rule-index.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { paintCode, wrap } from '../paint.ts';
import { terminalOf } from '../terminal.ts';

/** Prints information about a code of another tool that no rule covers. */
export async function explainForeign(foreign: ForeignCode, index: RuleIndex, io: Io): Promise<number> {
  const terminal = terminalOf(io.stdout, io.env);
  const paint = await paintFor(terminal.color);
  const { about, near } = FOREIGN_SUBJECTS[foreign.code] ?? {};
  const width = Math.min(terminal.width, 100);
  const lines = [`${paint.bold(foreign.code)}  ${nameOf(foreign.tool)}`];
  if (about !== undefined) lines.push(paintCode(paint, `${about.charAt(0).toUpperCase()}${about.slice(1)}`));
  lines.push('');
  for (const line of wrap(`${standing(foreign)} ${EFFECT}`, width)) lines.push(paintCode(paint, line));
  const rules = near === undefined ? [] : (index.find(near)?.rules ?? []);
  if (rules.length > 0) lines.push('', paint.bold('Related rules'));
  for (const { id, summary } of rules) lines.push(`  ${id}  ${summary}`);
  io.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}

const EFFECT = 'You can still suppress it or turn it off; that has no effect.';

/** The reason why infralint has no rule for a code. */
function standing(foreign: ForeignCode): string {
  const { code, tool } = foreign;
  const name = nameOf(tool);
  if (isCodeOfTool(foreign) === false)
    return `infralint does not know this ${name} code. It may be a typo, or newer than this version of infralint.`;
  const why = FOREIGN_SUBJECTS[code]?.why;
  if (why !== undefined) return `infralint has no rule for this ${name} code: ${why}.`;
  const help = tool === 'shellcheck' ? ' With `--shellcheck`, ShellCheck itself reports it.' : '';
  return `infralint has no rule for this ${name} code.${help}`;
}

/** Names of tools that differ from the names of their presets. */
const NAMES: Readonly<Partial<Record<Tool, string>>> = {
  shellcheck: 'ShellCheck',
  buildkit: 'BuildKit',
  trivy: 'Trivy',
  checkov: 'Checkov',
  kics: 'KICS',
  semgrep: 'Semgrep',
  sonar: 'Sonar',
};

function nameOf(tool: Tool): string {
  return NAMES[tool] ?? tool;
}
