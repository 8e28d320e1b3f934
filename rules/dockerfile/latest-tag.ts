import { defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/images.ts';

export default defineRule({
  id: 'dockerfile/latest-tag',
  summary: 'A base image with the tag latest',
  why: 'The tag `latest` moves with every release of the image. The same Dockerfile builds today and breaks tomorrow, and nobody can say which base an old image stands on.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { hadolint: { DL3007: 'warning' }, trivy: 'DS-0001', checkov: 'CKV_DOCKER_7', tally: 'hadolint/DL3007' },
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [
    { bad: 'FROM «debian:latest»\nRUN true\n', good: 'FROM debian:13-slim\nRUN true\n' },
    {
      bad: 'ARG VERSION=latest\nFROM «node:${VERSION}»\nRUN true\n',
      good: 'ARG VERSION\nFROM node:${VERSION}\nRUN true\n',
    },
  ],
  check: {
    stage({ base, from }, { report }) {
      if (base.kind !== 'image' || base.image.tag !== 'latest' || base.image.digest !== undefined) return;
      if (!from.image) return;
      report(from.image, `\`${base.image.text}\` moves with every release: the next build may stand on another base`, {
        help: `name a version: \`${base.image.name}:<version>\``,
        labels: defaultLabels(from.image),
      });
    },
  },
});
