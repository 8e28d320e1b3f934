import { officialName } from '../../src/knowledge/base-images.ts';
import { imageFacts } from '../../src/knowledge/images.ts';
import { type LanguageVersion, languageVersion } from '../../src/knowledge/toolchains.ts';
import { dedent, defineRule, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/mixed-versions',
  summary: 'A stage that runs files built by another version of its image',
  why: 'Files built or installed by one version of a language are copied into a stage with another version. Compiled extensions and bytecode are not found or do not load, and the tests ran with a different version than the one that is shipped. Usually one FROM was forgotten in an update.',
  category: 'reliability',
  severity: 'warning',
  presets: ['strict', 'production'],
  fix: 'none',
  book: 'Multi-stage builds',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: dedent`
        FROM node:24 AS build
        RUN npm ci

        FROM «node:22-slim»
        COPY --from=build /app/node_modules /app/node_modules
      `,
      good: dedent`
        ARG NODE_VERSION=24
        FROM node:\${NODE_VERSION} AS build
        RUN npm ci

        FROM node:\${NODE_VERSION}-slim
        COPY --from=build /app/node_modules /app/node_modules
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const { base, from } = stage;
      if (base.kind !== 'image' || !from.image || stage.dependencies.length === 0) return;
      const runs = languageVersion(base.image);
      if (!runs || (runs.language === officialName(base.image.name) && imageFacts(base.image)?.role !== 'runtime'))
        return;
      for (const { rootImage, from: other } of neededBy(stage)) {
        const built = rootImage && languageVersion(rootImage);
        if (!other.image || !built || built.language !== runs.language || mayRun(built, runs)) continue;
        report(from.image, `\`${base.image.text}\` runs files built in \`${rootImage.text}\`: the versions differ`, {
          help: 'use the same version in both stages, from an ARG above the first FROM',
          labels: [{ at: other.image, message: 'the other version' }],
        });
        return;
      }
    },
  },
});

/** The stages from which files are copied directly into a stage. */
function neededBy({ dependencies }: Stage): readonly Stage[] {
  return dependencies.flatMap(({ via, to }) => (via === 'copy' ? [to] : []));
}

/** Whether the versions may be the same, such as `22` and `22.3`; a newer Java also runs files built by an older one. */
function mayRun({ language, version: built }: LanguageVersion, { version: runs }: LanguageVersion): boolean {
  if (language === 'Java' && Number(built) < Number(runs)) return true;
  return `${built}.`.startsWith(`${runs}.`) || `${runs}.`.startsWith(`${built}.`);
}
