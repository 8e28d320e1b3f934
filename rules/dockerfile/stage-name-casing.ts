import { dedent, defineRule, type Edit, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

/** Another name is an error whatever its case. */
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

export default defineRule({
  id: 'dockerfile/stage-name-casing',
  summary: 'Stage name with upper-case letters',
  why: 'Docker lower-cases stage names. `COPY --from=Build` still finds the stage, but `FROM Build` does not: it looks for an image of that name and fails, since image names have no upper case. A name written as Docker stores it works everywhere.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { buildkit: { StageNameCasing: 'warning' }, tally: 'buildkit/StageNameCasing' },
  references: ['https://docs.docker.com/go/dockerfile/rule/stage-name-casing/'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.24 AS «Build»
        RUN go build -o /app .
        FROM scratch
        COPY --from=Build /app /app
      `,
      good: dedent`
        FROM golang:1.24 AS build
        RUN go build -o /app .
        FROM scratch
        COPY --from=build /app /app
      `,
      fixed: dedent`
        FROM golang:1.24 AS build
        RUN go build -o /app .
        FROM scratch
        COPY --from=build /app /app
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const { name } = stage.from;
      const lower = name?.text.toLowerCase();
      if (!name || lower === undefined || name.text === lower || !STAGE_NAME.test(lower)) return;
      const edits: Edit[] = [replace(name, textOf(name).toLowerCase())];
      for (const other of stage.from.dockerfile.stages) {
        for (const { to, at } of other.dependencies) {
          const written = textOf(at);
          if (to === stage && written !== lower && written.toLowerCase() === lower) edits.push(replace(at, lower));
        }
        // Docker takes `FROM Build` for an image; the stage is what was meant.
        const { image } = other.from;
        if (image && other.index > stage.index && image.raw === name.text) edits.push(replace(image, lower));
      }
      report(name, `Docker knows the stage \`${name.text}\` as \`${lower}\`; \`FROM ${name.text}\` would not find it`, {
        help: `write \`${lower}\``,
        fix: { title: `write \`${lower}\` everywhere`, safety: 'safe', edits },
      });
    },
  },
});
