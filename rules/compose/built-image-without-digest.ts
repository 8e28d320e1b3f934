import { asScalar, dedent, defineRule } from '../../src/rule/index.ts';
import { MOVES } from '../shared/compose-lint-tags.ts';
import { pulledServices } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'compose/built-image-without-digest',
  summary: 'An image without a digest that is built here or named by variables',
  why: 'compose-lint requires a digest for every image with a tag. An image that the project builds cannot have one, and a variable may contain one, so infralint reports these images only on request.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { 'compose-lint': 'CL-0019' },
  cwe: 494,
  examples: [
    {
      bad: dedent`
        services:
          web:
            build: .
            image: «example/web:1.4»
      `,
      good: dedent`
        services:
          web:
            build: .
            image: example/web
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const pulled = new Set(pulledServices(project).map(({ service }) => service));
      for (const service of project.services.values()) {
        const image = asScalar(service.get('image'));
        if (!image || pulled.has(service)) continue;
        const text = image.text;
        const tag = /:([^/:@]+)$/.exec(text)?.[1];
        if (tag === undefined || text.includes('@') || MOVES.test(tag)) continue;
        report(image, `\`${text}\` has a tag but no digest`, { help: 'add the digest of the image' });
      }
    },
  },
});
