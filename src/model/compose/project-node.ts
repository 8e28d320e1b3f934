import { basename } from 'node:path/posix';
import type { Target } from '../../knowledge/targets.ts';
import type { Disk } from '../../text/disk.ts';
import type { Problem } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { resolveIn } from './compose-paths.ts';
import type {
  ComposeEnvironment,
  ComposeFile,
  ComposeProject,
  ComposeValue,
  DanglingName,
  DeclaredElsewhere,
  Incompleteness,
  MappingValue,
  Resource,
  Service,
} from './compose-types.ts';
import { danglingNames, placeOfDangling } from './dangling-names.ts';
import { EnvFiles } from './env-files.ts';
import type { Model } from './load/load-model.ts';
import { listed } from './lookup.ts';
import type { ComposeReadingKind } from './problem-kinds.ts';
import { RESOURCE_SECTIONS } from './resource-uses.ts';
import { isUnknown, knownBoolean, knownText } from './scalars.ts';
import { ServiceNode } from './service-node.ts';
import { usesSwarm, usualTargets } from './targets.ts';

/** Everything that a project is made of. */
export interface ProjectRequest {
  readonly model: Model;
  /** The main file of the project: the last one that was requested. */
  readonly main: SourceFile;
  readonly directory: string;
  readonly environment: ComposeEnvironment;
  readonly profiles: readonly string[];
  /** From the configuration; wins over the files. */
  readonly projectName: string | undefined;
  /** From the configuration. */
  readonly targets: readonly Target[] | undefined;
  readonly passedOverFor: string | undefined;
  /** Set for a file that is not complete by itself. */
  readonly incomplete?: Incompleteness | undefined;
  /** The further file that declares what the files lack, if there is one. */
  readonly declaredIn?: ((missing: DanglingName) => SourceFile | undefined) | undefined;
  /** The further files of the directory, each as a project. */
  readonly further?: (() => readonly ComposeProject[]) | undefined;
  readonly disk: Disk;
  toRelative(absolutePath: string): string;
}

/** What files lack: names that nothing declares, and those that a further file does. */
type Lacking = Pick<ComposeProject, 'dangling' | 'declaredElsewhere'>;

/** The merged model of some files, with its services and resources. */
export class ProjectNode implements ComposeProject {
  readonly kind = 'compose';
  readonly file: SourceFile;
  readonly start = 0;
  readonly end: number;
  readonly files: readonly ComposeFile[];
  readonly root: MappingValue | undefined;
  readonly directory: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly resources: readonly Resource[];
  readonly incomplete: Incompleteness | undefined;
  readonly open: boolean;
  readonly name: string | undefined;
  readonly activeProfiles: readonly string[];
  readonly environment: ComposeEnvironment;
  readonly passedOverFor: string | undefined;
  readonly problems: readonly Problem<ComposeReadingKind>[];
  readonly #extendedServices: readonly DanglingName[];
  readonly #declaredIn: ProjectRequest['declaredIn'];
  readonly #further: ProjectRequest['further'];
  #lacking: Lacking | undefined;
  readonly #chosenTargets: readonly Target[] | undefined;
  #targets: ReadonlySet<Target> | undefined;
  #forSwarm: boolean | undefined;

  constructor(request: ProjectRequest) {
    const { model, main, directory, environment, profiles, incomplete, disk } = request;
    const fragment = incomplete !== undefined;
    this.file = main;
    this.end = main.text.length;
    this.files = fragment ? model.files.map((file) => ({ ...file, fragment })) : model.files;
    this.root = model.root;
    this.directory = directory;
    this.environment = environment;
    this.incomplete = incomplete;
    this.open = includesUnreadable(model.files, disk);
    this.activeProfiles = [...profiles, ...(environment.valueOf('COMPOSE_PROFILES') ?? '').split(',')]
      .map((each) => each.trim())
      .filter((each) => each !== '');
    this.name = projectName(request);
    this.passedOverFor = request.passedOverFor;
    this.#chosenTargets = request.targets;
    this.services = this.#services(new EnvFiles(request));
    this.resources = RESOURCE_SECTIONS.flatMap((section) => resourcesIn(model.root, section));
    this.problems = model.problems;
    this.#extendedServices = model.dangling;
    this.#declaredIn = request.declaredIn;
    this.#further = request.further;
  }

