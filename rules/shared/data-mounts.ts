import type { Project, ServiceImage, VolumeMount } from '../../src/rule/index.ts';

/** Directories of containers that contain something other than the data of a store. */
const ASIDE =
  /^\/(?:etc|tmp|run|var\/run|var\/log|usr\/local\/bin|usr\/local\/etc|root|workspaces?|app|src|code)(?:\/|$)|^\/home\/(?!postgres)|\/(?:docker-entrypoint|init|entrypoint)[^/]*(?:\/|$)|\/(?:logs?|backups?|dumps?|imports?|restore|conf(?:ig|\.d)?|plugins|extensions|certs?|certificates|ssl|tls|scripts?|bin|sql|migrations?|seeds?|fixtures|archive\w*|wal\w*|secrets|healthchecks?|mysql-(?:files|keyring)|templates|snapshots?|repo(?:sitory)?|tmp|export\w*)(?:\/|$)/i;

/** Whether a mount holds something else: configuration, scripts, backups, single files, what is only read. */
export function isAside(mount: VolumeMount, { facts }: ServiceImage, project: Project): boolean {
  const { type, target = '', readOnly, sourcePath } = mount;
  if (readOnly || type === 'tmpfs' || type === 'npipe' || type === 'image') return true;
  const path = target.replace(/\/+$/, '');
  if (ASIDE.test(path) || /\.[a-z]\w{0,6}$/i.test(path)) return true;
  if (facts.volumes?.includes(path) && !facts.data.includes(path)) return true;
  if (sourcePath === undefined) return false;
  const kind = project.disk.kind(sourcePath);
  return kind === 'file' || (kind === 'directory' && isContent(project.disk.list(sourcePath)) && !DATA.test(path));
}

/** Whether a directory holds files of the repository rather than what a server wrote, or the place for it. */
function isContent(names: readonly string[]): boolean {
  return names.some((name) => !name.startsWith('.'));
}

const DATA =
  /^\/(?:var\/lib|var\/opt|bitnami|data|db|database|storage)(?:\/|$)|\/(?:data|db|database|storage|pgdata|datadir)$/i;

const SOURCE = /data|(?:^|[-_./])(?:db|pg|sql|store|storage|volume)(?:$|[-_.])|db$|sql$/i;

/** Whether a mount was meant for the data of a store, by its path or by the name of the volume. */
export function looksLikeData({ source, target = '' }: VolumeMount, { reference }: ServiceImage): boolean {
  if (DATA.test(target.replace(/\/+$/, ''))) return true;
  const product = reference.name.split('/').at(-1)!.split(/[-_.]/)[0]!;
  const name = source?.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return SOURCE.test(name) || name.toLowerCase().includes(product) || target.toLowerCase().includes(product);
}
