import { dedent, defineRule, type Edit, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

/** Any other name is an error, regardless of its case. */
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

export default defineRule({
  id: 'dockerfile/stage-name-casing',
  summary: 'A stage name with uppercase letters',
  why: 'Docker converts stage names to lowercase. `COPY --from=Build` still finds the stage, but `FROM Build` does not: it looks for an image of that name and fails, because image names cannot contain uppercase letters. A lowercase name works everywhere.',
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
        // Docker treats `FROM Build` as an image, but the stage was meant.
        const { image } = other.from;
        if (image && other.index > stage.index && image.raw === name.text) edits.push(replace(image, lower));
      }
      report(
        name,
        `Docker stores the stage name \`${name.text}\` as \`${lower}\`: \`FROM ${name.text}\` would not find it`,
        {
          help: `use \`${lower}\``,
          fix: { title: `use \`${lower}\` everywhere`, safety: 'safe', edits },
        },
      );
    },
  },
});
