import type { Disk } from '../../disk.ts';
import { isGitIgnored } from '../../git-ignored.ts';
import type { Located } from '../../source.ts';
import { resolveIn } from '../paths.ts';
import { knownBoolean, knownText, partOfScalar } from '../scalars.ts';
import type { ComposeProject, ComposeValue, ScalarValue, Service } from '../types.ts';
import { isFileName, relativeBinds } from './project-binds.ts';
import { dig, itemsOf, type ProjectProblem, type ProjectProblemKind, tell } from './project-tools.ts';
import { clip } from './schema-text.ts';

/** A file that must be there, and what is told when it is not. */
interface Needed {
  readonly at: Located;
  /** As written. */
  readonly text: string;
  /** Absolute. */
  readonly path: string;
  readonly kind: ProjectProblemKind;
  readonly noun: string;
  readonly effect: string;
  readonly help: string;
}

/** Files on disk that services, secrets and configs name and that are not there. */
export function checkFiles(project: ComposeProject, disk: Disk): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const judged = new Map<string, boolean>();
  const isLocal = (path: string) => {
    const known = judged.get(path) ?? (isGitIgnored(disk, path) || hasExample(disk, path));
    judged.set(path, known);
    return known;
  };
  for (const needed of neededFiles(project)) {
    if (disk.kind(needed.path) !== undefined) {
      if (disk.kind(needed.path) === 'directory' && needed.kind === 'missing-env-file') found.push(isDirectory(needed));
      continue;
    }
    const { at, text, kind, noun, effect, help } = needed;
    if (!isLocal(needed.path))
      found.push(tell(at, kind, `the ${noun} \`${clip(text)}\` does not exist: ${effect}`, { help }));
    else if (kind !== 'missing-bind-source')
      found.push(
        tell(
          at,
          'local-file',
          `the ${noun} \`${clip(text)}\` is not part of the repository: whoever starts the project must make it first`,
          {
            help: 'say in the README how to make it',
          },
        ),
      );
  }
  return found;
}

function isDirectory({ at, text, noun }: Needed): ProjectProblem {
  return tell(at, 'missing-env-file', `the ${noun} \`${clip(text)}\` is a directory: Compose refuses to start`, {
    help: 'name a file',
  });
}

function* neededFiles(project: ComposeProject): Generator<Needed> {
  for (const service of project.services.values()) {
    yield* envFiles(service);
    for (const value of listed(service.get('label_file'))) {
      yield* need(
        value,
        'missing-label-file',
        'label file',
        'Compose refuses to start',
        'make the file, or remove it here',
      );
    }
    yield* bindSources(service);
    yield* seccompProfiles(service);
  }
  for (const { section, entry, external } of project.resources) {
    if (external || (section !== 'secrets' && section !== 'configs')) continue;
    const file = dig(entry.value, 'file');
    const effect = 'the containers that need it do not start';
    if (section === 'secrets')
      yield* need(file, 'missing-secret-file', 'file of the secret', effect, 'make it, and let `.gitignore` name it');
    else yield* need(file, 'missing-config-file', 'file of the config', effect, 'make the file, or correct the path');
  }
}

function* envFiles(service: Service): Generator<Needed> {
  for (const item of listed(service.get('env_file'))) {
    if (item.kind === 'mapping' && item.get('required') && knownBoolean(item.get('required')) !== true) continue;
    const path = item.kind === 'mapping' ? item.get('path') : item;
    yield* need(
      path,
      'missing-env-file',
      'env file',
      'Compose refuses to start',
      'make the file, or write it as `path` with `required: false`',
    );
  }
}

/** A single value is a list of one. */
export function listed(value: ComposeValue | undefined): readonly ComposeValue[] {
  return value?.kind === 'scalar' ? [value] : itemsOf(value);
}

/** The file in `seccomp:path` or `seccomp=path`; the other words are built into the engine. */
function* seccompProfiles(service: Service): Generator<Needed> {
  for (const item of itemsOf(service.get('security_opt'))) {
    const [head = '', path = ''] = /^seccomp[:=](.+)$/.exec(knownText(item) ?? '') ?? [];
    if (item.kind !== 'scalar' || path === '' || path === 'unconfined' || path === 'builtin') continue;
    const value = partOfScalar(item, head.length - path.length, head.length);
    yield* need(
      value,
      'missing-seccomp-profile',
      'seccomp profile',
      'the container is not created',
      'make the file, or correct the path',
    );
  }
}

/** Only what is a file by its name on both sides: a directory that is not there is made, which is often meant. */
function* bindSources(service: Service): Generator<Needed> {
  for (const { source, target, at, path } of relativeBinds(service)) {
    if (!isFileName(source) || !isFileName(target)) continue;
    yield {
      at,
      text: source,
      path,
      kind: 'missing-bind-source',
      noun: 'mounted file',
      effect: `Docker makes a directory of that name, and \`${clip(target)}\` is one as well`,
      help: 'make the file, or correct the path',
    };
  }
}

function* need(
  value: ComposeValue | undefined,
  kind: ProjectProblemKind,
  noun: string,
  effect: string,
  help: string,
): Generator<Needed> {
  const text = knownText(value);
  if (value?.kind !== 'scalar' || !text) return;
  const path = resolveIn(value.directory, text);
  // What lies at a fixed place of the host is not of this repository.
  if (path === undefined || text.startsWith('/') || /^[A-Za-z]:/.test(text)) return;
  yield { at: placeOf(value), text, path, kind, noun, effect, help };
}

function placeOf(value: ScalarValue): Located {
  return value.locate(0, value.text.length);
}

const EXAMPLE = /(?:^|[._-])(?:example|sample|template|tpl|tmpl|dist|default|defaults|skel|skeleton|in)(?:[._-]|$)/i;

/** Whether a file stands beside that shows what is to be made: `.env.example` for `.env`, `token.txt.sample` for `token.txt`. */
function hasExample(disk: Disk, path: string): boolean {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1).toLowerCase();
  const stem = name.replace(/^\.+/, '').replace(/\.[^.]*$/, '');
  const environment = /env/.test(name);
  return disk.list(path.slice(0, slash) || '/').some((each) => {
    if (!EXAMPLE.test(each)) return false;
    const other = each.toLowerCase();
    return other.includes(stem) || (environment && other.includes('env'));
  });
}
