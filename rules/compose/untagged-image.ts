import { dedent, defineRule } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'compose/untagged-image',
  summary: 'A service image without a tag or digest',
  why: 'An image name without a tag means `latest`: whatever the publisher pushed last. Two hosts that pull on different days run different software, and a data store may reject the files of an older version.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'project',
  aliases: {
    dclint: { 'service-image-require-explicit-tag': 'error' },
    'compose-lint': 'CL-0004',
    'docker-bench': '5.28',
  },
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: «postgres»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
          web:
            build: .
            image: registry.example.org/web
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { image, reference } of pulledServices(project)) {
        if (reference.tag !== undefined || reference.digest !== undefined) continue;
        report(
          image,
          `\`${reference.name}\` has no tag, which means \`latest\`: two hosts may run different versions`,
          {
            help: `pin the version: \`${reference.name}:<version>\``,
          },
        );
      }
    },
  },
});
