import { isUtf8 } from 'node:buffer';

/** How a file's bytes were read; only `utf-8` is written back. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** The text of a file and what is needed to write it back, or why it has no text (a clause such as `is a binary file`). */
export type ReadResult =
  | { readonly text: string; readonly bom: boolean; readonly encoding: Encoding; readonly problem?: undefined }
  | { readonly problem: string; readonly text?: undefined };

/** A file with more bytes than this is not source text that someone wrote. */
export const maxBytes = 50 * 1024 * 1024;

/**
 * Decodes the bytes of a file: UTF-16 when a byte order mark says so, else UTF-8, else Latin-1. The mark is not part of the text.
 * Bytes with NULs are rejected as binary.
 */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return { problem: 'is a binary file (it contains NUL bytes)' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isUtf8(bytes)) return { text: buffer.toString('latin1'), bom: false, encoding: 'latin1' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: buffer.toString('utf8', bom ? 3 : 0), bom, encoding: 'utf-8' };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): ReadResult {
  const body = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  const text = (encoding === 'utf-16be' ? body.swap16() : body).toString('utf16le');
  if (text.includes('\0')) return { problem: 'is a binary file (it contains NUL characters)' };
  return { text, bom: true, encoding };
}
