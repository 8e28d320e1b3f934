import type { CopyInstruction, ShellCommand, Stage } from '../../src/rule/index.ts';
import { commandsOfChain, textOfChain } from './stage-chain.ts';

/** The call that links a program. */
export interface LinkedProgram {
  readonly command: ShellCommand;
  /** Whether it surely needs the libc. */
  readonly certain: boolean;
  readonly help: string;
}

/** How a stage links the program that is copied of it; undefined if that is not known, or if it links it statically. */
export function programIn({ sources }: CopyInstruction, stage: Stage): LinkedProgram | undefined {
  const path = sources[0]?.value ?? '';
  const text = textOfChain(stage);
  const isRust = /\/target\/(?:release|debug)\/[\w-]+$/.test(path);
  if (isRust && !/musl|crt-static/.test(text)) {
    const command = commandsOfChain(stage).findLast((each) => each.name === 'cargo' && each.words[1]?.text === 'build');
    return command && { command, certain: true, help: 'build in an Alpine variant of the image, or for a musl target' };
  }
  if (/CGO_ENABLED[= ]["']?0|-static|netgo|GOARCH|TARGETARCH|musl/.test(text)) return undefined;
  const command = commandsOfChain(stage).findLast(
    (each) => each.name === 'go' && each.words[1]?.text === 'build' && makes(each, path),
  );
  return command && { command, certain: false, help: 'set `CGO_ENABLED=0` for `go build`' };
}

/** Whether `-o` names what is copied. */
function makes({ words }: ShellCommand, path: string): boolean {
  const at = words.findIndex(({ text }) => text === '-o');
  const output = at < 0 ? undefined : words[at + 1]?.text;
  return output !== undefined && path.endsWith(`/${output.slice(output.lastIndexOf('/') + 1)}`);
}
