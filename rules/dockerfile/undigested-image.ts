import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'dockerfile/undigested-image',
  summary: 'A base image of the final stage without a digest',
  why: 'A tag can be pushed again by the publisher, or by anyone who takes over the account. Only a digest always refers to the same image, which makes the build repeatable and the base image auditable.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { semgrep: 'dockerfile-source-not-pinned', sonar: 'S7023' },
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  yields: [
    'dockerfile/latest-tag',
    'dockerfile/untagged-image',
    'dockerfile/floating-tag',
    'dockerfile/closed-archive',
    'dockerfile/end-of-life-base',
    'dockerfile/deprecated-image',
    'dockerfile/later-stage',
    'dockerfile/misspelt-stage',
  ],
  examples: [
    {
      bad: dedent`
        FROM golang:1.25 AS build
        RUN true

        FROM «debian:13-slim»
        COPY --from=build /app /app
      `,
      good: dedent`
        FROM golang:1.25 AS build
        RUN true

        FROM debian:13-slim@sha256:1d3c811171a08a5adaa4a163fbafd96b61b87aa871bbc7aa15431ac275d3d430
        COPY --from=build /app /app
      `,
    },
  ],
  check: {
    stage({ base, from, shipped }, { report, project }) {
      if (!shipped || base.kind !== 'image' || base.image.digest !== undefined || !from.image) return;
      report(from.image, `\`${base.image.text}\` has no digest: the tag can be pushed again with different content`, {
        help: `add the digest that \`docker buildx imagetools inspect ${base.image.text}\` prints: \`${base.image.text}@sha256:…\``,
        labels: defaultLabels(from.image, from.dockerfile, project),
      });
    },
  },
});
