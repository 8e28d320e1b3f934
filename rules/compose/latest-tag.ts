import { dedent, defineRule } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';

export default defineRule({
  id: 'compose/latest-tag',
  summary: 'A service image with the tag latest',
  why: 'The tag `latest` changes with every release of the image. Two hosts that pull on different days run different software, and there is no version to go back to.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'project',
  aliases: {
    dclint: { 'service-image-require-explicit-tag': 'error' },
    'compose-lint': 'CL-0004',
    'docker-bench': '5.28',
    dockle: 'DKL-DI-0006',
  },
  book: 'Base images',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  examples: [
    {
      bad: dedent`
        services:
          cache:
            image: «redis:latest»
      `,
      good: dedent`
        services:
          cache:
            image: redis:8.2
          web:
            image: example/web:\${VERSION}
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { image, reference } of pulledServices(project)) {
        if (reference.tag !== 'latest' || reference.digest !== undefined) continue;
        report(image, `\`${reference.text}\` changes with every release: two hosts may run different versions`, {
          help: `pin a version: \`${reference.name}:<version>\``,
        });
      }
    },
  },
});
