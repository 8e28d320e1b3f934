type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'green' | 'cyan' | 'blue';

/** Colors text: a function for each style. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const same = (text: string): string => text;

/** Leaves every text unchanged, without color. */
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

/** Paint for a number of colors (0, 16, 256, 16 million, as levels from 0 to 3); the library is only loaded if there is color. */
export async function paintFor(level: 0 | 1 | 2 | 3): Promise<Paint> {
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}
