import { parseDigest } from './checksum.ts';
import { type Mistake, mistake } from './mistake.ts';

/** An image name taken apart as the distribution reference grammar says. */
export interface ImageReference {
  /** As written, variables resolved. */
  readonly text: string;
  /** `docker.io` when not written. */
  readonly registry: string;
  /** With `library/` for Docker's official images: `library/debian`, `myteam/tool`. */
  readonly repository: string;
  /** The repository as people write it: `debian`, `myteam/tool`, `ghcr.io/x/y`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const DOMAIN_PART = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
/** The form of most names, in which only the length can be wrong. */
const USUAL =
  /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?$/;
const MAX_PATH = 255;
const MAX_TAG = 128;

/**
 * Takes an image name apart as the distribution reference grammar and Docker's normalization say: `docker.io` and `library/` are
 * filled in, a first path part with a dot, a colon, an uppercase letter or the name `localhost` is the registry.
 */
export function parseImageReference(text: string): { readonly ok: true; readonly image: ImageReference } | Mistake {
  // An image ID looks like a usual name.
  const usual = text.length !== 64 && USUAL.test(text);
  const odd = usual ? undefined : checkWhole(text);
  if (odd) return odd;

  const at = text.indexOf('@');
  const beforeDigest = at < 0 ? text : text.slice(0, at);
  const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
  const name = colon < 0 ? beforeDigest : beforeDigest.slice(0, colon);
  const tag = colon < 0 ? undefined : beforeDigest.slice(colon + 1);
  const digest = at < 0 ? undefined : text.slice(at + 1);

  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const hasRegistry = slash >= 0 && (/[.:A-Z]/.test(first) || first === 'localhost');
  const path = hasRegistry ? name.slice(slash + 1) : name;
  const pathStart = hasRegistry ? slash + 1 : 0;

  const wrong = usual
    ? undefined
    : (checkPath(path, pathStart) ??
      (hasRegistry ? checkRegistry(first) : undefined) ??
      (tag === undefined ? undefined : checkTag(tag, colon)) ??
      (digest === undefined ? undefined : checkDigest(digest, at + 1)));
  if (wrong) return wrong;

  const registry = hasRegistry && first !== 'index.docker.io' ? first : 'docker.io';
  const official = registry === 'docker.io' && !path.includes('/');
  const repository = official ? `library/${path}` : path;
  if (repository.length > MAX_PATH)
    return mistake(
      pathStart,
      pathStart + path.length,
      `the repository name has ${repository.length} characters, at most ${MAX_PATH} are allowed`,
    );
  const short = registry === 'docker.io' ? repository.replace(/^library\/(?=[^/]+$)/, '') : `${registry}/${repository}`;
  return { ok: true, image: { text, registry, repository, name: short, tag, digest } };
}

/** Explains why a text is not an image name. */
function checkWhole(text: string): Mistake | undefined {
  if (text === '') return mistake(0, 0, 'the image name is empty');
  const space = text.search(/\s/);
  if (space >= 0) return mistake(space, space + 1, `the image name \`${text}\` contains whitespace`);
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//.exec(text)?.[0];
  if (scheme)
    return mistake(0, scheme.length, `an image name cannot have a scheme such as \`${scheme}\``, {
      help: `remove \`${scheme}\``,
      suggestion: '',
    });
  if (/^[a-f0-9]{64}$/.test(text))
    return mistake(0, text.length, `\`${text}\` looks like an image ID, which cannot be pulled by name`, {
      help: 'use an image name, or `name@sha256:…` for a digest',
    });
  return undefined;
}

function checkPath(path: string, start: number): Mistake | undefined {
  const end = start + path.length;
  if (path === '') return mistake(start, end, 'the image name has no repository');
  const odd = /[^A-Za-z0-9._/-]/u.exec(path);
  if (odd)
    return mistake(
      start + odd.index,
      start + odd.index + odd[0].length,
      `\`${odd[0]}\` is not allowed in an image name`,
    );
  if (path !== path.toLowerCase())
    return mistake(start, end, `the repository name \`${path}\` must be in lowercase`, {
      suggestion: path.toLowerCase(),
    });
  let from = start;
  for (const component of path.split('/')) {
    const to = from + component.length;
    if (component === '')
      return mistake(Math.max(0, from - 1), to, `the image name has an empty part at a stray \`/\``);
    if (!PATH_PART.test(component))
      return mistake(from, to, `\`${component}\` is not a valid part of an image name`, {
        help: 'start and end it with a letter or digit, and use one dot, one or two underscores, or dashes as separators',
      });
    from = to + 1;
  }
  return undefined;
}

function checkRegistry(registry: string): Mistake | undefined {
  const [, host, port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(registry) ?? [];
  if (host === undefined) return mistake(0, registry.length, `\`${registry}\` is not a valid registry`);
  if (port !== undefined && !/^[0-9]+$/.test(port))
    return mistake(host.length + 1, registry.length, `\`${port}\` is not a port of a registry`);
  // A name with underscores is not a host for Docker, but it passes as the first part of a repository.
  const valid = host.startsWith('[')
    ? /^\[[0-9a-fA-F:]+\]$/.test(host)
    : host.split('.').every((part) => DOMAIN_PART.test(part)) || PATH_PART.test(registry);
  return valid ? undefined : mistake(0, host.length, `\`${host}\` is not a valid registry host name`);
}

function checkTag(tag: string, colon: number): Mistake | undefined {
  const start = colon + 1;
  const end = start + tag.length;
  if (tag === '') return mistake(colon, end, 'the tag after `:` is empty');
  if (tag.length > MAX_TAG)
    return mistake(start, end, `the tag has ${tag.length} characters, at most ${MAX_TAG} are allowed`);
  const odd = /[^A-Za-z0-9_.-]/u.exec(tag);
  if (odd)
    return mistake(start + odd.index, start + odd.index + odd[0].length, `\`${odd[0]}\` is not allowed in a tag`);
  if (/^[.-]/.test(tag))
    return mistake(start, end, `the tag \`${tag}\` must start with a letter, a digit or an underscore`);
  return undefined;
}

function checkDigest(digest: string, start: number): Mistake | undefined {
  const parsed = parseDigest(digest);
  return parsed.ok ? undefined : { ...parsed, from: parsed.from + start, to: parsed.to + start };
}
