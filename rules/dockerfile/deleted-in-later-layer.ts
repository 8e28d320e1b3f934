import { clip, dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { copied, downloaded, firstDeleted, type LayerFile } from '../shared/layer-files.ts';

export default defineRule({
  id: 'dockerfile/deleted-in-later-layer',
  summary: 'A file is deleted in a later layer than the one that adds it',
  why: 'Deleting a file in a later layer only hides it. A file that COPY, ADD or a RUN adds and a later RUN deletes is still in the earlier layer: it is stored and downloaded with the image, and anyone who has the image can read it.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'none',
  book: 'Image size and layers',
  references: [
    'https://docs.docker.com/build/building/best-practices/#add-or-copy',
    'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
  ],
  yields: ['dockerfile/unknown-instruction', 'dockerfile/copied-credentials', 'dockerfile/copied-sensitive-file'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        COPY app.tar.gz /tmp/
        RUN tar -xzf /tmp/app.tar.gz -C /opt && rm «/tmp/app.tar.gz»
      `,
      good: dedent`
        FROM debian:12
        RUN --mount=type=bind,source=app.tar.gz,target=/tmp/app.tar.gz tar -xzf /tmp/app.tar.gz -C /opt
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.shipped) return;
      const origins: LayerFile[] = [];
      for (const node of stage.instructions) {
        if (node.kind === 'copy' || node.kind === 'add') origins.push(...copied(node));
        if (node.kind !== 'run') continue;
        const text = textOf(node);
        if (origins.length > 0 && /\brm\b/.test(text)) {
          const late = firstDeleted(node, origins);
          if (late) {
            const { word, origin } = late;
            report(
              word,
              `\`${clip(word.text!, 50)}\` is in an earlier layer: deleting it here does not make the image smaller`,
              {
                help:
                  origin.how === 'downloaded'
                    ? 'download, use and delete it in the same RUN'
                    : 'use a bind mount (`RUN --mount=type=bind`), or prepare it in a separate stage and copy the result (multi-stage build)',
                labels: [{ at: origin.at, message: `${origin.how} here` }],
              },
            );
            return;
          }
        }
        if (/\b(?:curl|wget|aria2c|clone)\b/.test(text)) origins.push(...downloaded(node));
      }
    },
  },
});
