import { type CredentialFile, credentialFile, isCredentialDirectory } from '../../src/knowledge/credential-files.ts';
import { CREDENTIAL_PATHS } from '../../src/knowledge/secret-names.ts';
import {
  type BuildContext,
  type CopyInstruction,
  chainOf,
  type Project,
  type ReportDetails,
  type ShellWord,
  type Stage,
  textOf,
  type Word,
  workdirOf,
} from '../../src/rule/index.ts';
import { isBelow, lastPart, pathIn } from './container-paths.ts';
import { credentialFilesIn } from './context-files.ts';
import { firstDeleted } from './layer-files.ts';
import { once } from './once.ts';
import { holdsSecretSetting } from './settings-with-secrets.ts';

/** A file with credentials that a COPY or ADD copies into an image. */
export interface CopiedCredentials {
  /** The source that names it, or the directory that it is in. */
  readonly source: Word;
  /** The file in the build context, as far as it is known. */
  readonly path: string;
  readonly file: CredentialFile;
  /** Whether the source names the file itself. */
  readonly named: boolean;
  /** Whether its text shows the credentials; undefined where it cannot be read. */
  readonly shown: boolean | undefined;
  /** Where a later RUN deletes it, which does not remove it from its layer. */
  readonly deleted: ShellWord | undefined;
}

/** The files with possible credentials that a COPY or ADD copies into an image, except those whose text shows that they have none. */
export function* copiedCredentials(node: CopyInstruction, project: Project): Generator<CopiedCredentials> {
  const { stage, destination } = node;
  if (!stage || node.onbuild || !destination) return;
  if (node.from) {
    if (stage.shipped && node.fromStage) yield* takenOver(node, node.fromStage);
    return;
  }
  for (const source of node.sources) {
    const written = source.value;
    if (written === undefined || /^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(written)) continue;
    const path = clean(written);
    const found = namedFile(path, destination, project, node) ?? directoryFiles(path, node, project);
    for (const each of found) {
      if (each.shown === false) continue;
      const target = targetOf(node, stage, path, each.path);
      if (getsIntoImage(node, stage, target)) yield { ...each, source, deleted: deletionOf(node, source, target) };
    }
  }
}

/** The files that a COPY takes from a stage that got them with a whole directory. */
function* takenOver({ sources }: CopyInstruction, from: Stage): Generator<CopiedCredentials> {
  for (const source of sources) {
    const file = source.value === undefined ? undefined : credentialFile(source.value);
    if (!file || file.certainty === 'maybe') continue;
    const name = lastPart(source.value!);
    const isKnown = chainOf(from).some(({ instructions }) =>
      instructions.some(
        ({ kind, file, start, end }) => kind !== 'workdir' && file.slice({ start, end }).includes(name),
      ),
    );
    if (!isKnown)
      yield {
        source,
        path: name,
        file: { ...file, certainty: 'likely' },
        named: true,
        shown: undefined,
        deleted: undefined,
      };
  }
}

type Found = Omit<CopiedCredentials, 'source' | 'deleted'>;

