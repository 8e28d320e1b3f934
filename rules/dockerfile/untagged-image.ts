import { hasNoLatest } from '../../src/knowledge/base-images.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'dockerfile/untagged-image',
  summary: 'A base image without a tag or digest',
  why: 'An image name without a tag means `latest`: whatever the publisher pushed last. The same Dockerfile builds today and breaks tomorrow, and no one can tell which base image an old image was built on.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    hadolint: { DL3006: 'warning' },
    trivy: 'DS-0001',
    checkov: 'CKV_DOCKER_7',
    kics: '9efb0b2d',
    semgrep: 'missing-image-version',
    sonar: 'S6596',
    tally: 'hadolint/DL3006',
  },
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  yields: ['dockerfile/later-stage', 'dockerfile/misspelt-stage'],
  examples: [
    {
      bad: dedent`
      FROM «debian»
      RUN true
    `,
      good: dedent`
      FROM debian:13-slim
      RUN true
    `,
    },
    {
      bad: dedent`
        ARG BASE=node
        FROM «$BASE»
        RUN true
      `,
      good: dedent`
        ARG BASE=node:22-slim
        FROM $BASE AS build
        FROM build
        RUN true
      `,
    },
  ],
  check: {
    stage({ base, from }, { report, project }) {
      if (base.kind !== 'image' || base.image.tag !== undefined || base.image.digest !== undefined) return;
      if (!from.image) return;
      report(
        from.image,
        hasNoLatest(base.image.name)
          ? `\`${base.image.name}\` has no tag, which means \`latest\`: this image does not have such a tag, so the build fails`
          : `\`${base.image.name}\` has no tag, which means \`latest\`: the next build may use another base image`,
        {
          help: `pin the version: \`${base.image.name}:<version>\``,
          labels: defaultLabels(from.image, from.dockerfile, project),
          // hadolint assumes that every name that begins with a variable has a tag.
          alias: from.image.raw.startsWith('$') ? ['DS-0001', 'CKV_DOCKER_7'] : undefined,
        },
      );
    },
  },
});
