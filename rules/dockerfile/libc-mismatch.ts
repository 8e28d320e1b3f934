import { releasesOf } from '../../src/knowledge/end-of-life.ts';
import { familyOfImage } from '../../src/knowledge/os-families.ts';
import { dedent, defineRule, type ImageReference, type Stage } from '../../src/rule/index.ts';
import { programIn } from '../shared/linked-programs.ts';
import { textOfChain } from '../shared/stage-chain.ts';

export default defineRule({
  id: 'dockerfile/libc-mismatch',
  summary: 'A program copied into an image that lacks the libc it needs',
  why: 'A program linked with glibc on Debian does not start on Alpine, whose libc is musl, or in an empty image, which has none: it fails with `no such file or directory`, although the file exists. Go links with libc as soon as a package such as `net` is used and cgo is enabled, which is the default in the Debian-based Go images.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Multi-stage builds',
  references: ['https://docs.docker.com/build/building/multi-stage/', 'https://pkg.go.dev/cmd/cgo'],
  examples: [
    {
      bad: dedent`
        FROM rust:1.98 AS build
        WORKDIR /src
        COPY . .
        RUN cargo build --release

        FROM alpine:3.23
        COPY --from=build «/src/target/release/app» /usr/local/bin/app
        CMD ["app"]
      `,
      good: dedent`
        FROM rust:1.98-alpine AS build
        WORKDIR /src
        COPY . .
        RUN cargo build --release

        FROM alpine:3.23
        COPY --from=build /src/target/release/app /usr/local/bin/app
        CMD ["app"]
      `,
    },
  ],
  check: {
    copy(copy, { report }) {
      const { stage, fromStage, from, sources } = copy;
      const [source] = sources;
      if (!stage || !fromStage?.rootImage || !from || !source || sources.length > 1) return;
      const lack = lackOf(stage, fromStage);
      const built = lack && programIn(copy, fromStage);
      if (!lack || !built || (!built.certain && lack.isOlder) || LIBC_AT_HAND.test(textOfChain(stage))) return;
      const fails = built.certain
        ? 'the program does not start'
        : 'the program does not start if it uses cgo, as the package `net` does';
      report(
        source,
        `\`${source.raw}\` is linked with the glibc of \`${fromStage.rootImage.text}\`, but the image it is copied into ${lack.text}: ${fails}`,
        {
          help: lack.isOlder ? 'use the same release of the distribution in both stages' : built.help,
          labels: [{ at: built.command, message: 'linked here' }],
        },
      );
    },
  },
});

/** Packages that provide glibc on Alpine. */
const LIBC_AT_HAND = /gcompat|libc6-compat|glibc/;

interface Lack {
  readonly text: string;
  /** Whether the image has glibc, but of an older release. */
  readonly isOlder: boolean;
}

/** Why a program linked with the glibc of one stage does not run in another; undefined if it may run. */
function lackOf({ base, rootImage: to }: Stage, { rootImage: from }: Stage): Lack | undefined {
  if (!from || familyOfImage(from) !== 'debian') return undefined;
  if (base.kind === 'scratch' || (to && /^gcr\.io\/distroless\/static/.test(to.name)))
    return { text: 'has no libc', isOlder: false };
  if (!to) return undefined;
  if (familyOfImage(to) === 'alpine') return { text: 'has musl', isOlder: false };
  const [built, runs] = [debianOf(from), debianOf(to)];
  if (built === undefined || runs === undefined || built <= runs) return undefined;
  return { text: `has the older glibc of Debian ${runs}`, isOlder: true };
}

/** The number of the Debian release in a tag. */
function debianOf(image: ImageReference): number | undefined {
  const release = releasesOf(image).find(({ product }) => product === 'Debian');
  return release && Number(release.title.replace(/\D+/, ''));
}
