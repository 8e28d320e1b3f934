import type { ImageFacts } from '../knowledge/images.ts';
import type { IgnoreFile } from '../parse/dockerignore.ts';
import type { ImageReference } from '../parse/image-reference.ts';
import type { Disk } from '../text/disk.ts';
import type { Located, SourceFile } from '../text/source.ts';
import type { Build, ComposeProject, Service } from './compose/compose-types.ts';
import type { CopyInstruction, Dockerfile, RunInstruction, Stage } from './dockerfile/dockerfile-types.ts';
import type { Script, ShellLanguage } from './shell/shell-types.ts';

/** A service's build joined with the Dockerfile that it builds. */
export interface ServiceBuild {
  readonly service: Service;
  readonly build: Build;
  /** Undefined when it is missing, remote, unknown or outside what may be read. */
  readonly dockerfile: Dockerfile | undefined;
  /** Whether the context directory and the Dockerfile are there; undefined when that cannot be known. */
  readonly contextExists: boolean | undefined;
  readonly dockerfileExists: boolean | undefined;
  /** The stage that `target` names, or the last one. */
  readonly stage: Stage | undefined;
}

/** A build context: a directory and its ignore file. */
export interface BuildContext {
  readonly directory: string;
  readonly ignoreFile: IgnoreFile | undefined;
}

/** The well-known image that a service runs. */
export interface ServiceImage {
  readonly facts: ImageFacts;
  /** As the service names it, or the Dockerfile that it builds. */
  readonly reference: ImageReference;
  /**
   * `image`: it runs that image; `build`: it is built on it; `name`: an unknown image that is called like it and serves its port, or that
   * image in a version that a variable decides.
   */
  readonly via: 'image' | 'build' | 'name';
}

/**
 * The place of a service in a system of three tiers, or outside of them. `front` takes what comes from outside and passes it on, `application`
 * does the work, `data` keeps it; a `job` ends by itself; `operation` watches, logs, administers, tests.
 */
export type ServiceRole = 'front' | 'application' | 'data' | 'job' | 'operation';

/** What checks the health of a service, as far as its files and the table of images show. */
export interface ServiceHealth {
  /** `none`: surely nothing does; `disabled`: a check is switched off; `unknown`: the image may bring one, or a variable decides. */
  readonly state: 'checked' | 'disabled' | 'none' | 'unknown';
  /** What decides. */
  readonly by: 'compose' | 'dockerfile' | 'image';
  /** The check, or what lacks it: FROM of the stage that is built, else the key `image`. */
  readonly at: Located;
}

/**
 * An address that a service uses: it talks to `target`, or to something outside the project. The span is the host, or what brings it in
 * (`env_file`, a mount) when another file names it.
 */
export interface Connection extends Located {
  readonly service: Service;
  /** The host as written. */
  readonly host: string;
  /** The service of the project that answers to the host, which may be the one that asks; it need not share a network with it. */
  readonly target: Service | undefined;
  /**
   * By which kind of name: `container` is the name that Compose makes (`project-web-1`), `gateway` the host machine (`host.docker.internal`),
   * `loopback` the container itself, `other` nothing that this project declares.
   */
  readonly by:
    | 'service'
    | 'alias'
    | 'link'
    | 'container_name'
    | 'hostname'
    | 'container'
    | 'loopback'
    | 'gateway'
    | 'other';
  /** Undefined when none is written (a scheme or a product may imply one) or it is unknown. */
  readonly port: number | undefined;
  /** Where the port is written, which may be another variable or option. */
  readonly portAt: Located | undefined;
  /** In lower case: `http`, `postgresql`. */
  readonly scheme: string | undefined;
  readonly source: 'environment' | 'command' | 'hook' | 'healthcheck' | 'label' | 'file';
  /** The variable, label or setting. */
  readonly name: string | undefined;
  /** Where the host is written, also in another file. */
  readonly exact: Located;
  /** Whether that is in another file: an env file, a configuration file, a Dockerfile. */
  readonly fromFile: boolean;
}

/** A file of a build context that an image starts: COPY, ADD or a mount brings it in. */
export interface StartedFile {
  /** Where it is started. */
  readonly at: Located;
  readonly by: 'run' | 'cmd' | 'entrypoint' | 'healthcheck' | 'compose';
  /** `program`: by its path; `shell`: as the argument of a shell; `source`: a shell reads it as a part of its own script. */
  readonly how: 'program' | 'shell' | 'source';
  /** The language of the shell that starts it; undefined where none does (exec form). */
  readonly reader: ShellLanguage | undefined;
  readonly stage: Stage;
  /** Whether it surely is started: the command of an image may be an argument of an entry point that does something else with it. */
  readonly certain: boolean;
  /** Whether the kernel itself is asked to start it: no shell, and no program that would call one for a file without a first line. */
  readonly direct: boolean;
  /** What brings it into the image. */
  readonly broughtBy: CopyInstruction | RunInstruction;
  /** Absolute, in the image. */
  readonly target: string;
  readonly file: SourceFile;
  /** Its script; the same object however often it is started. Undefined if it is not a shell script. */
  readonly script: Script | undefined;
}

/** The links between the files of one run, and between them and the disk. */
export interface Project {
  readonly disk: Disk;
  /** The builds of a Compose project's services. */
  buildsIn(compose: ComposeProject): readonly ServiceBuild[];
  /** The services that build a Dockerfile. */
  buildsOf(dockerfile: Dockerfile): readonly ServiceBuild[];
  buildOf(service: Service): ServiceBuild | undefined;
  /** What is known of the image that a service runs or is built on; undefined for one that nothing is known of. */
  imageOf(service: Service): ServiceImage | undefined;
  /** The place of a service in the system. */
  roleOf(service: Service): ServiceRole;
  /**
   * What checks the health of a service. Before reporting that nothing does, ask `furtherServices` of the Compose project whether a further
   * file may add a check.
   */
  healthOf(service: Service): ServiceHealth;
  /**
   * The addresses that a service uses, in environment, commands, health check, configuration files and ENV of its Dockerfile. Addresses on which
   * it listens itself may be among them.
   */
  connectionsOf(service: Service): readonly Connection[];
  /** The stage of another Dockerfile of the Compose project that the base image of a stage is built from. */
  builtBaseOf(stage: Stage): Stage | undefined;
  /** Other Compose projects that share a file with this one: a resource that one of them uses is in use. */
  companionsOf(compose: ComposeProject): readonly ComposeProject[];
  /** Whether the user is expected to create a file (absolute path): git ignores it, or an example of it is in the same directory. */
  isLeftToUser(path: string): boolean;
  /** The text files of its build contexts that the images of a Dockerfile start, in builds and in containers. */
  startedFilesOf(dockerfile: Dockerfile): readonly StartedFile[];
  /** The contexts a Dockerfile is built with: from Compose, else its own directory; empty for text that is not on disk. */
  contextsOf(dockerfile: Dockerfile): readonly BuildContext[];
}
