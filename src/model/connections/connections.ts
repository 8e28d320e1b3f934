import type { ComposeProject, Service } from '../compose/compose-types.ts';
import type { Connection, ServiceBuild } from '../project-types.ts';
import { addressesInCommands } from './command-connections.ts';
import { addressesInEnvironment, sharedVariables } from './environment-connections.ts';
import { addressesInFiles, type FileAccess } from './file-connections.ts';
import type { FoundAddress } from './found-address.ts';
import { HostNames } from './host-names.ts';

/** Who the services of a project talk to. */
export class Connections {
  readonly #names: HostNames;
  readonly #isShared: (path: string, name: string) => boolean;
  readonly #known = new Map<Service, readonly Connection[]>();

  readonly #access: FileAccess;

  constructor(project: ComposeProject, access: FileAccess) {
    this.#access = access;
    this.#names = new HostNames(project);
    this.#isShared = sharedVariables(project);
  }

  /** The addresses that a service uses; `link` is its build. */
  of(service: Service, link: ServiceBuild | undefined): readonly Connection[] {
    const known = this.#known.get(service) ?? [...this.#find(service, link)];
    this.#known.set(service, known);
    return known;
  }

  *#find(service: Service, link: ServiceBuild | undefined): Generator<Connection> {
    const isName = (word: string) => this.#names.find(word, service).by !== 'other';
    for (const found of addressesInEnvironment(service, this.#isShared)) yield this.#resolved(service, found);
    for (const found of addressesInCommands(service, isName)) yield this.#resolved(service, found);
    const answers = (word: string) => this.#names.find(word, service).target !== undefined;
    for (const found of addressesInFiles(service, link, this.#access, answers)) yield this.#resolved(service, found);
  }

  #resolved(service: Service, { at, ...found }: FoundAddress): Connection {
    const { file, start, end } = at;
    return { file, start, end, service, ...found, ...this.#names.find(found.host, service) };
  }
}
