import type { SingleInstruction } from '../../src/rule/index.ts';

/** Whether USER names its user, as hadolint sees it: not by digits, and not by a variable that an ARG above declares. */
export function isUserByName({ argument, dockerfile, start, onbuild }: SingleInstruction): boolean {
  if (!argument || onbuild) return false;
  const text = argument.raw;
  if (/^\d+$/.test(text.split(':', 1)[0]!)) return false;
  if (!text.includes('$')) return true;
  for (const node of dockerfile.instructions) {
    if (node.start >= start) break;
    if (node.kind === 'arg' && node.pairs.some(({ name }) => text.includes(`$${name}`) || text.includes(`\${${name}`)))
      return false;
  }
  return true;
}

/** Whether a USER is the one that a container of the image starts as, and is known not to be root. */
export function isUserOfImage(node: SingleInstruction): boolean {
  const { argument, stage } = node;
  if (!stage?.last || stage.user.instruction !== node || stage.osFamily === 'windows') return false;
  const value = argument?.value;
  return value !== undefined && !/^(?:root|\d+)(?::|$)/.test(value);
}
