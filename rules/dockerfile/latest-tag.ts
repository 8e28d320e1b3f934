import { hasNoLatest } from '../../src/knowledge/base-images.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'dockerfile/latest-tag',
  summary: 'A base image with the tag `latest`',
  why: 'The tag `latest` changes with every release of the image. A Dockerfile that builds today can break tomorrow, and nobody can tell which base image an old build used.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    hadolint: { DL3007: 'warning' },
    trivy: 'DS-0001',
    checkov: 'CKV_DOCKER_7',
    kics: 'f45ea400',
    semgrep: 'avoid-latest-version',
    sonar: 'S6596',
    tally: 'hadolint/DL3007',
  },
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [
    {
      bad: dedent`
      FROM «debian:latest»
      RUN true
    `,
      good: dedent`
      FROM debian:13-slim
      RUN true
    `,
    },
    {
      bad: dedent`
        ARG VERSION=latest
        FROM «node:\${VERSION}»
        RUN true
      `,
      good: dedent`
        ARG VERSION
        FROM node:\${VERSION}
        RUN true
      `,
    },
  ],
  check: {
    stage({ base, from }, { report, project }) {
      if (base.kind !== 'image' || base.image.tag !== 'latest' || base.image.digest !== undefined) return;
      if (!from.image) return;
      const what = hasNoLatest(base.image.name)
        ? 'does not exist: the build fails'
        : 'changes with every release: the next build may use a different base image';
      report(from.image, `\`${base.image.text}\` ${what}`, {
        help: `pin the version: \`${base.image.name}:<version>\``,
        labels: defaultLabels(from.image, from.dockerfile, project),
        // hadolint does not use the defaults of variables.
        alias: from.image.variables.length > 0 ? ['DS-0001', 'CKV_DOCKER_7'] : undefined,
      });
    },
  },
});
