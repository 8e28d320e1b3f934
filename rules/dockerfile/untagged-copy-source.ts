import { isFloatingTag } from '../../src/knowledge/floating-tags.ts';
import { isKnownImage } from '../../src/knowledge/images.ts';
import { type CopyInstruction, dedent, defineRule, type Report, type RunInstruction } from '../../src/rule/index.ts';
import { type SourceImage, sourceImages } from '../shared/copy-images.ts';
import { defaultLabels } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'dockerfile/untagged-copy-source',
  summary: 'Files copied from an image without a version',
  why: 'An image name without a tag means `latest`: the copied files are from whatever the publisher pushed last. Tomorrow the same Dockerfile may add another version of a tool to the image, and no one can tell which version an old image contains.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  aliases: { hadolint: { DL3022: 'warning' }, tally: 'hadolint/DL3022' },
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/multi-stage/#use-an-external-image-as-a-stage'],
  yields: ['dockerfile/later-stage', 'dockerfile/misspelt-stage'],
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        COPY --from=«ghcr.io/astral-sh/uv» /uv /usr/local/bin/uv
      `,
      good: dedent`
        FROM python:3.13-slim
        COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /usr/local/bin/uv
      `,
    },
    {
      bad: dedent`
        FROM php:8.4-cli
        RUN --mount=type=bind,from=«composer:latest»,source=/usr/bin/composer,target=/bin/composer composer install
      `,
      good: dedent`
        FROM php:8.4-cli
        RUN --mount=type=bind,from=composer:2.8,source=/usr/bin/composer,target=/bin/composer composer install
      `,
    },
  ],
  check: {
    copy: judge,
    run: judge,
  },
});

function judge(instruction: CopyInstruction | RunInstruction, { report }: { readonly report: Report }): void {
  if (instruction.flags.length === 0) return;
  for (const source of sourceImages(instruction)) {
    const { image, word } = source;
    const flaw = image.digest === undefined ? flawOf(source) : undefined;
    if (flaw === undefined) continue;
    report(word, `\`${image.text}\` ${flaw}: the next build may use a different version`, {
      help: `pin the version: \`${image.name}:<version>\``,
      labels: defaultLabels(word),
      about: `${word.file.path} ${image.text}`,
      // hadolint treats a name without a colon as a missing stage.
      alias: instruction.kind === 'copy' && !word.raw.includes(':') ? undefined : [],
    });
  }
}

/** What is wrong with the tag. A plain, unknown name may be a build context given on the command line. */
function flawOf({ image }: SourceImage): string | undefined {
  if (image.name === 'scratch') return undefined;
  if (image.tag === undefined)
    return image.name.includes('/') || isKnownImage(image.name) ? 'has no tag, which means `latest`' : undefined;
  if (image.tag === 'latest') return 'changes with every release';
  return isFloatingTag(image) ? 'does not name a version' : undefined;
}
