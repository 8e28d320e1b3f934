import { imageFacts } from '../../src/knowledge/images.ts';
import {
  type CopyInstruction,
  chainOf,
  type Instruction,
  type Located,
  type ShellCommand,
  type Stage,
  textOf,
} from '../../src/rule/index.ts';
import { lastPart, PROGRAM_PLACES } from './container-paths.ts';

/** The programs that the table of images knows about: a shell and download tools. */
export const KNOWN_PROGRAM = /^(?:bash|curl|wget)$/;
/** Commands that test whether a program exists. */
const LOOKS: ReadonlySet<string | undefined> = new Set(['command', 'which', 'type', 'hash']);

/** A source that is certainly one file, which its ending names. */
const FILE = /\w\.\w+$/;
const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tzst|tar\.\w+)$/i;

/** Packages of distributions that contain none of curl, wget, nc and bash, and do not depend on them either. */
const ALONE: ReadonlySet<string> = new Set(
  'ca-certificates gnupg gnupg2 unzip zip tar gzip bzip2 xz-utils xz make gcc g++ libc6-dev musl-dev build-essential libc-dev procps tzdata locales openssl libssl-dev openssl-dev pkg-config pkgconfig python3 python3-pip python3-dev git jq tini dumb-init su-exec gosu libpq-dev libpq postgresql-client postgresql-dev libffi-dev zlib1g-dev linux-headers apt-transport-https lsb-release net-tools iputils-ping vim nano less file patch cmake nodejs npm openssh-client libcap shadow sudo'.split(
    ' ',
  ),
);

/** Whether the base image of a stage surely lacks a program, and nothing before an offset (the end of the stage if omitted) may add it. */
export function isWithout(stage: Stage, name: string, before = Number.POSITIVE_INFINITY): boolean {
  const { rootImage } = stage;
  if (!rootImage || rootImage.digest !== undefined || stage.osFamily === 'windows') return false;
  if (chainOf(stage).some((each) => each.instructions.some((node) => mayBring(node, name, before)))) return false;
  return imageFacts(rootImage)?.programs.get(name) === false;
}

function mayBring(node: Instruction, name: string, before: number): boolean {
  if (node.start > before) return false;
  switch (node.kind) {
    case 'copy':
    case 'add':
      return copies(node, name);
    case 'run':
      if (node.mounts.length > 0 && node.mounts.some(({ type }) => type === 'bind')) return true;
      return (node.script?.commands ?? []).some((command) => command.start < before && installs(command, name));
    case 'unknown':
    case 'onbuild':
      return true;
    default:
      return false;
  }
}

function copies(node: CopyInstruction, name: string): boolean {
  const to = node.destination?.value;
  if (to === undefined || textOf(node).includes(name)) return true;
  if (PROGRAM_PLACES.test(to) && !node.sources.every(({ value }) => FILE.test(value ?? ''))) return true;
  return node.kind === 'add' && node.sources.some(({ value }) => value === undefined || ARCHIVE.test(value));
}

/** Programs that never add or remove programs, whatever their arguments are. */
const PLAIN: ReadonlySet<string> = new Set(
  'set echo printf mkdir chmod chown rm cd true : test [ adduser addgroup useradd groupadd usermod export ls cat touch ldconfig update-ca-certificates'.split(
    ' ',
  ),
);
/** Managers of libraries, which do not add any of these programs. */
const OF_LIBRARIES = new Set([
  'pip',
  'npm',
  'yarn',
  'pnpm',
  'gem',
  'bundler',
  'composer',
  'cargo',
  'go',
  'poetry',
  'uv',
]);

/** Whether a command may add a program: installs packages that may need it, runs something that is not known. */
function installs({ name: program, packages, redirects, download }: ShellCommand, name: string): boolean {
  if (program === undefined) return true;
  if (packages) {
    if (OF_LIBRARIES.has(packages.manager)) return false;
    if (packages.action !== 'install' && packages.action !== 'upgrade') return packages.action === 'other';
    return packages.open || packages.packages.length === 0 || packages.packages.some((each) => !isAlone(each.name));
  }
  if (redirects.some(({ target }) => target?.raw.includes(name))) return true;
  if (PLAIN.has(program) || program === name || download) return false;
  return true;
}

function isAlone(name: string | undefined): boolean {
  return name !== undefined && ALONE.has(name);
}

/** The calls of programs that are not there, in the order of the stage. */
export function* missingCalls(stage: Stage): Generator<{ readonly at: Located; readonly name: string }> {
  for (const node of stage.instructions) {
    if (node.kind === 'shell') {
      const [word] = node.words;
      const name = lastPart(word?.value ?? '');
      const isUsed = stage.instructions.some(
        (other) => other.kind === 'run' && !other.json && other.start > node.start,
      );
      if (word && name === 'bash' && isUsed && isWithout(stage, name, node.start - 1)) yield { at: word, name };
    }
    if (node.kind !== 'run' && node.kind !== 'cmd' && node.kind !== 'entrypoint') continue;
    if (node.kind === 'cmd' && stage.entrypoint) continue;
    const { commands = [] } = node.script ?? {};
    if (commands.some(({ name, wrappers }) => LOOKS.has(name) || wrappers.some(({ text }) => text === 'command')))
      continue;
    for (const command of commands) {
      const name = nameOf(command);
      if (name !== undefined && isWithout(stage, name, command.start)) yield { at: command.words[0]!, name };
    }
  }
}

/** The program of a command that surely runs. */
function nameOf({ name, guarded, context, words }: ShellCommand): string | undefined {
  const isSure =
    name !== undefined &&
    KNOWN_PROGRAM.test(name) &&
    !guarded &&
    context.every((each) => each === 'substitution' || each === 'subshell' || each === 'group');
  return isSure && !words[0]!.raw.includes('$') ? name : undefined;
}
