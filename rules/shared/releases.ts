import { type Deprecation, type Release, tableDate } from '../../src/knowledge/end-of-life.ts';
import { type ImageReference, orList } from '../../src/rule/index.ts';

/** `support for Python 2.7 ended in January 2020, for Debian 8 in June 2020`. */
export function endsInWords(releases: readonly Release[]): string {
  return releases
    .map(
      ({ title, end }, index) =>
        `${index === 0 ? `support for ${title} ended` : `for ${title}`} ${end === undefined ? 'long ago' : `in ${end}`}`,
    )
    .join(', ');
}

/** What to move to, as of the date of the table: `use a release that is supported as of 2026-08: Python 3.14, 3.13 or 3.12`. */
export function supportedInWords(releases: readonly Release[]): string {
  const lists = releases.flatMap(({ product, supported }) =>
    supported.length > 0 ? [`${product} ${orList(supported.slice(0, 3))}`] : [],
  );
  const names = lists.length > 0 ? `: ${lists.join('; ')}` : '';
  return `use a release that is supported as of ${tableDate()}${names}`;
}

/** What has become of an image, after its name; `use` is what fails when it is gone. */
export function deprecationInWords({ kind, since }: Deprecation, use: 'build' | 'start'): string {
  if (kind === 'moved') return `has moved: it has had no updates under this name since ${since}`;
  if (kind === 'archived') return `has not been maintained since ${since}`;
  if (kind === 'removed') return `can no longer be pulled: it was removed in ${since}, and the ${use} fails`;
  return `has been deprecated since ${since} and gets no updates`;
}

/** What to write in place of a tag that moves, as a help: `use a version: ...`. */
export function steadyTag({ name, tag = '' }: Pick<ImageReference, 'name' | 'tag'>): string {
  const version = `\`${name}:${versioned(tag)}\``;
  const branch = BRANCHES[name]?.exec(tag)?.[0];
  if (branch !== undefined) {
    const dated = name === 'alpine' ? '<date>' : tag.replace(branch, `${branch}-<date>`);
    return `use a release (${version}), a dated build (\`${name}:${dated}\`) or a digest: \`${branch}\` does not have versions`;
  }
  return NIGHTLY.test(tag) ? `use a version (${version}) or a digest` : `use a version: ${version}`;
}

/** Branches of distributions, which are never released, and whose image is published by day as well. */
const BRANCHES: Readonly<Record<string, RegExp>> = {
  debian: /^(?:sid|testing|unstable|experimental)(?=-|$)/,
  alpine: /^edge(?=-|$)/,
};
/** Builds from a branch, of which only the digest names one. */
const NIGHTLY =
  /(?:^|[-_.])(?:nightly|daily|canary|edge|devel|dev|develop|main|master|trunk|head|tip|snapshot|rawhide|rolling)(?:$|[-_.])/;

/** A tag with a version: in place of what moves, and before the variant. */
function versioned(tag: string): string {
  const variant = /(?:^|-)(alpine|slim|fpm-alpine|fpm|apache)$/.exec(tag)?.[1];
  return variant === undefined ? '<version>' : `<version>-${variant}`;
}
