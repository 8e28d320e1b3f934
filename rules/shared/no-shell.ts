import { hasNoShell } from '../../src/knowledge/images.ts';
import {
  type CopyInstruction,
  chainOf,
  type Instruction,
  type Mount,
  type Stage,
  type Word,
} from '../../src/rule/index.ts';

/** The base of a stage, if it has no shell and nothing before an instruction may add one; undefined if there may be a shell. */
export function imageWithoutShell(stage: Stage, until?: Instruction): string | undefined {
  const chain = chainOf(stage);
  const { base } = chain.at(-1)!;
  const { rootImage } = stage;
  const name = base.kind === 'scratch' ? 'scratch' : rootImage && hasNoShell(rootImage) ? rootImage.text : undefined;
  if (name === undefined || stage.osFamily === 'windows') return undefined;
  for (const below of chain)
    for (const instruction of below.instructions) {
      if (instruction === until) {
        if (instruction.kind === 'run' && instruction.mounts.some(mountsFiles)) return undefined;
        break;
      }
      if (mayBringShell(instruction, stage)) return undefined;
    }
  return name;
}

function mayBringShell(instruction: Instruction, stage: Stage): boolean {
  switch (instruction.kind) {
    case 'copy':
    case 'add':
      return copiesShell(instruction, stage);
    case 'run':
      // A program of the image can write any file; a shell form does not even start.
      return instruction.json || instruction.mounts.some(mountsFiles);
    case 'shell':
    case 'unknown':
      return true;
    default:
      return false;
  }
}

function mountsFiles({ type }: Mount): boolean {
  return type === 'bind' || type === '';
}

const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tzst|tar\.\w+)$/i;
/** Names of programs and directories that are a shell or hold one. */
const SHELLS = /busybox|toybox|(?:^|\/)(?:(?:ba|da|a|z|k)?sh|rootfs|sysroot|chroot)(?:\/|$)/;
/** The paths of shells, and the directories above them. */
const PLACES = /^\/?(?:(?:usr(?:\/local)?\/)?s?bin(?:\/(?:ba|da|a|z|k)?sh)?|usr(?:\/local)?)?\/?$/;

/** Whether a COPY or ADD may put a shell where shells are. */
function copiesShell(node: CopyInstruction, stage: Stage): boolean {
  const { sources, destination } = node;
  if (!destination) return true;
  const to = targetOf(destination, node);
  if (to === undefined || SHELLS.test(to) || node.flags.some(({ name }) => name === 'parents' || name === 'unpack'))
    return true;
  return sources.some(({ value }) => {
    if (value === undefined || SHELLS.test(value)) return true;
    if (node.kind === 'add' && ARCHIVE.test(value) && !value.includes('://')) return true;
    return PLACES.test(to) && !isFile(value, stage);
  });
}

function targetOf({ value }: Word, { state }: CopyInstruction): string | undefined {
  if (value === undefined || value.startsWith('/')) return value;
  const path = value.replace(/^\.\/?/, '');
  return state?.workdir === undefined ? undefined : `${state.workdir.replace(/\/$/, '')}/${path}`;
}

/** Whether a source is certainly one file: it has an extension, or the stage starts a program of its name. */
function isFile(source: string, stage: Stage): boolean {
  const name = source.slice(source.lastIndexOf('/') + 1);
  if (/[*?[]|^\.{0,2}$/.test(name)) return false;
  if (/\w\.\w+$/.test(name)) return true;
  return [stage.cmd, stage.entrypoint, stage.healthcheck].some((node) =>
    node?.rest.file
      .slice(node.rest)
      .split(/[\s"',[\]/]+/)
      .includes(name),
  );
}
