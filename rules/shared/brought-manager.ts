import {
  type CopyInstruction,
  chainOf,
  type PackageCommand,
  type RunInstruction,
  textOf,
} from '../../src/rule/index.ts';

/** Whether an earlier instruction may add the manager: from another image, or as a package. */
export function mayHave(run: RunInstruction, { program, manager, start }: PackageCommand): boolean {
  const named = new RegExp(`(?:add|install|-S\\w*)\\b[^\\n]*\\b${manager.replace('-get', '')}\\b|/${program}\\b`);
  for (const { instructions } of chainOf(run.stage!))
    for (const instruction of instructions) {
      if (instruction.start > run.start) break;
      if ((instruction.kind === 'copy' || instruction.kind === 'add') && bringsPrograms(instruction)) return true;
      if (
        instruction.kind === 'run' &&
        named.test(textOf(instruction).slice(0, Math.max(0, start - instruction.start)))
      )
        return true;
    }
  return false;
}

/** Whether a COPY may add programs: from an image to a directory of the system. */
function bringsPrograms({ from, kind, destination, sources }: CopyInstruction): boolean {
  const to = destination?.value ?? '/';
  const system = /^\/(?:$|usr|bin|sbin|lib)/.test(to);
  return (
    system &&
    (from !== undefined || kind === 'add' || sources.some(({ value = '' }) => /rootfs|bin|usr|\.tar/.test(value)))
  );
}
