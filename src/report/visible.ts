const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text in which characters that a terminal would obey or swallow are written out: control characters as their pictures (`␛`),
 * direction marks, zero-width characters and lone surrogates as `<U+202E>`. Tab and line feed stay.
 */
export function visible(text: string): string {
  return text.replace(hidden, picture);
}

/** {@link visible} on one line: tabs and line ends become single spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r?\n|\t/g, ' '));
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
