import { type ImageFacts, type ImageName, imageFacts } from './images.ts';

/**
 * Whether an image sets an environment variable; undefined if it may. Other versions of an image set other variables, with names
 * that begin alike.
 */
export function setsVariable(image: ImageName, name: string): boolean | undefined {
  const facts = imageFacts(image);
  if (facts?.environment?.has(name)) return true;
  if (!facts?.environmentComplete) return undefined;
  if (facts.role === 'os') return false;
  if (COMMON_VARIABLES.has(name)) return undefined;
  return OF_IMAGES.test(name) && (isNamedAfter(image, name) || isKin(facts, name)) ? undefined : false;
}

/** The endings of variables in which images describe themselves. */
const OF_IMAGES =
  /(?:ARGS|BUILD|CACHE|CONFIG|DEPS|DIR|ENV|FLAGS|HASH|HOME|KEYS?|MAJOR|MINOR|OPTS|PACKAGES?|PATH|RELEASE|REVISION|ROOT|SHA\d*|SUM|TOOLCHAIN|URL|VERSION)$/;

/** Variables that many images set in some of their versions. */
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
