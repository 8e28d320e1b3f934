import { deprecationOf, releasesOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';
import { endsInWords, supportedInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'dockerfile/end-of-life-base',
  summary: 'A base image past its end of life',
  why: 'A release past its end of life gets no security fixes, and its image is no longer rebuilt: every vulnerability found from then on stays open, in the program and in the operating system of the image. The dates come from a table that is part of infralint and do not depend on the day of the run.',
  category: 'security',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  cwe: 1104,
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  yields: ['dockerfile/closed-archive'],
  fold: 'thing',
  examples: [
    {
      bad: dedent`
        FROM «python:2.7-jessie»
        RUN true
      `,
      good: dedent`
        FROM python:3.14-slim
        RUN true
      `,
    },
  ],
  check: {
    stage({ base, from }, { report, project }) {
      if (base.kind !== 'image' || !from.image) return;
      const ended = releasesOf(base.image).filter((release) => release.ended);
      if (ended.length === 0) return;
      const deprecation = deprecationOf(base.image);
      if (deprecation && !ended.some(({ own }) => own)) return;
      const ends = `${endsInWords(ended)} (as of ${tableDate()})`;
      const text = base.image.text.replace(/@.*/, '');
      report(from.image, `\`${text}\` is past its end of life and gets no security fixes: ${ends}`, {
        help: deprecation?.use ? `move to ${deprecation.use}` : supportedInWords(ended),
        labels: defaultLabels(from.image, from.dockerfile, project),
        about: `${from.file.path} ${text}`,
      });
    },
  },
});
