import { dataSettings, directoryInCommand, startsClient, wantsEmpty } from '../../src/knowledge/stored-data.ts';
import {
  knownText,
  type Located,
  listed,
  type Project,
  type Service,
  type ServiceImage,
  type VolumeMount,
} from '../../src/rule/index.ts';
import { isBelow } from './container-paths.ts';
import { isAside, looksLikeData } from './data-mounts.ts';
import { declaredVolumes, mountOver } from './image-volumes.ts';
import { once } from './once.ts';
import { isForDevelopment, isTool } from './operated.ts';
import { textOfChain } from './stage-chain.ts';
import { namesPath, settingsTextOf, startTextOf } from './start-text.ts';

/** What becomes of the data of a service that runs a well-known image; nothing is said of what is kept, or may be. */
export type LostData = DataOf &
  (
    | { readonly kind: 'nowhere' }
    /** In a volume without a name, or in memory. */
    | { readonly kind: 'anonymous' | 'memory'; readonly at: Located }
    /** There is a volume, but the data is elsewhere: in a volume of the image below it, above it, or somewhere else. */
    | { readonly kind: 'hidden' | 'inside' | 'elsewhere'; readonly mount: VolumeMount }
  );

interface DataOf {
  readonly image: ServiceImage;
  /** The directory in which the product keeps its data. */
  readonly directory: string;
}

/** What a service loses when its container is replaced. */
export const lostDataOf: (service: Service, project: Project) => LostData | undefined = once(
  (service: Service, project: Project) => {
    const image = project.imageOf(service);
    if (!image || image.via === 'name' || image.facts.data.length === 0) return undefined;
    if (service.project.incomplete || service.get('volumes_from') || project.roleOf(service) === 'job')
      return undefined;
    if (service.volumes.some(({ target }) => target === undefined) || startsClient(startTextOf(service, project)))
      return undefined;
    const directories = directoriesOf(service, image, project);
    return directories && judge(service, image, directories, project);
  },
);

function judge(
  service: Service,
  image: ServiceImage,
  directories: readonly string[],
  project: Project,
): LostData | undefined {
  const declared = volumesOf(service, image, project);
  const found = directories.map((directory) => placeOf(service, image, directory, declared));
  if (found.includes('kept')) return undefined;
  const [first] = found.filter((each) => each !== undefined && each !== 'kept');
  if (first) return first;
  return besides(service, image, directories[0]!, project);
}

/** What holds a directory, if anything is mounted there or above it. */
function placeOf(
  service: Service,
  image: ServiceImage,
  directory: string,
  declared: readonly string[],
): LostData | 'kept' | undefined {
  const at = tmpfsAt(service, directory);
  if (at) return { kind: 'memory', at, image, directory };
  const mount = mountOver(service, directory);
  if (!mount || mount === 'unknown') return undefined;
  const own = pathOf(mount);
  if (declared.some((volume) => volume !== own && isBelow(directory, volume) && isBelow(volume, own)))
    return { kind: 'hidden', mount, image, directory };
  if (mount.type === 'tmpfs') return { kind: 'memory', at: mount, image, directory };
  return mount.type === 'volume' && !mount.source && !mount.unknown
    ? { kind: 'anonymous', at: mount, image, directory }
    : 'kept';
}

/** What volumes elsewhere say; undefined as soon as one of them may be meant for the data. */
function besides(service: Service, image: ServiceImage, directory: string, project: Project): LostData | undefined {
  let stray: LostData | undefined;
  for (const mount of service.volumes) {
    if (isAside(mount, image, project)) continue;
    if (namesPath(settingsTextOf(service, project), pathOf(mount))) return undefined;
    if (isBelow(pathOf(mount), directory)) {
      if (!wantsEmpty(directory, pathOf(mount))) return undefined;
      stray ??= { kind: 'inside', mount, image, directory };
    } else if (looksLikeData(mount, image)) stray ??= { kind: 'elsewhere', mount, image, directory };
    else return undefined;
  }
  return stray ?? { kind: 'nowhere', image, directory };
}

/** Where the product keeps its data, with what the service or its Dockerfile sets; undefined when a setting is not known. */
function directoriesOf(
  service: Service,
  { facts, reference }: ServiceImage,
  project: Project,
): readonly string[] | undefined {
  const names = dataSettings(facts, reference);
  if (names === undefined) return undefined;
  const given = directoryInCommand(startTextOf(service, project));
  if (given !== undefined) return [plain(given)];
  for (const { name, value } of service.environment)
    if (names.includes(name)) return value && !value.unknown && value.text ? [plain(value.text)] : undefined;
  const variables = service.build ? project.buildOf(service)?.stage?.variables : undefined;
  for (const name of names) {
    const variable = variables?.get(name);
    if (variable?.by === 'env') return variable.value === undefined ? undefined : [plain(variable.value)];
  }
  return mayBeMoved(service, facts.data, project) ? undefined : facts.data;
}

/** What a volume of a Dockerfile holds when it is not the data. */
const ASIDE = /(?:^|[/_.-])(?:logs?|backups?|init\w*|te?mp|run|conf\w*|etc|certs?|ssl|scripts?|plugins?)(?:$|[/_.-])/;
/** Settings for the data directory of data stores, in commands and in files that a Dockerfile writes. */
const MOVES = /\b(?:datadir|data_directory|dbpath|data-dir|path\.data|data_file_directories)\b/i;

/** Whether the Dockerfile of a service has the product keep its data elsewhere: it declares a volume of its own, or writes such a setting. */
function mayBeMoved(service: Service, data: readonly string[], project: Project): boolean {
  const stage = service.build ? project.buildOf(service)?.stage : undefined;
  if (!stage) return false;
  const others = [...declaredVolumes(stage)].flatMap(({ path }) => path ?? []).filter((path) => !ASIDE.test(path));
  const isElsewhere = (path: string) => !data.some((own) => isBelow(own, plain(path)) || isBelow(plain(path), own));
  return others.some(isElsewhere) || MOVES.test(textOfChain(stage));
}

/** The volumes that the image declares, and the Dockerfile. */
function volumesOf(service: Service, { facts }: ServiceImage, project: Project): readonly string[] {
  const stage = service.build ? project.buildOf(service)?.stage : undefined;
  const written = [...(stage ? declaredVolumes(stage) : [])].flatMap(({ path }) => path ?? []);
  return [...(facts.volumes ?? []), ...written];
}

/** Whether it does not matter if the data of a service is lost: it is for development or tests, as its file, its profiles or its name say. */
export function isThrowaway(service: Service): boolean {
  return (
    isForDevelopment(service.file.path) ||
    isTool(service) ||
    /(?:^|[-_.])(?:tests?|e2e|ci)(?:$|[-_.\d])/i.test(service.name)
  );
}

/** Whether a further file of the directory, whose service may be merged with this one, keeps a directory. */
export function isKeptByFurther({ name, project }: Service, directory: string): boolean {
  return project
    .furtherServices(name)
    .some(({ volumes }) =>
      volumes.some(
        (mount) =>
          mount.target === undefined ||
          (isBelow(directory, pathOf(mount)) &&
            (mount.type !== 'volume' || mount.source !== undefined || mount.unknown)),
      ),
    );
}

function tmpfsAt(service: Service, directory: string): Located | undefined {
  return listed(service.get('tmpfs')).find((item) => {
    const path = knownText(item)?.split(':')[0];
    return path !== undefined && path !== '/' && isBelow(directory, plain(path));
  });
}

function pathOf({ target = '' }: VolumeMount): string {
  return plain(target);
}

/** Without a slash at the end. */
function plain(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
