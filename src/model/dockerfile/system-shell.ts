import { type SystemShell, systemShell } from '../../knowledge/system-shells.ts';
import { textOf } from '../../text/source.ts';
import type { Instruction, Stage } from './dockerfile-types.ts';
import { chainOf } from './stage-chain.ts';

/** What replaces /bin/sh: a link, a copy, or packages and settings of the distribution. */
const REPLACED =
  /\b(?:ln|mv|cp|rm|install|update-alternatives|dpkg-divert)\b[^\n]*\s(?:\/usr)?\/bin\/sh(?![\w./-])|\bdpkg-reconfigure\b[^\n]*\bdash\b|\bdash\/sh\b|\w-binsh\b/;
const BY_BASH = /\bln\b[^\n]*\bbash\s+(?:\/usr)?\/bin\/sh(?![\w./-])/;
const COPIED = /\s(?:\/usr)?\/bin\/sh\s*$|\s\/\s+\/\s*$/;

/** What /bin/sh is at an offset of a stage; undefined where the base image or what is done to it leaves a doubt. */
export function systemShellAt(stage: Stage, at: number): SystemShell | undefined {
  const { rootImage } = stage;
  let shell = rootImage && systemShell(rootImage);
  if (!shell) return undefined;
  for (const each of chainOf(stage).toReversed())
    for (const instruction of each.instructions) {
      if (each === stage && instruction.start >= at) break;
      if (shell !== undefined || instruction.kind === 'run') shell = after(shell, instruction);
    }
  return shell;
}

function after(shell: SystemShell | undefined, instruction: Instruction): SystemShell | undefined {
  const text = textOf(instruction);
  if (instruction.kind === 'run' && REPLACED.test(text)) return BY_BASH.test(text) ? 'bash' : undefined;
  if ((instruction.kind === 'copy' || instruction.kind === 'add') && COPIED.test(text)) return undefined;
  return shell;
}
