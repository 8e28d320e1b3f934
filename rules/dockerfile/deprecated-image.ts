import { deprecationOf, releasesOf, tableDate } from '../../src/knowledge/end-of-life.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';
import { deprecationInWords } from '../shared/releases.ts';

export default defineRule({
  id: 'dockerfile/deprecated-image',
  summary: 'A base image that is deprecated or has moved',
  why: 'A deprecated image gets no security fixes or new versions under this name. Some are eventually deleted, and the build fails.',
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
        FROM «openjdk:17-jdk-slim»
        RUN true
      `,
      good: dedent`
        FROM eclipse-temurin:21-jdk
        RUN true
      `,
    },
  ],
  check: {
    stage({ base, from }, { report, project }) {
      if (base.kind !== 'image' || !from.image) return;
      const deprecation = deprecationOf(base.image);
      // `dockerfile/end-of-life-base` says more about a release past its end of life.
      if (!deprecation || releasesOf(base.image).some(({ own, ended }) => own && ended)) return;
      report(from.image, `\`${base.image.name}\` ${deprecationInWords(deprecation, 'build')} (as of ${tableDate()})`, {
        help: deprecation.use ? `use ${deprecation.use}` : 'use a maintained image',
        labels: defaultLabels(from.image, from.dockerfile, project),
        about: `${from.file.path} ${base.image.text}`,
      });
    },
  },
});
