import { asScalar, itemsOf, knownText, type Service } from '../../src/rule/index.ts';

/** A secret that a service mounts. */
export interface MountedSecret {
  /** Its name at the top level. */
  readonly source: string;
  /** The absolute path in the container. */
  readonly path: string;
}

/** The secrets that a service mounts; undefined where a variable decides, or something else may put files there. */
export function mountedSecrets(service: Service): readonly MountedSecret[] | undefined {
  const found: MountedSecret[] = [];
  const written = service.get('secrets');
  if (written && written.kind !== 'sequence') return undefined;
  for (const item of itemsOf(written)) {
    const source = knownText(item.kind === 'mapping' ? item.get('source') : item);
    if (source === undefined) return undefined;
    const target = item.kind === 'mapping' ? item.get('target') : undefined;
    const name = target ? knownText(target) : source;
    if (name === undefined) return undefined;
    found.push({ source, path: name.startsWith('/') ? name : `/run/secrets/${name}` });
  }
  return found;
}

const ABOVE = /^\/(?:(?:var\/)?run(?:\/secrets(?:\/.*)?)?)?\/?$/;

/** Whether something other than `secrets` may put files into `/run/secrets`. */
export function isFilledOtherwise(service: Service): boolean {
  if (service.get('volumes_from') || service.get('use_api_socket')) return true;
  if (service.volumes.some(({ target, unknown }) => unknown || target === undefined || ABOVE.test(target))) return true;
  for (const item of itemsOf(service.get('configs'))) {
    const target = item.kind === 'mapping' ? asScalar(item.get('target')) : undefined;
    if (target && (target.unknown || /\/secrets\//.test(target.text))) return true;
  }
  return false;
}

/** `/var/run` is a link to `/run` in usual images. */
export function usualPath(path: string): string {
  return path.replace(/^\/var\/run\//, '/run/').replace(/\/+/g, '/');
}
