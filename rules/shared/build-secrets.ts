import {
  type ComposeValue,
  dig,
  isUnknown,
  itemsOf,
  knownText,
  type Located,
  type Mount,
  type RunInstruction,
  type ServiceBuild,
  type Stage,
} from '../../src/rule/index.ts';
import { stagesFor } from './built-stages.ts';
import { hasForeignFrontend } from './frontend.ts';

/** A secret or an SSH agent that a RUN mounts. */
export interface SecretMount {
  readonly run: RunInstruction;
  readonly mount: Mount;
  readonly type: 'secret' | 'ssh';
  readonly id: string;
}

/** A secret or an SSH agent that Compose gives to a build. */
export interface GivenSecret {
  readonly type: 'secret' | 'ssh';
  /** The names under which a RUN may ask for it. */
  readonly ids: readonly string[];
  readonly at: Located;
}

/** What the stages of a build mount and what it is given; undefined where not all of it is known. */
export function secretsOf({
  build,
  stage,
  dockerfile,
}: ServiceBuild): { readonly mounts: readonly SecretMount[]; readonly given: readonly GivenSecret[] } | undefined {
  if (!stage || !dockerfile || hasForeignFrontend(dockerfile)) return undefined;
  const mounts = mountsIn(stage);
  const given = [...givenIn(dig(build.node, 'secrets'), 'secret'), ...givenIn(dig(build.node, 'ssh'), 'ssh')];
  if (mounts.includes(undefined) || given.includes(undefined)) return undefined;
  return { mounts: mounts as readonly SecretMount[], given: given as readonly GivenSecret[] };
}

function mountsIn(stage: Stage): readonly (SecretMount | undefined)[] {
  const found: (SecretMount | undefined)[] = [];
  for (const { instructions } of stagesFor(stage))
    for (const node of instructions) {
      if (node.kind === 'onbuild') found.push(undefined);
      if (node.kind !== 'run') continue;
      for (const mount of node.mounts) {
        const { type } = mount;
        if (type !== 'secret' && type !== 'ssh') continue;
        const id = idOf(mount, type);
        found.push(id === undefined ? undefined : { run: node, mount, type, id });
      }
    }
  return found;
}

/** The name of what is mounted: `id`, for a secret also `source`, or the last part of the target. */
function idOf(mount: Mount, type: 'secret' | 'ssh'): string | undefined {
  const written = mount.entries.some(({ key }) => key === 'id' || key === 'source');
  if (written) return mount.get('id') ?? mount.get('source');
  if (type === 'ssh') return 'default';
  return mount.get('target')?.split('/').at(-1);
}

function* givenIn(value: ComposeValue | undefined, type: 'secret' | 'ssh'): Generator<GivenSecret | undefined> {
  if (value?.kind === 'mapping') for (const { name, key } of value.entries) yield { type, ids: [name], at: key };
  if (value?.kind === 'scalar') yield givenBy(value, type);
  for (const item of itemsOf(value)) yield givenBy(item, type);
}

function givenBy(item: ComposeValue, type: 'secret' | 'ssh'): GivenSecret | undefined {
  const parts = item.kind === 'mapping' ? [item.get('source'), item.get('target')] : [item];
  if (parts.some((part) => part && isUnknown(part))) return undefined;
  const ids = parts.flatMap((part) => knownText(part)?.replace(/=.*/, '') ?? []);
  return ids.length > 0 ? { type, ids: ids.flatMap((id) => [id, id.split('/').at(-1)!]), at: item } : undefined;
}
