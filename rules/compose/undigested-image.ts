import { dedent, defineRule } from '../../src/rule/index.ts';
import { MOVES } from '../shared/compose-lint-tags.ts';
import { pulledServices } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'compose/undigested-image',
  summary: 'A service image without a digest',
  why: 'A tag can be pushed again, by the publisher or by anyone who takes over their account, and the next pull gets the new image. Only a digest identifies one image forever: two hosts then run exactly the same, and an audit stays valid.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { 'compose-lint': 'CL-0019' },
  cwe: 494,
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  yields: [
    'compose/untagged-image',
    'compose/latest-tag',
    'compose/floating-tag',
    'compose/unknown-tag',
    'compose/end-of-life-image',
    'compose/deprecated-image',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: «nginx:1.29»
      `,
      good: dedent`
        services:
          web:
            image: nginx:1.29@sha256:1d3c811171a08a5adaa4a163fbafd96b61b87aa871bbc7aa15431ac275d3d430
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { image, reference } of pulledServices(project)) {
        if (reference.digest !== undefined || reference.tag === undefined) continue;
        const alias = MOVES.test(reference.tag) ? [] : 'CL-0019';
        report(image, `\`${reference.text}\` has no digest: the tag can be moved to a different image`, {
          help: `add the digest that \`docker buildx imagetools inspect ${reference.text}\` prints: \`${reference.text}@sha256:…\``,
          alias,
        });
      }
    },
  },
});
