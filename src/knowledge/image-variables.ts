import { type ImageFacts, type ImageName, imageFacts } from './images.ts';

/**
 * Whether an image sets an environment variable; undefined when it may. Other versions of an image have other variables, which are
 * named after it.
 */
export function setsVariable(image: ImageName, name: string): boolean | undefined {
  const facts = imageFacts(image);
  if (facts?.environment?.has(name)) return true;
  if (!facts?.environmentComplete) return undefined;
  if (facts.role === 'os') return false;
  if (COMMON_VARIABLES.has(name)) return undefined;
  return OF_IMAGES.test(name) && (isNamedAfter(image, name) || isKin(facts, name)) ? undefined : false;
}

/** How the names of what images set about themselves end. */
const OF_IMAGES =
  /(?:ARGS|BUILD|CACHE|CONFIG|DEPS|DIR|ENV|FLAGS|HASH|HOME|KEYS?|MAJOR|MINOR|OPTS|PACKAGES?|PATH|RELEASE|REVISION|ROOT|SHA\d*|SUM|TOOLCHAIN|URL|VERSION)$/;

/** Variables that many images have set in one version or another. */
const COMMON_VARIABLES: ReadonlySet<string> = new Set([
  'LANG',
  'LANGUAGE',
  'LC_ALL',
  'GPG_KEY',
  'GPG_KEYS',
  'TINI_VERSION',
]);

/** Whether the image sets another variable that begins with the same word. */
function isKin({ environment = new Set() }: ImageFacts, name: string): boolean {
  const word = name.replace(/_.*/, '_');
  for (const own of environment) if (own.startsWith(word)) return true;
  return false;
}

function isNamedAfter({ name: image }: ImageName, name: string): boolean {
  const own = image.slice(image.lastIndexOf('/') + 1).toUpperCase();
  const [word = ''] = name.split('_', 1);
  return own.includes(word) || name.includes(own);
}
