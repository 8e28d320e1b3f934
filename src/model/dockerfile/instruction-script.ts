import { familyOfImage } from '../../knowledge/os-families.ts';
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
  const language = isPowerShell(host, interpreter, at) ? 'powershell' : interpreter.language;
  const { heredocs } = host;
  const only = heredocs.length === 1 && heredocs[0]!.marker.start === at.start && heredocs[0]!.marker.end === at.end;
  if (only) {
    const { body, chomp } = heredocs[0]!;
    return scriptOfHeredoc({ file, host, ...interpreter, language, body, chomp });
  }
  const { start, end } = at;
  const comments = host.comments.filter(({ inside }) => inside);
  return scriptOfShellForm({
    file,
    host,
    ...interpreter,
    language,
    start,
    end,
    escape: escaper,
    comments,
    heredocs,
  });
}

/** What PowerShell alone has: its variables and the names of its commands. */
const POWERSHELL =
  /\$(?:ErrorActionPreference|ProgressPreference)\b|\$\{?env:\w|\b(?:New-Item|Remove-Item|Copy-Item|Move-Item|Invoke-WebRequest|Expand-Archive|Start-Process|New-Object|Out-Null)\b/i;

/** Whether PowerShell reads the text: on a base image that is not known, which may be one for Windows, the text says it. */
function isPowerShell(host: ScriptInstruction, { language, program }: Interpreter, at: Located): boolean {
  if (language !== 'posix' || program !== 'sh' || host.state?.shell) return false;
  if (host.stage?.rootImage && familyOfImage(host.stage.rootImage) !== undefined) return false;
  const text = at.file.slice(at);
  return POWERSHELL.test(text) && !/\b(?:pwsh|powershell)\b/i.test(text);
}
