import type { ImageRole } from '../knowledge/image-roles.ts';
import { type ImageFacts, imageFacts } from '../knowledge/images.ts';
import type { ImageReference } from '../parse/image-reference.ts';

/** What the configuration says of images that infralint does not know. */
export interface OwnImage {
  /** A name without tag, as services write it; `*` stands for any part of it. */
  readonly name: string;
  /** The well-known image that it is like, in the same version; what else is said comes on top. */
  readonly like: string | undefined;
  readonly product: string | undefined;
  readonly role: ImageRole | undefined;
  readonly ports: readonly number[] | undefined;
  readonly data: readonly string[] | undefined;
}

/** What the configuration says of an image; the last entry that fits counts. */
export function ownFacts(images: readonly OwnImage[], reference: ImageReference): ImageFacts | undefined {
  const own = images.findLast(({ name }) => matches(name, reference.name));
  if (!own) return undefined;
  const { like, product, role, ports, data } = own;
  const known = like === undefined ? undefined : imageFacts({ name: like, tag: reference.tag, digest: undefined });
  const facts = known ?? unknownImage(reference);
  return {
    ...facts,
    product: product ?? facts.product,
    role: role ?? facts.role,
    ...(ports && {
      ports,
      listens: ports.map((port) => ({ from: port, to: port, protocol: 'tcp', use: 'client' })),
    }),
    ...(data && { data, dataKnown: true }),
  };
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

function unknownImage({ name }: ImageReference): ImageFacts {
  return {
    product: name.slice(name.lastIndexOf('/') + 1),
    role: 'other',
    os: undefined,
    packageManager: undefined,
    shell: undefined,
    user: undefined,
    workdir: undefined,
    environment: undefined,
    environmentComplete: false,
    ports: [],
    listens: [],
    data: [],
    dataKnown: false,
    volumes: undefined,
    memoryOnly: false,
    drops: false,
    stopSignal: undefined,
    healthcheck: undefined,
    healthcheckBy: undefined,
    programs: new Map(),
    required: [],
    fileVariables: [],
  };
}
