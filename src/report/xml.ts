import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** `name="value" …` with a space before it; undefined values are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined)
      text += ` ${name}="${escapeXml(String(value)).replace(/[\n\t]/g, (space) => `&#${space.charCodeAt(0)};`)}"`;
  }
  return text;
}

/** Text of an element. Characters that XML 1.0 cannot hold are written out. */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}
