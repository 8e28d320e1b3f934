import {
  type ComposeProject,
  type ComposeValue,
  dig,
  itemsOf,
  knownBoolean,
  knownText,
  type Located,
  listed,
  type Project,
  partOfScalar,
  resolveIn,
  type Service,
  withoutQuotes,
} from '../../src/rule/index.ts';
import { isFileName } from './file-names.ts';
import { once } from './once.ts';

/** What a file is needed for, as worded in messages. */
export type FilePurpose =
  | 'env file'
  | 'label file'
  | 'mounted file'
  | 'seccomp profile'
  | 'secret file'
  | 'config file';

/** A file that a project names and that should exist on disk. */
export interface NeededFile {
  readonly purpose: FilePurpose;
  /** Where it is named. */
  readonly at: Located;
  /** As written. */
  readonly text: string;
  /** Absolute. */
  readonly path: string;
  /** Where it is mounted in the container. */
  readonly target?: string;
}

/** The files that a project names for one purpose; empty if the project is not on disk or is incomplete. */
export function filesFor(project: ComposeProject, purpose: FilePurpose, { disk }: Project): readonly NeededFile[] {
  if (project.incomplete) return [];
  const files = neededFiles(project).filter((each) => each.purpose === purpose);
  return files.length > 0 && disk.kind(project.directory) === 'directory' ? files : [];
}

/** The files for one purpose that do not exist, except those that the user is expected to create. */
export function missingFiles(project: ComposeProject, purpose: FilePurpose, links: Project): readonly NeededFile[] {
  return filesFor(project, purpose, links).filter(
    ({ path }) => links.disk.kind(path) === undefined && !links.isLeftToUser(path),
  );
}

/** All files that a project names, in the order written. */
const neededFiles: (project: ComposeProject) => readonly NeededFile[] = once((project) => [...allFiles(project)]);

function* allFiles({ services, resources }: ComposeProject): Generator<NeededFile> {
  for (const service of services.values()) {
    yield* envFiles(service);
    for (const value of listed(service.get('label_file'))) yield* need('label file', value);
    yield* bindSources(service);
    yield* seccompProfiles(service);
  }
  for (const { section, entry, external } of resources) {
    if (external) continue;
    if (section === 'secrets') yield* need('secret file', dig(entry.value, 'file'));
    if (section === 'configs') yield* need('config file', dig(entry.value, 'file'));
  }
}

function* envFiles(service: Service): Generator<NeededFile> {
  for (const item of listed(service.get('env_file'))) {
    if (item.kind === 'mapping' && item.get('required') && knownBoolean(item.get('required')) !== true) continue;
    yield* need('env file', item.kind === 'mapping' ? item.get('path') : item);
  }
}

/** The file in `seccomp:path` or `seccomp=path`; the other words are built into Docker Engine. */
function* seccompProfiles(service: Service): Generator<NeededFile> {
  for (const item of itemsOf(service.get('security_opt'))) {
    const [head = '', path = ''] = /^seccomp[:=](.+)$/.exec(knownText(item) ?? '') ?? [];
    if (item.kind !== 'scalar' || path === '' || path === 'unconfined' || path === 'builtin') continue;
    yield* need('seccomp profile', partOfScalar(item, head.length - path.length, head.length));
  }
}

/** Only mounts whose source and target are named like files: a missing directory is created, which is often intended. */
function* bindSources(service: Service): Generator<NeededFile> {
  for (const { source, sourcePath, sourceSpan, target } of service.volumes) {
    if (source === undefined || sourcePath === undefined || !sourceSpan || target === undefined) continue;
    if (!isFileName(source) || !isFileName(target)) continue;
    yield { purpose: 'mounted file', at: withoutQuotes(sourceSpan), text: source, path: sourcePath, target };
  }
}

function* need(purpose: FilePurpose, value: ComposeValue | undefined): Generator<NeededFile> {
  const text = knownText(value);
  if (value?.kind !== 'scalar' || !text) return;
  const path = resolveIn(value.directory, text);
  // A file at a fixed path of the host is not part of this repository.
  if (path === undefined || text.startsWith('/') || /^[A-Za-z]:/.test(text)) return;
  yield { purpose, at: value.locate(0, value.text.length), text, path };
}
