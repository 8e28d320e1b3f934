import { releasesOf } from '../../src/knowledge/end-of-life.ts';
import { familyOfImage } from '../../src/knowledge/os-families.ts';
import { dedent, defineRule, type ImageReference, type Stage } from '../../src/rule/index.ts';
import { programIn } from '../shared/linked-programs.ts';
import { textOfChain } from '../shared/stage-chain.ts';

export default defineRule({
  id: 'dockerfile/libc-mismatch',
  summary: 'A program is copied to an image without the libc it needs',
  why: 'A program that is linked with glibc on Debian does not start on Alpine, whose libc is musl, nor in an empty image, which has none: `no such file or directory`, although the file is there. Go links with libc as soon as a package such as `net` is used and cgo is on, which is the default in the images of Go for Debian.',
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
      const fails = built.certain ? 'it does not start' : 'it does not start if it uses cgo, as the package `net` does';
      report(
        source,
        `\`${source.raw}\` is linked with the glibc of \`${fromStage.rootImage.text}\`, and the image that it is copied to ${lack.text}: ${fails}`,
        {
          help: lack.isOlder ? 'build and run on the same release of the distribution' : built.help,
          labels: [{ at: built.command, message: 'links it' }],
        },
      );
    },
  },
});

/** What brings a glibc to Alpine. */
const LIBC_AT_HAND = /gcompat|libc6-compat|glibc/;

interface Lack {
  readonly text: string;
  /** It has a glibc, of an earlier release. */
  readonly isOlder: boolean;
}

/** Why what is linked with the glibc of one stage does not run in another; undefined if it may. */
function lackOf({ base, rootImage: to }: Stage, { rootImage: from }: Stage): Lack | undefined {
  if (!from || familyOfImage(from) !== 'debian') return undefined;
  if (base.kind === 'scratch' || (to && /^gcr\.io\/distroless\/static/.test(to.name)))
    return { text: 'has no libc', isOlder: false };
  if (!to) return undefined;
  if (familyOfImage(to) === 'alpine') return { text: 'has musl instead', isOlder: false };
  const [built, runs] = [debianOf(from), debianOf(to)];
  if (built === undefined || runs === undefined || built <= runs) return undefined;
  return { text: `has the older one of Debian ${runs}`, isOlder: true };
}

/** The number of the Debian release that a tag names. */
function debianOf(image: ImageReference): number | undefined {
  const release = releasesOf(image).find(({ product }) => product === 'Debian');
  return release && Number(release.title.replace(/\D+/, ''));
}
