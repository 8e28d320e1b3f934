import { lackOf, shellFeature } from '../../src/knowledge/shell-features.ts';
import type { SystemShell } from '../../src/knowledge/system-shells.ts';
import { clip, enclosing, isNode, type Script, type ShellExtension, textOf } from '../../src/rule/index.ts';

/**
 * What happens to a feature that POSIX does not require: the shell that reads the script certainly lacks it, the shell
 * is not known and many lack it, or it works.
 */
export type Fate = 'fails' | 'may fail' | 'works';

/** The codes of ShellCheck for what a script for sh should not use, at its level. */
export const BASHISM_CODES: Readonly<Record<string, 'warning'>> = Object.fromEntries(
  Array.from({ length: 67 }, (_, index) => index + 1)
    .filter((number) => ![13, 27, 31, 36, 51].includes(number))
    .map((number) => [`SC3${String(number).padStart(3, '0')}`, 'warning'] as const),
);

const NAMES: Readonly<Record<SystemShell, string>> = {
  dash: 'dash',
  'newer dash': 'dash',
  ash: 'BusyBox ash',
  bash: 'bash',
  'older bash': 'bash before 5.1, started as sh,',
};

/** The name of a shell in a message. */
export function shellName(shell: SystemShell): string {
  return NAMES[shell];
}

/** The features beyond POSIX that a script for sh uses with this result. */
export function extensionsWith(script: Script, fate: Fate): readonly ShellExtension[] {
  const extensions = script.language === 'posix' ? (script.syntax?.extensions ?? []) : [];
  return extensions.filter((extension) => fateOf(script, extension) === fate);
}

function fateOf(script: Script, extension: ShellExtension): Fate | undefined {
  const { shell } = script;
  const { feature } = extension;
  const { codes } = shellFeature(feature);
  if (codes.includes('SC3028')) {
    const name = textOf(extension).replace(/^\$\{?(\w+).*$/s, '$1');
    if (isSetOutside(script, name)) return undefined;
    if (script.host.kind !== 'run') return 'works';
  }
  // PowerShell on a base image that is not known to be Windows.
  if (feature === 'substring' && /^\$\{env:/i.test(textOf(extension))) return undefined;
  if (extension.bracketed) return 'works';
  const lacking = lackOf(feature, shell ?? likelyShell(script));
  if (lacking === undefined) return 'works';
  // ShellCheck accepts these in scripts for sh, so many of them are checked and thought to be portable.
  const isAccepted = codes.length === 0 && feature !== 'function keyword';
  if (shell === undefined || isAccepted || mayBeMeant(script, extension)) return 'may fail';
  return 'fails';
}

/** Whether ARG, ENV or the base image sets a variable. */
function isSetOutside({ host }: Script, name: string): boolean {
  if (host.kind === 'compose') return true;
  if (host.stage?.baseSets(name)) return true;
  return host.kind === 'file' ? host.stage?.variables.has(name) === true : host.state?.variable(name) !== undefined;
}

/** The shell of most images with such a package manager or name. */
function likelyShell({ host }: Script): SystemShell {
  switch (host.stage?.osFamily) {
    case 'alpine':
      return 'ash';
    case 'redhat':
    case 'suse':
    case 'arch':
      return 'bash';
    default:
      return 'dash';
  }
}

/** Programs whose arguments are files, so that braces in them are meant to be expanded. */
const WITH_FILES =
  /^(?:cat|chgrp|chmod|chown|cp|cut|du|file|find|gzip|head|install|ln|ls|mkdir|mv|rm|rmdir|rsync|sha256sum|stat|strip|tail|tar|test|touch|wc|zip)$/;

const WRAPPER = /^(?:sudo|command|exec|nice|time)$/;

/** Whether the script may still work as intended: the program reads the braces or brackets itself, or it is only tried. */
function mayBeMeant(script: Script, { feature, node }: ShellExtension): boolean {
  if (/\bBASH_VERSION\b/.test(textOf(script))) return true;
  if (feature === 'pipefail') return isTried(node);
  if (feature === 'echo flag') return !goesSomewhere(node);
  if (feature === 'bash variable' || feature === 'random number')
    return isNode(node, 'ParameterExpansion') && node.node.operation?.type === 'Default';
  if (feature !== 'brace expansion' && feature !== 'caret in brackets') return false;
  for (let { parent } = node; parent; { parent } = parent) {
    const { type } = parent.node;
    if (type === 'For' || type === 'CaseItem') return false;
    if (type === 'Command') {
      const command = script.syntax!.commandOf(script.syntax!.of(parent.node));
      const program = WRAPPER.test(command.baseName ?? '') ? command.operands[0]?.text : command.baseName;
      return !WITH_FILES.test(program ?? '');
    }
  }
  return true;
}

/** Whether the output of a command is read or kept; output that is only printed just looks odd. */
function goesSomewhere(word: ShellExtension['node']): boolean {
  for (let inside = word, { parent } = word; parent; inside = parent, { parent } = parent) {
    const { node } = parent;
    if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') return true;
    if (node.type === 'Pipeline' && node.commands.at(-1) !== inside.node) return true;
    const redirects = node.type === 'Command' || node.type === 'Redirected' ? node.redirects : [];
    if (
      redirects.some(
        (each) =>
          each.operator.includes('>') && (each.descriptor?.type !== 'FileDescriptor' || each.descriptor.value === 1),
      )
    )
      return redirects.every(
        (each) =>
          each.type !== 'Redirect' || !/^(?:\/dev\/(?:null|std(?:out|err))|&?[012])$/.test(each.target?.text ?? ''),
      );
  }
  return false;
}

/** In a separate subshell: `(set -o pipefail) 2>/dev/null && set -o pipefail`. */
function isTried(node: ShellExtension['node']): boolean {
  return enclosing(node, 'Subshell', 'If') !== undefined;
}

/** The first word of these is what is wrong, not all that follows. */
const HEADED: ReadonlySet<string> = new Set(['source', 'bash builtin', 'let', 'local', 'coprocess', 'double brackets']);

/** What is wrong, for a message. */
export function writtenAs(extension: ShellExtension): string {
  const text = textOf(extension);
  if (extension.feature === 'arithmetic command') return '`((`';
  if (extension.feature === 'function name')
    return `\`${clip(text.replace(/\s*\(.*$|\s*\{.*$/s, ''))}\` as the name of a function`;
  return `\`${clip(HEADED.has(extension.feature) ? text.replace(/\s.*$/s, '') : text.replace(/\s+/g, ' '))}\``;
}

/** Whether it is all that a loop goes over: `for i in {1..5}`. */
export function isOnlyInLoop({ feature, node }: ShellExtension): boolean {
  const word = node.parent;
  const loop = word?.parent;
  return (
    feature === 'brace expansion' &&
    isNode(loop, 'For') &&
    loop.node.wordlist?.length === 1 &&
    word!.source === node.source
  );
}
