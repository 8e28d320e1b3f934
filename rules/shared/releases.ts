import { type Release, tableDate } from '../../src/knowledge/end-of-life.ts';
import { orList } from '../../src/rule/index.ts';

/** `Python 2.7 ended in January 2020, Debian 8 in June 2020`. */
export function endsInWords(releases: readonly Release[]): string {
  return releases
    .map(
      ({ title, end }, index) =>
        `${title}${index === 0 ? ' ended' : ''} ${end === undefined ? 'long ago' : `in ${end}`}`,
    )
    .join(', ');
}

/** What to move to, as of the date of the table: `move to a release that is supported (as of 2026-08): Python 3.14, 3.13 or 3.12`. */
export function supportedInWords(releases: readonly Release[]): string {
  const lists = releases.flatMap(({ product, supported }) =>
    supported.length > 0 ? [`${product} ${orList(supported.slice(0, 3))}`] : [],
  );
  const names = lists.length > 0 ? `: ${lists.join('; ')}` : '';
  return `move to a release that is supported as of ${tableDate()}${names}`;
}
