import { type Mistake, mistake } from './mistake.ts';
import { nearest } from './suggest.ts';

/** A content digest as the OCI image specification writes it: `algorithm:hex`. */
export interface Digest {
  readonly ok: true;
  readonly algorithm: string;
  readonly hex: string;
}

/** Hexadecimal digits of each algorithm that Docker knows. */
const LENGTHS = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

const HEX = /^[0-9a-fA-F]*$/;

/** Reads a digest (`sha256:…`): the algorithm known, the hex part lower case and of the right length. */
export function parseDigest(text: string): Digest | Mistake {
  const colon = text.indexOf(':');
  if (colon < 0) {
    const algorithm = HEX.test(text) ? [...LENGTHS].find(([, length]) => length === text.length)?.[0] : undefined;
    return mistake(0, text.length, `\`${text}\` has no digest algorithm`, {
      help: 'start with the algorithm: `sha256:…`',
      suggestion: algorithm === undefined ? undefined : `${algorithm}:${text}`,
    });
  }
  const algorithm = text.slice(0, colon);
  const hex = text.slice(colon + 1);
  const length = LENGTHS.get(algorithm);
  if (length === undefined)
    return mistake(0, colon, `\`${algorithm}\` is not a digest algorithm that Docker supports`, {
      help: 'use sha256, sha384 or sha512',
      suggestion: nearest(algorithm, LENGTHS.keys()),
    });
  if (!HEX.test(hex)) return mistake(colon + 1, text.length, `\`${hex}\` is not hexadecimal`);
  if (hex.length !== length)
    return mistake(
      colon + 1,
      text.length,
      `a ${algorithm} digest has ${length} hexadecimal digits, but this one has ${hex.length}`,
    );
  if (hex !== hex.toLowerCase())
    return mistake(colon + 1, text.length, 'a digest must be in lowercase', { suggestion: hex.toLowerCase() });
  return { ok: true, algorithm, hex };
}

/** Whether a text can be a git commit hash, SHA-1 or SHA-256, whole or shortened to seven digits and more. */
export function isCommitHash(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text);
}
