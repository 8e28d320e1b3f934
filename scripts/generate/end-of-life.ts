import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a product line in `scripts/data/end-of-life.jsonl` that the table uses. */
interface ProductLine {
  readonly product: string;
  readonly images: readonly string[];
  readonly wrapped?: readonly string[];
  readonly words?: readonly string[];
  readonly archive?: string;
  readonly archivedBelow?: string;
  readonly cycles: readonly CycleLine[];
}

interface CycleLine {
  readonly cycle: string;
  readonly codename?: string;
  readonly release?: string;
  readonly end?: string | true;
  readonly archived?: true;
  readonly interim?: true;
}

/** A line about images that are deprecated or have moved. */
interface DeprecatedLine {
  readonly deprecated: readonly string[];
  readonly except?: readonly string[];
  readonly kind: string;
  readonly since: string;
  readonly use: string;
}

/** The generated module of end-of-life dates, path → text. Its reader is `src/knowledge/end-of-life.ts`. */
export function generateEndOfLife(root: string): ReadonlyMap<string, string> {
  const [first, ...rest] = readFileSync(join(root, 'scripts/data/end-of-life.jsonl'), 'utf8').trim().split('\n');
  const { asOf }: { readonly asOf: string } = JSON.parse(first!);
  const lines: readonly (ProductLine | DeprecatedLine)[] = rest.map((line) => JSON.parse(line));
  const products = lines.flatMap((line) => ('product' in line ? productRow(line, asOf) : []));
  const deprecated = lines.flatMap((line) => ('deprecated' in line && line.since <= asOf ? deprecatedRow(line) : []));
  const text = `// Generated from scripts/data/end-of-life.jsonl, which names the sources, by \`npm run generate\`.

/** The month of the dates, then the products, then the deprecated images, one per line; \`end-of-life.ts\` explains the columns. */
export const END_OF_LIFE_TABLE = \`${[asOf.slice(0, 7), products.join('\n'), deprecated.join('\n')].join('\n\n').replaceAll('`', '\\`')}\`;
`;
  return new Map([['src/knowledge/end-of-life-table.ts', text]]);
}

function productRow(line: ProductLine, asOf: string): string {
  const { product, images, wrapped = [], words = [], archive = '', archivedBelow = '', cycles } = line;
  const releases = cycles.map((cycle) => cycleText(cycle, asOf)).join(' ');
  return joined([product, images.join(' '), wrapped.join(' '), words.join(' '), archive, archivedBelow, releases]);
}

/** `cycle/codename=yymm!`: without an end while it is supported; an exclamation mark means that it is archived, a tilde that it ended recently, a minus sign that it is an interim release between long-term releases. */
function cycleText({ cycle, codename, release, end, archived, interim }: CycleLine, asOf: string): string {
  const name = `${interim ? '-' : ''}${cycle}${codename === undefined ? '' : `/${codename}`}`;
  if (end === undefined) return name;
  if (typeof end === 'string' && release !== undefined && isBrief(release, end, asOf)) return `${name}~`;
  const month = end === true ? '' : end.slice(2, 7).replace('-', '');
  return `${name}=${month}${archived ? '!' : ''}`;
}

const DAY = 86_400_000;

/** A release with a planned support of a few months that ended less than a year ago: not urgent enough to report. */
function isBrief(release: string, end: string, asOf: string): boolean {
  return Date.parse(end) - Date.parse(release) < 200 * DAY && Date.parse(asOf) - Date.parse(end) < 365 * DAY;
}

function deprecatedRow({ deprecated, except = [], kind, since, use }: DeprecatedLine): string {
  return joined([deprecated.join(' '), except.join(' '), kind, since.slice(0, 7), use]);
}

function joined(columns: readonly string[]): string {
  for (const column of columns)
    if (/[|\n$\\]/.test(column)) throw new Error(`end of life: unexpected value: ${column}`);
  return columns.join('|');
}
