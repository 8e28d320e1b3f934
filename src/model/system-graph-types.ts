import type { ComposeProject, Dependency, Service } from './compose/compose-types.ts';
import type { ServiceRole } from './project-types.ts';

/** A service in a drawing of its project. */
export interface SystemNode {
  readonly name: string;
  /** Undefined for a name that a service depends on and no file defines. */
  readonly service: Service | undefined;
  readonly role: ServiceRole;
  /** `postgres:18`, as written where a variable is unknown, or `build ./app`. */
  readonly image: string;
  /** `127.0.0.1:8080:80`, `53:53/udp`; the port of the container alone where the host chooses its own. */
  readonly ports: readonly string[];
  /** The networks that it joins, or `network_mode`. */
  readonly networks: readonly string[];
  /** Its named volumes. */
  readonly volumes: readonly string[];
  /** The path of the Dockerfile that it builds. */
  readonly dockerfile: string | undefined;
}

/**
 * What one service needs of another. `declared`: it depends on it; `used`: it names it as a host, and one of them waits for the other through
 * others; `undeclared`: it names it as a host and neither waits; `missing`: no file defines what it depends on; `cycle`: it depends on it, and
 * through that on itself.
 */
export interface SystemEdge {
  readonly from: string;
  readonly to: string;
  readonly state: 'declared' | 'used' | 'undeclared' | 'missing' | 'cycle';
  /** The keys that declare it. */
  readonly via: readonly Dependency['via'][];
  /** What `depends_on` waits for. */
  readonly waitsFor: 'started' | 'healthy' | 'completed';
  /** The ports that it names. */
  readonly ports: readonly number[];
}

/** A network or named volume, and the services that use it. */
export interface SystemResource {
  readonly name: string;
  readonly external: boolean;
  /** A network without a way out. */
  readonly internal: boolean;
  readonly users: readonly string[];
}

/** The services of a Compose project, by tier and in the order of the file, and what holds them together. */
export interface SystemGraph {
  readonly project: ComposeProject;
  readonly nodes: readonly SystemNode[];
  readonly edges: readonly SystemEdge[];
  readonly networks: readonly SystemResource[];
  readonly volumes: readonly SystemResource[];
  /** Services that depend on each other in a circle, each once. */
  readonly cycles: readonly (readonly string[])[];
}
