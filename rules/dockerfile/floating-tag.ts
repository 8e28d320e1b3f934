import { isFloatingTag } from '../../src/knowledge/floating-tags.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';
import { steadyTag } from '../shared/releases.ts';

export default defineRule({
  id: 'dockerfile/floating-tag',
  summary: 'A base image tag without a version',
  why: 'Tags such as `alpine`, `slim`, `lts` or `stable` say which variant is meant, but like `latest` they do not say which release. They move to the next major version on the day it is published: a Dockerfile that builds today can break tomorrow.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [
    {
      bad: dedent`
        FROM «node:lts-alpine»
        RUN npm ci
      `,
      good: dedent`
        FROM node:24-alpine
        RUN npm ci
      `,
    },
  ],
  check: {
    stage({ base, from }, { report, project }) {
      if (base.kind !== 'image' || base.image.digest !== undefined || !from.image || !isFloatingTag(base.image)) return;
      const { text } = base.image;
      report(from.image, `\`${text}\` does not name a version: the next build may use a different one`, {
        help: steadyTag(base.image),
        labels: defaultLabels(from.image, from.dockerfile, project),
      });
    },
  },
});