  furtherServices(name: string): readonly Service[] {
    return this.#further?.().flatMap(({ services }) => services.get(name) ?? []) ?? [];
  }

  get dangling(): readonly DanglingName[] {
    this.#lacking ??= this.#findLacking();
    return this.#lacking.dangling;
  }

  get declaredElsewhere(): readonly DeclaredElsewhere[] {
    this.#lacking ??= this.#findLacking();
    return this.#lacking.declaredElsewhere;
  }

  #findLacking(): Lacking {
    const dangling: DanglingName[] = [];
    const declaredElsewhere: DeclaredElsewhere[] = [];
    if (this.incomplete) return { dangling, declaredElsewhere };
    for (const missing of [...this.#extendedServices, ...(this.open ? [] : danglingNames(this))]) {
      const source = this.#declaredIn?.(missing);
      if (source) declaredElsewhere.push({ missing, at: placeOfDangling(missing), source });
      else dangling.push(missing);
    }
    return { dangling, declaredElsewhere };
  }

  get forSwarm(): boolean {
    const chosen = this.#chosenTargets;
    this.#forSwarm ??= chosen ? chosen.includes('swarm') && !chosen.includes('compose') : usesSwarm(this);
    return this.#forSwarm;
  }

  get targets(): ReadonlySet<Target> {
    this.#targets ??= new Set(this.#chosenTargets ?? usualTargets(this));
    return this.#targets;
  }

  resource(section: Resource['section'], name: string): Resource | undefined {
    return this.resources.find((each) => each.section === section && each.name === name);
  }

  #services(envFiles: EnvFiles): ReadonlyMap<string, Service> {
    const services = new Map<string, Service>();
    const node = this.root?.get('services');
    if (node?.kind !== 'mapping') return services;
    for (const entry of node.entries) {
      const { name, value } = entry;
      if (value.kind === 'mapping' && !services.has(name))
        services.set(name, new ServiceNode(entry, value, this, envFiles));
    }
    return services;
  }
}

/** Whether an included file cannot be read here. */
function includesUnreadable(files: readonly ComposeFile[], disk: Disk): boolean {
  for (const { root } of files) {
    for (const item of listed(root?.get('include'))) {
      for (const each of pathsOf(item.kind === 'mapping' ? item.get('path') : item)) {
        const text = knownText(each);
        const target = text === undefined || /^[a-z]+:|@/.test(text) ? undefined : resolveIn(each.directory, text);
        if (target === undefined || disk.kind(target) !== 'file') return true;
      }
    }
  }
  return false;
}

/** The paths of an include: one, or several that are merged. */
function pathsOf(path: ComposeValue | undefined): readonly ComposeValue[] {
  return path?.kind === 'sequence' ? path.items : path ? [path] : [];
}

function resourcesIn(root: MappingValue | undefined, section: Resource['section']): readonly Resource[] {
  const node = root?.get(section);
  if (node?.kind !== 'mapping') return [];
  return node.entries.map((entry) => {
    const { name, key, value } = entry;
    const external = value.kind === 'mapping' ? value.get('external') : undefined;
    return {
      file: key.file,
      start: key.start,
      end: key.end,
      name,
      section,
      entry,
      external: external?.kind === 'mapping' || knownBoolean(external) === true,
    };
  });
}

/** The project's name as Compose writes it; undefined if it contains an unknown variable or nothing is left of it. */
function projectName({ projectName: configured, environment, model, directory }: ProjectRequest): string | undefined {
  const written = model.root?.get('name');
  const own = written && knownText(written);
  const chosen =
    configured ??
    environment.valueOf('COMPOSE_PROJECT_NAME') ??
    (isUnknown(written) ? undefined : own || basename(directory));
  return (
    chosen
      ?.toLowerCase()
      .replace(/[^a-z0-9_-]/g, '')
      .replace(/^[_-]+/, '') || undefined
  );
}
