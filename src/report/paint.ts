type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'green' | 'cyan' | 'blue';

/** Colours text: a function for each style. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const same = (text: string): string => text;

/** Where there is no colour, every text stays as it is. */
export const plain: Paint = {
  bold: same,
  dim: same,
  underline: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
  blue: same,
};

/** Paint for that many colours (0, 16, 256, 16 million, as levels from 0 to 3); the library is loaded only where there is colour. */
export async function paintFor(level: 0 | 1 | 2 | 3): Promise<Paint> {
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}
