import { deprecationOf, releasesOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { pulledServices } from '../shared/pulled-services.ts';
import { endsInWords, supportedInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'compose/end-of-life-image',
  summary: 'A service whose image is past its end of life',
  why: 'A release past its end of life gets no security fixes, and its image is no longer rebuilt. Vulnerabilities found from then on stay open, in the program and in its operating system. The longer a data store stays on an old format, the harder the upgrade to a supported release. The dates come from a table in infralint and do not depend on the day of the run.',
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
        // Another rule reports unmaintained images, with more detail.
        if (deprecation && !ended.some(({ own }) => own)) continue;
        const text = reference.text.replace(/@.*/, '');
        const ends = `${endsInWords(ended)} (as of ${tableDate()})`;
        report(image, `\`${text}\` is past its end of life and gets no security fixes: ${ends}`, {
          help: deprecation?.use ? `use ${deprecation.use}` : supportedInWords(ended),
          about: text,
        });
      }
    },
  },
});
