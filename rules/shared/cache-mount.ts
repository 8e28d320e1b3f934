import { imageFacts } from '../../src/knowledge/images.ts';
import type { ManagerCache, RunInstruction } from '../../src/rule/index.ts';
import { accountsOf } from './accounts.ts';

/** The user who runs a command, as far as a mount of its cache needs it; `root` for root. */
interface Owner {
  readonly home: string | undefined;
  readonly uid: string | undefined;
}

const ROOT = /^(?:root|0)?(?::|$)/;
/** Where the table has the directory of root, and where others have it below their home. */
const OF_ROOT = /^\/root\/|^\/usr\/local\/share\/(?=\.cache\/yarn$)/;

/** What keeps the cache of a package manager out of the layer: the flag of the mount where home and number of the user are known, else in words. */
export function cacheMount(run: RunInstruction, { mount }: ManagerCache): string {
  const owner = OF_ROOT.test(mount) ? ownerOf(run) : 'root';
  if (owner === 'root') return `\`--mount=type=cache,target=${mount}\``;
  if (owner.home === undefined) return 'a cache mount on the cache directory of the user, with its `uid=`';
  const target = mount.replace(OF_ROOT, `${owner.home}/`);
  if (owner.uid === undefined) return `a cache mount on \`${target}\`, with the \`uid=\` of the user`;
  return `\`--mount=type=cache,target=${target},uid=${owner.uid}\``;
}

function ownerOf(run: RunInstruction): Owner | 'root' {
  const { stage, state } = run;
  if (!stage || !state) return 'root';
  const image = stage.rootImage;
  const written = state.user.instruction ? (state.user.name ?? '?') : (image && imageFacts(image)?.user) || 'root';
  const home = stage.variables.get('HOME')?.value;
  if (ROOT.test(written)) return home === undefined || home === '/root' ? 'root' : { home, uid: '0' };
  const [user = ''] = written.split(':');
  // The image of Node.js has its own account.
  if (image?.name === 'node' && (user === 'node' || user === '1000'))
    return { home: home ?? '/home/node', uid: '1000' };
  const account = accountsOf(stage).find(({ kind, name, id }) => kind === 'user' && (name === user || id === user));
  const uid = /^\d+$/.test(user) ? user : account?.id;
  if (home !== undefined || !account) return { home, uid };
  const text = account.command.words.map((word) => word.text ?? '?').join(' ');
  return { home: HOMELESS.test(text) ? undefined : `/home/${account.name}`, uid };
}

/** Options of useradd and adduser for another home directory, or for none. */
const HOMELESS = / -(?:\w*[dhMHrS]\w*|-home\S*|-base-dir\S*|-no-create-home|-system)(?= |=|$)/;
