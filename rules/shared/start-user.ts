import { imageFacts } from '../../src/knowledge/images.ts';
import { needsRoot } from '../../src/knowledge/servers.ts';
import {
  type ArgumentWord,
  type CopyInstruction,
  chainOf,
  type Project,
  parseImageReference,
  type ShellCommand,
  type Stage,
} from '../../src/rule/index.ts';
import { buildsOfStage } from './stage-builds.ts';

/** Programs that continue as another user; where one is installed or called, something is meant to drop root. */
const DROPPERS =
  /(?:^|[^\w-])(?:gosu|su-exec|s6-setuidgid|setuidgid|chpst|fixuid|setpriv|s6-overlay|tini-gosu)(?:[^\w-]|$)/;
/** What a script that starts a program changes the user with. */
const CHANGES_USER =
  /(?:^|[^\w-])(?:gosu|su-exec|s6-setuidgid|setuidgid|chpst|fixuid|setpriv|runuser|su|sudo|chroot)[ \t"',]/;
/** What makes an account. */
export const MAKES_USER = /(?:^|[^\w-])(?:useradd|adduser|addgroup|groupadd)(?:[^\w-]|$)/;
const SHELL = /^(?:ba|da|a|z|k|fi)?sh$|^(?:pwsh|tmux|login)$/;
/** Languages that wait for input when they are called without a file. */
const PROMPT = /^(?:jshell|irb|iex|erl|ghci|python[\d.]*|node|julia|lua|R)$/;
const WAITS: ReadonlySet<string> = new Set(['sleep', 'tail', 'true', 'cat']);

/** The base image at the bottom of a stage, if it is known to start as root and not to drop privileges; `scratch` for none. */
export function rootBase(stage: Stage, project: Project): string | undefined {
  if (stage.osFamily === 'windows') return undefined;
  const bottom = chainOf(stage).at(-1)!;
  if (bottom.base.kind === 'scratch') return 'scratch';
  const image = stage.rootImage;
  if (!image || project.builtBaseOf(bottom)) return undefined;
  const facts = imageFacts(image);
  const user = facts?.user;
  return facts && user !== undefined && /^(?:root|0)?(?::|$)/.test(user) && !facts.drops ? image.text : undefined;
}

/** Copies of official images by vendors who change their user. */
const REBUILT =
  /bitnami|cgr\.dev|chainguard|dhi\.io|redhat|openshift|sclorg|ubi\d|distroless|rapidfort|ironbank|registry1|hardened|non-?root|rootless|unprivileged|jboss|fabric8/;

/**
 * The official image whose name and tag an unofficial base image has, if the official one is a runtime or a distribution that starts as root and the
 * unofficial one is not by a vendor that is known to change that. Unlike {@link rootBase} it is only likely that the base image starts as root.
 */
export function likeRootBase(stage: Stage, project: Project): string | undefined {
  const image = stage.rootImage;
  if (!image || stage.osFamily === 'windows' || imageFacts(image) || REBUILT.test(image.name)) return undefined;
  if (project.builtBaseOf(chainOf(stage).at(-1)!)) return undefined;
  const name = image.name.slice(image.name.lastIndexOf('/') + 1);
  if (!/\d.*(?:alpine|slim|jdk|jre|bookworm|bullseye|buster|trixie|jammy|noble|focal)/.test(image.tag ?? ''))
    return undefined;
  const official = parseImageReference(`${name}:${image.tag}`);
  const facts = official.ok ? imageFacts(official.image) : undefined;
  const plain = facts && (facts.role === 'runtime' || facts.role === 'os') && !facts.drops;
  return plain && facts.user === '' ? name : undefined;
}

const NEEDS_ROOT: ReadonlySet<string> = new Set('useradd groupadd adduser addgroup usermod groupmod'.split(' '));
const SYSTEM_MANAGERS: ReadonlySet<string> = new Set(
  'apt apt-get aptitude apk yum dnf microdnf tdnf zypper pacman'.split(' '),
);

/** A command before any USER that only root may run: it shows that the base image starts as root, whatever that one is. */
export function provesRoot(stage: Stage): ShellCommand | undefined {
  const { rootImage } = stage;
  if (stage.osFamily === 'windows' || (rootImage && imageFacts(rootImage)?.user !== undefined)) return undefined;
  for (const { instructions } of chainOf(stage))
    for (const node of instructions) {
      if (node.kind !== 'run' || node.onbuild || node.state?.user.instruction) continue;
      const found = node.script?.commands.find(needsRootToRun);
      if (found) return found;
    }
  return undefined;
}

function needsRootToRun({ name, packages, wrappers, guarded, context }: ShellCommand): boolean {
  if (wrappers.some(({ text }) => text !== 'env') || guarded || context.length > 0) return false;
  if (packages) return SYSTEM_MANAGERS.has(packages.manager) && /install|add|-S/.test(packages.verbText);
  return name !== undefined && NEEDS_ROOT.has(name);
}

/** What a container of a stage does with the rights that it starts with. */
export type Start =
  /** Nothing is started, or only a shell: an image for others to build on, or to work in. */
  | 'nothing'
  /** It changes user, needs root, or may do so in a script that cannot be read. */
  | 'drops'
  /** It goes on as it started, unless a script that cannot be read does something about it. */
  | 'script'
  | 'keeps';

/** What a container of a stage that starts as root does with it, as far as the Dockerfile and the scripts next to it show. */
export function startOf(stage: Stage, project: Project): Start {
  const chain = chainOf(stage);
  const { text } = stage.from.file;
  if (chain.some(({ start, end }) => DROPPERS.test(text.slice(start, end)))) return 'drops';
  const { cmd, entrypoint } = stage;
  if (!cmd && !entrypoint) return startsElsewhere(chain, project) ? 'keeps' : 'nothing';
  const words = [...new Set(startWords(stage))];
  if (words.some((word) => needsRoot(baseName(word)))) return 'drops';
  const calls = [entrypoint, cmd].map((node) => (node ? text.slice(node.rest.start, node.rest.end) : ''));
  if (calls.some((call) => CHANGES_USER.test(call))) return 'drops';
  const programs = words.filter((word) => !word.startsWith('-'));
  const [first = ''] = programs;
  const last = baseName(programs.at(-1) ?? '');
  const alone = programs.length === 1 || (programs.length === 2 && looksLikeScript(first));
  if (alone && (SHELL.test(last) || (cmd && PROMPT.test(last)))) return 'nothing';
  if (WAITS.has(baseName(first)) && programs.length <= 2) return 'nothing';
  return ofScripts(chain, programs, project);
}

function ofScripts(chain: readonly Stage[], words: readonly string[], project: Project): Start {
  let start: Start = 'keeps';
  for (const word of words) {
    if (!looksLikeScript(word)) continue;
    const script = scriptText(chain, word, project);
    if (script === undefined) start = 'script';
    else if (CHANGES_USER.test(script) || script.split(/[\s"';&|()]+/).some((part) => needsRoot(baseName(part))))
      return 'drops';
  }
  return start;
}

function looksLikeScript(word: string): boolean {
  return /\.(?:ba)?sh$|^(?:\.?\/).*(?:entrypoint|start|init|boot|launch|run)[\w-]*$|^(?:docker-)?entrypoint/.test(word);
}

/** Without CMD and ENTRYPOINT, signs that the image is meant to be run: Compose builds it, it serves a port, or a program's files are copied in. */
function startsElsewhere(chain: readonly Stage[], project: Project): boolean {
  const builds = buildsOfStage(chain[0]!, project);
  if (builds.some(({ service }) => service.get('command') ?? service.get('entrypoint'))) return true;
  return chain.some(({ instructions }) => instructions.some(({ kind }) => kind === 'expose'));
}

/** The words of the programs that a stage starts. */
export function* startWords({ cmd, entrypoint }: Stage): Generator<string> {
  for (const script of [entrypoint?.script, cmd?.script]) {
    for (const { text } of script?.argv ?? commandWords(script?.commands)) if (text !== undefined) yield text;
    if (script?.argv) for (const { text } of commandWords(script.commands)) if (text !== undefined) yield text;
  }
  for (const node of [entrypoint, cmd])
    if (node && !node.script) for (const { value } of node.words) if (value !== undefined) yield value;
}

function* commandWords(commands: readonly ShellCommand[] = []): Generator<ArgumentWord> {
  for (const { wrappers, words } of commands) {
    yield* wrappers;
    yield* words;
  }
}

/** The text of a script that the stages copy into the image under a path, from a heredoc or the build context. */
export function scriptText(chain: readonly Stage[], path: string, project: Project): string | undefined {
  const name = baseName(path);
  for (const { instructions } of chain)
    for (const node of instructions) {
      if ((node.kind !== 'copy' && node.kind !== 'add') || node.from) continue;
      const text = copiedText(node, name, project);
      if (text !== undefined) return text;
    }
  return undefined;
}

function copiedText(node: CopyInstruction, name: string, project: Project): string | undefined {
  const to = node.destination?.value ?? '';
  for (const { body, name: own } of node.heredocs)
    if (baseName(to) === name || own === name) return body.file.slice(body);
  for (const { value } of node.sources) {
    if (value === undefined || value.includes('://')) continue;
    for (const { directory } of project.contextsOf(node.dockerfile)) {
      const source = `${directory}/${value.replace(/^(?:\.?\/)+|^\.$/, '')}`.replace(/\/$/, '');
      const isFile = baseName(value) === name || baseName(to) === name;
      const text = (isFile ? project.disk.read(source) : undefined) ?? project.disk.read(`${source}/${name}`);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
