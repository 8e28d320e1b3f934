import {
  type CopyInstruction,
  type Located,
  type RunInstruction,
  type ShellCommand,
  type ShellWord,
  textOf,
} from '../../src/rule/index.ts';

/** A file that a layer brings, by its absolute path. */
export interface LayerFile {
  readonly path: string;
  readonly at: Located;
  /** The end of the instruction. */
  readonly end: number;
  readonly how: 'copied' | 'downloaded';
}

/** The bulky or secret files that a COPY or ADD brings; archives that ADD unpacks are left out. */
export function copied(node: CopyInstruction): LayerFile[] {
  const target = node.destination?.value;
  if (target === undefined || target.includes('*')) return [];
  const { workdir } = node.state ?? {};
  const directory = target.endsWith('/') || /^\.{1,2}$/.test(target) || node.sources.length > 1 || target === workdir;
  const files: LayerFile[] = [];
  for (const at of node.sources) {
    const name = (at.value ?? '').split(/[?#]/)[0]!.split('/').at(-1)!;
    if (!MATTERS.test(name) || /[*?[]/.test(name) || (node.kind === 'add' && unpacks(at.text))) continue;
    const path = absolute(directory || !SUFFIX.test(target) ? `${target}/${name}` : target, workdir);
    const fetched = node.kind === 'add' && at.text.includes('://');
    if (path) files.push({ path, at, end: node.end, how: fetched ? 'downloaded' : 'copied' });
  }
  return files;
}

/** Archives, packages and installers, which are large, and keys. A small script is not worth a remark. */
const MATTERS =
  /\.(?:tar|tgz|txz|tbz2?|zip|gz|xz|bz2|zst|7z|rar|deb|rpm|apk|jar|war|whl|run|bin|iso|exe|msi|dump|sql|pem|key|p12|pfx|jks)$|^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|\.env|\.pypirc)$/i;

const SUFFIX = /\.[A-Za-z]\w*$|\/(?:id_\w+|\.\w+)$/;

const unpacks = (source: string) => !source.includes('://') && /\.(?:tar|tgz|tar\.\w+|t[bx]z2?)$/.test(source);

/** The files that the RUN downloads and leaves. */
export function downloaded(run: RunInstruction): LayerFile[] {
  const found: LayerFile[] = [];
  const { script } = run;
  for (const command of script?.commands ?? []) {
    const clone = clonedTo(command, run.state?.workdir);
    if (clone && !mounted(run, clone) && !goneAgain(command, clone))
      found.push({ path: clone, at: command, end: run.end, how: 'downloaded' });
    const { download } = command;
    if (!download || command.context.length > 0) continue;
    for (const target of download.targets) {
      const path = target.kind === 'file' ? absolute(target.path, run.state?.workdir) : undefined;
      if (path && !mounted(run, path) && !goneAgain(command, path))
        found.push({ path, at: target, end: run.end, how: 'downloaded' });
    }
  }
  return script?.commands.some(({ name }) => name === 'cd' || name === 'pushd')
    ? found.filter(({ at }) => textOf(at).includes('/'))
    : found;
}

/** The directory that `git clone` makes, where it is named. */
function clonedTo({ name, words, context }: ShellCommand, workdir: string | undefined): string | undefined {
  if (name !== 'git' || words[1]?.text !== 'clone' || context.length > 0) return undefined;
  const [target, source] = [words.at(-1), words.at(-2)];
  const isNamed = target?.prefix === target?.text && /:\/\/|^git@/.test(source?.raw ?? '');
  return isNamed ? absolute(target?.text, workdir) : undefined;
}

/** Whether the same RUN may delete, move or rename the file, so that its layer does not have it. */
function goneAgain(download: ShellCommand, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return download.script.commands.some(
    (command) =>
      command.index > download.index &&
      (command.name === 'find' ||
        ((command.name === 'rm' || command.name === 'mv') &&
          (command.hasOption('-r', '-R', '-rf', '--recursive') ||
            command.words.some(({ raw, text }) => text === undefined || raw.includes('*') || raw.includes(name))))),
  );
}

const mounted = ({ mounts }: RunInstruction, path: string) =>
  mounts.some(({ target }) => target !== undefined && path.startsWith(target));

/** The first word of an rm that names a file of an earlier layer, unless the same RUN creates it again. */
export function firstDeleted(
  run: RunInstruction,
  origins: readonly LayerFile[],
): { word: ShellWord; origin: LayerFile } | undefined {
  const commands = run.script?.commands ?? [];
  const moved = commands.some(({ name }) => name === 'cd' || name === 'pushd');
  for (const command of commands) {
    if (command.name !== 'rm' || command.context.some((part) => part !== 'subshell' && part !== 'group')) continue;
    for (const word of operandsOf(command)) {
      if (moved && !word.text!.startsWith('/')) continue;
      const path = absolute(word.text, run.state?.workdir);
      const origin = path && origins.find((one) => isDeletedBy(path, one.path) && one.end < run.start);
      if (origin && !mounted(run, path) && !madeAnew(commands, command, word)) return { word, origin };
    }
  }
  return undefined;
}

const operandsOf = ({ words }: ShellCommand) =>
  words.slice(1).filter(({ text, prefix }) => text !== undefined && !prefix.startsWith('-'));

/** Whether an earlier command of the RUN writes a file of that name, so that the deletion is of its own layer. */
function madeAnew(commands: readonly ShellCommand[], rm: ShellCommand, { text }: ShellWord): boolean {
  return commands.some(
    ({ index, download, redirects }) =>
      index < rm.index &&
      (download?.targets.some(({ path }) => path === text) ||
        redirects.some(({ operator, target }) => operator.startsWith('>') && target?.text === text)),
  );
}

function absolute(path: string | undefined, workdir: string | undefined): string | undefined {
  if (path === undefined || path.startsWith('~')) return undefined;
  if (!path.startsWith('/') && workdir === undefined) return undefined;
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${workdir}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** Whether a path, which may end in a star, is that of a file. */
function isDeletedBy(path: string, file: string): boolean {
  const star = path.indexOf('*');
  if (star < 0) return path === file;
  const [start, end] = [path.slice(0, star), path.slice(star + 1)];
  return file.startsWith(start) && file.endsWith(end) && !file.slice(start.length).includes('/');
}
