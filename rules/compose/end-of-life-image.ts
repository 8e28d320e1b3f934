import { deprecationOf, releasesOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';
import { endsInWords, supportedInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'compose/end-of-life-image',
  summary: 'A service whose image is past its end of life',
  why: 'A release past its end of life gets no security fixes, and its image is not rebuilt any more: every hole that is found from then on stays open, in the program and in the system below it. The data of a store grows in an old format meanwhile, and the step to a supported release grows with it. The dates are those of a table that comes with infralint; they do not depend on the day of the run.',
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
          db:
            image: «postgres:9.6-alpine»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18-alpine
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { image, reference } of pulledServices(project)) {
        const ended = releasesOf(reference).filter((release) => release.ended);
        if (ended.length === 0) continue;
        const deprecation = deprecationOf(reference);
        // Of an image that nobody maintains, another rule says more.
        if (deprecation && !ended.some(({ own }) => own)) continue;
        const text = reference.text.replace(/@.*/, '');
        const ends = `${endsInWords(ended)} (as of ${tableDate()})`;
        report(image, `\`${text}\` is past its end of life and gets no security fixes: ${ends}`, {
          help: deprecation?.use ? `move to ${deprecation.use}` : supportedInWords(ended),
          about: text,
        });
      }
    },
  },
});
