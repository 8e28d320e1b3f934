import { deprecationOf, releasesOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';
import { deprecationInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'compose/deprecated-image',
  summary: 'A service whose image is deprecated or has moved',
  why: 'An image that is deprecated or has moved gets no security fixes or new versions under this name. Some are eventually deleted, and a new host can no longer start the service.',
  category: 'security',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  cwe: 1104,
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  fold: 'thing',
  examples: [
    {
      bad: dedent`
        services:
          proxy:
            image: «jwilder/nginx-proxy:1.7»
      `,
      good: dedent`
        services:
          proxy:
            image: nginxproxy/nginx-proxy:1.7
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { image, reference } of pulledServices(project)) {
        const deprecation = deprecationOf(reference);
        // Another rule reports releases that have ended, with more detail.
        if (!deprecation || releasesOf(reference).some(({ own, ended }) => own && ended)) continue;
        const what = deprecationInWords(deprecation, 'start');
        report(image, `\`${reference.name}\` ${what} (as of ${tableDate()})`, {
          help: deprecation.use ? `use ${deprecation.use}` : 'use a maintained image',
          about: reference.name,
        });
      }
    },
  },
});
