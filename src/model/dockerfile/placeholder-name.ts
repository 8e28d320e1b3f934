import { familyOfImage } from '../../knowledge/os-families.ts';

/**
 * Whether an image name is a placeholder that a script or a person replaces: in capitals from end to end (`BASEIMAGE`,
 * `RUNTIME_IMAGE:stable`, `registry.example.com/BASE`), unless that is the name of a well-known image.
 */
export function isPlaceholderName(text: string): boolean {
  const name = text.replace(/[@:][^/]*$/, '');
  const last = name.slice(name.lastIndexOf('/') + 1);
  return (
    /^[._-]*[A-Z][A-Z0-9._-]*$/.test(last) &&
    last !== 'SCRATCH' &&
    familyOfImage({ name: last.toLowerCase(), tag: undefined, digest: undefined }) === undefined
  );
}
