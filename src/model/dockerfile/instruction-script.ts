import type { Located } from '../../text/source.ts';
import { type Interpreter, scriptOfExecForm, scriptOfHeredoc, scriptOfShellForm } from '../shell/make-script.ts';
import type { Script, ScriptHost } from '../shell/shell-types.ts';
import type { Word } from './dockerfile-types.ts';

/** The text that a shell reads, or the words that start a program, and the shell in force. */
export interface ShellText extends Interpreter {
  readonly at: Located;
  /** The elements of the exec form. */
  readonly elements: readonly Word[] | undefined;
}

/** An instruction whose text may be a script. */
export type ScriptInstruction = Exclude<ScriptHost, { readonly kind: 'compose' | 'file' }>;

/** The script that a shell reads, parsed; undefined when there is none. */
export function makeScript(host: ScriptInstruction, { at, elements, ...interpreter }: ShellText): Script | undefined {
  const { file } = host;
  const escaper = host.dockerfile.escape;
  if (elements)
    return elements.length > 0 ? scriptOfExecForm({ file, host, words: elements, escape: escaper }) : undefined;
  if (at.start === at.end) return undefined;
  const { heredocs } = host;
  const only = heredocs.length === 1 && heredocs[0]!.marker.start === at.start && heredocs[0]!.marker.end === at.end;
  if (only) {
    const { body, chomp } = heredocs[0]!;
    return scriptOfHeredoc({ file, host, ...interpreter, body, chomp });
  }
  const { start, end } = at;
  const comments = host.comments.filter(({ inside }) => inside);
  return scriptOfShellForm({
    file,
    host,
    ...interpreter,
    start,
    end,
    escape: escaper,
    comments,
    heredocs,
  });
}
