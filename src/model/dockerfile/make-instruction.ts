import type { Interpreter } from '../shell/make-script.ts';
import { checkCopyValues, checkStopsignal, checkVolume, copyPaths, readPorts } from './check-values.ts';
import type { Flag, Instruction, KeyValue } from './dockerfile-types.ts';
import type { ShellText } from './instruction-script.ts';
import type { MountNode } from './mount-node.ts';
import {
  CmdNode,
  CopyNode,
  EntrypointNode,
  EnvNode,
  HealthcheckNode,
  type InstructionParts,
  ListNode,
  RunNode,
  SingleNode,
  UnknownNode,
} from './nodes.ts';
import { readPairs } from './pairs.ts';
import type { RawInstruction } from './read-instruction.ts';
import { checkRunFlags, type MountPlace, readMount } from './run-mounts.ts';

/** What an instruction's meaning depends on besides its text. */
export interface StageSettings {
  readonly interpreter: Interpreter;
  readonly mounts: MountPlace;
  /** Called for each pair of ARG before the next is read. */
  readonly declare?: ((pair: KeyValue) => void) | undefined;
}

/** Every instruction but FROM and ONBUILD, which need more than their own text. */
export type PlainInstruction = Exclude<Instruction, { kind: 'from' | 'onbuild' }>;

/** Makes the node of an instruction, FROM and ONBUILD excepted, and judges its values. */
export function makeInstruction(reading: RawInstruction, settings: StageSettings): PlainInstruction {
  const { keyword, parts } = reading;
  switch (keyword) {
    case 'RUN':
      return makeRun(reading, settings);
    case 'CMD':
      return new CmdNode(parts, shellText(parts, settings.interpreter));
    case 'ENTRYPOINT':
      return new EntrypointNode(parts, shellText(parts, settings.interpreter));
    case 'HEALTHCHECK':
      return makeHealthcheck(parts, settings.interpreter);
    case 'COPY':
    case 'ADD': {
      const paths = copyPaths(reading);
      checkCopyValues(reading, paths.sources, paths.destination, settings.mounts.windows);
      return new CopyNode(parts, keyword === 'COPY' ? 'copy' : 'add', paths);
    }
    case 'ENV':
    case 'LABEL':
    case 'ARG': {
      const { pairs, words, legacy } = readPairs(reading, settings.declare);
      const kind = keyword === 'ENV' ? 'env' : keyword === 'ARG' ? 'arg' : 'label';
      return new EnvNode(parts, kind, { pairs, words, legacy });
    }
    case 'EXPOSE':
      return new ListNode(parts, 'expose', readPorts(reading));
    case 'VOLUME':
      checkVolume(reading);
      return new ListNode(parts, 'volume', []);
    case 'SHELL':
      return new ListNode(parts, 'shell', []);
    case 'STOPSIGNAL':
      checkStopsignal(reading);
      return new SingleNode(parts, 'stopsignal');
    case 'USER':
      return new SingleNode(parts, 'user');
    case 'WORKDIR':
      return new SingleNode(parts, 'workdir');
    case 'MAINTAINER':
      return new SingleNode(parts, 'maintainer');
    default:
      return new UnknownNode(parts);
  }
}

function shellText(parts: InstructionParts, interpreter: Interpreter): ShellText {
  return { ...interpreter, at: parts.rest, elements: parts.json ? parts.words : undefined };
}

function makeHealthcheck(parts: InstructionParts, interpreter: Interpreter): HealthcheckNode {
  const [type, ...others] = parts.words;
  const none = type?.text.toUpperCase() === 'NONE';
  const end = parts.rest.end;
  const at = { file: parts.file, start: others[0]?.start ?? end, end };
  return new HealthcheckNode(parts, { ...interpreter, at, elements: parts.json ? others : undefined }, none);
}

function makeRun(reading: RawInstruction, { interpreter, mounts: place }: StageSettings): RunNode {
  const { parts, rawFlags } = reading;
  const shell = shellText(parts, interpreter);
  if (rawFlags.length === 0) return new RunNode(parts, shell, []);
  const mounts: MountNode[] = [];
  const flags = parts.flags.map((flag, index): Flag => {
    const raw = rawFlags[index]!;
    if (flag.name !== 'mount') {
      checkRunFlags(reading, flag, raw);
      return flag;
    }
    const read = readMount(reading, flag, raw, place);
    if (read) mounts.push(read.mount);
    return read?.flag ?? flag;
  });
  return new RunNode({ ...parts, flags }, shell, mounts);
}