/** The file that a source names; undefined for one that is not known to hold credentials, or is a directory. */
function namedFile(
  path: string,
  { value }: Word,
  project: Project,
  node: CopyInstruction,
): readonly Found[] | undefined {
  const name = path.replace(/\*+$/, '');
  const to = value?.endsWith('/') || value === undefined ? undefined : credentialFile(value);
  const file =
    namedByVariable(node, path) ??
    credentialFile(name) ??
    (to?.certainty === 'sure' && !/[*?[]/.test(path) && isPlain(path) ? to : undefined);
  const directory = file ? undefined : credentialDirectory(path, value, project, node);
  if (directory) return [{ path, file: directory, named: true, shown: undefined }];
  if (!file) return undefined;
  const contexts = project.contextsOf(node.dockerfile);
  // Copying an ignored file fails the build, which another rule reports.
  if (contexts.some(({ ignoreFile }) => ignoreFile?.excludedBy(name))) return [];
  const there = contexts.map(({ directory }) => `${directory}/${name}`).find((each) => project.disk.kind(each));
  if (there && project.disk.kind(there) === 'directory') return undefined;
  const shown = there === undefined ? undefined : shows(file, project.disk.read(there));
  return [{ path: name, file, named: true, shown }];
}

/** A directory of keys whose files cannot be listed. */
function credentialDirectory(
  path: string,
  to: string | undefined,
  project: Project,
  node: CopyInstruction,
): CredentialFile | undefined {
  const isNamed =
    isCredentialDirectory(path) || (/(?:^|\/)(?:ssh[_-]?)?keys$/i.test(path) && /\/\.(?:ssh|gnupg)\/*$/.test(to ?? ''));
  const contexts = project.contextsOf(node.dockerfile);
  if (!isNamed || contexts.some(({ directory }) => project.disk.kind(`${directory}/${path}`))) return undefined;
  return { what: 'a directory with keys and credentials', certainty: 'likely' };
}

/** The file that a variable of a cloud's programs names, such as `GOOGLE_APPLICATION_CREDENTIALS`. */
function namedByVariable(node: CopyInstruction, path: string): CredentialFile | undefined {
  const { stage, destination } = node;
  if (!stage || node.sources.length > 1 || !isPlain(path)) return undefined;
  for (const name of CREDENTIAL_PATHS) {
    const variable = stage.variables.get(name);
    if (variable?.value === undefined || name === 'AWS_CONFIG_FILE') continue;
    const isMeant =
      destination?.variables.some((each) => each.name === name) ||
      targetOf(node, stage, path, path) === pathIn('/', variable.value);
    if (isMeant) return { what: `the credentials file in \`${name}\``, certainty: 'sure' };
  }
  return undefined;
}

/** A name that does not contradict the name of the destination. */
function isPlain(path: string): boolean {
  return !/(?:^|[._-])(?:examples?|sample|template|tpl|dist|default|pub|empty|dummy|insecure|vagrant|config|conf|known_hosts)(?:[._-]|$)|\.(?:sh|py|crt|cer|md)$/i.test(
    path,
  );
}

const candidates = once((context: BuildContext, project: Project) => credentialFilesIn(context, project));

/** The files of a directory of the context, whose text shows that they hold credentials. */
function* directoryFiles(path: string, node: CopyInstruction, project: Project): Generator<Found> {
  if (node.flag('exclude') || (/[*?[]/.test(path) && path !== '*')) return;
  const directory = path === '*' ? '' : path;
  for (const context of project.contextsOf(node.dockerfile)) {
    if (directory !== '' && project.disk.kind(`${context.directory}/${directory}`) !== 'directory') continue;
    for (const each of candidates(context, project)) {
      if (directory !== '' && !each.startsWith(`${directory}/`)) continue;
      const file = credentialFile(each)!;
      const shown = shows(file, project.disk.read(`${context.directory}/${each}`));
      // If a file cannot be read, only its name is checked.
      if (shown || (shown === undefined && file.certainty !== 'maybe' && !file.shown))
        yield { path: each, file, named: false, shown };
    }
  }
}

function shows({ shown }: CredentialFile, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  const start = text.slice(0, 50_000);
  if (shown === 'settings') return holdsSecretSetting(start);
  return shown ? shown.test(start) : start.trim() !== '';
}

/** Where a file is in the image; undefined where only the base image knows. */
function targetOf(node: CopyInstruction, stage: Stage, source: string, path: string): string | undefined {
  const written = node.destination?.value;
  const to = pathIn(node.state && workdirOf(stage, node.state), written);
  if (to === undefined || written === undefined) return undefined;
  if (source !== path && path.startsWith(source === '*' ? '' : source))
    return pathIn(to, path.slice(source === '' || source === '*' ? 0 : source.length + 1));
  const isDirectory = /(?:\/|^\.{1,2})$/.test(written) || node.sources.length > 1;
  return isDirectory ? pathIn(to, lastPart(path)) : to;
}

/** What a finding says of the deletion, so that `dockerfile/deleted-in-later-layer` need not. */
export function told(deleted: ShellWord | undefined): Pick<ReportDetails, 'labels' | 'reach'> {
  if (!deleted) return {};
  return { labels: [{ at: deleted, message: 'deleting it here does not remove it from its layer' }], reach: deleted };
}

function deletionOf({ stage, end }: CopyInstruction, at: Word, path: string | undefined): ShellWord | undefined {
  if (path === undefined) return undefined;
  for (const node of stage!.instructions) {
    const isLater = node.kind === 'run' && node.start > end && /\brm\b/.test(textOf(node));
    const late = isLater && firstDeleted(node, [{ path, at, end, how: 'copied' }]);
    if (late) return late.word;
  }
  return undefined;
}

/** Whether a file that an instruction copies gets into an image: its stage is shipped, or another one copies it. */
export function getsIntoImage(node: CopyInstruction, stage: Stage, target: string | undefined): boolean {
  if (stage.shipped) return true;
  if (target === undefined || isDeletedAfter(node, stage, target)) return false;
  return isTakenFrom(stage, target, new Set());
}

/** Whether a later RUN of a stage that is not shipped deletes the file, before another stage copies anything. */
function isDeletedAfter({ end }: CopyInstruction, { instructions }: Stage, target: string): boolean {
  for (const node of instructions) {
    if (node.kind !== 'run' || node.start < end) continue;
    const text = textOf(node);
    if (/\b(?:rm|shred|unlink)\b/.test(text) && text.includes(lastPart(target))) return true;
  }
  return false;
}

function isTakenFrom(stage: Stage, target: string, seen: Set<Stage>): boolean {
  seen.add(stage);
  for (const node of stage.from.dockerfile.instructions) {
    if (node.kind !== 'copy' || !node.fromStage || !node.stage || seen.has(node.stage)) continue;
    if (!chainOf(node.fromStage).includes(stage)) continue;
    for (const { value } of node.sources) {
      const from = value === undefined ? undefined : pathIn('/', value.replace(/\/?\*+$/, '') || '/');
      if (from === undefined || !isBelow(target, from)) continue;
      if (node.stage.shipped) return true;
      const to = pathIn(node.state && workdirOf(node.stage, node.state), node.destination?.value);
      if (to !== undefined && isTakenFrom(node.stage, pathIn(to, target.slice(from.length + 1))!, seen)) return true;
    }
  }
  return false;
}

function clean(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
