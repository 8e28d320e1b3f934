import { isFloatingTag } from '../../src/knowledge/floating-tags.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';
import { steadyTag } from '../shared/releases.ts';

export default defineRule({
  id: 'compose/floating-tag',
  summary: 'A service image whose tag is not a version',
  why: 'Tags such as `alpine`, `stable`, `main` or `lts` behave like `latest`: they select a variant or channel, not a release. Two hosts that pull on different days run different versions, a data store may find files that it cannot read, and there is no version to go back to.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { dclint: { 'service-image-require-explicit-tag': 'error' }, 'compose-lint': 'CL-0004' },
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          cache:
            image: «redis:alpine»
      `,
      good: dedent`
        services:
          cache:
            image: redis:8.2-alpine
          tools:
            image: debian:trixie-slim
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { image, reference } of pulledServices(project)) {
        if (reference.digest !== undefined || !isFloatingTag(reference)) continue;
        report(
          image,
          `the tag of \`${reference.text}\` is not a version: it changes over time, and two hosts may run different versions`,
          {
            help: steadyTag(reference),
            alias: codesOf(reference.tag!),
          },
        );
      }
    },
  },
});

/** The other tools report only certain tags. */
function codesOf(tag: string): readonly string[] {
  const codes: string[] = [];
  if (/^(?:stable|edge|test|nightly|dev|beta|canary|lts)$/.test(tag)) codes.push('service-image-require-explicit-tag');
  if (/^(?:stable|edge|test|nightly|dev)$/.test(tag)) codes.push('CL-0004');
  return codes;
}
