import { type CopyInstruction, dedent, defineRule, type RuleContext } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/stage-by-number',
  summary: 'COPY from a stage by its number',
  why: 'The number counts the FROM instructions above. If a stage is inserted, removed or moved, the number refers to another stage: the build silently copies from the wrong one, or fails because the file does not exist there.',
  category: 'reliability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { kics: '68a51e22' },
  book: 'Multi-stage builds',
  references: ['https://docs.docker.com/build/building/multi-stage/#name-your-build-stages'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.26
        RUN go build -o /app .
        FROM alpine:3.22
        COPY --from=«0» /app /app
      `,
      good: dedent`
        FROM golang:1.26 AS build
        RUN go build -o /app .
        FROM alpine:3.22
        COPY --from=build /app /app
      `,
    },
  ],
  check: {
    copy({ from, fromStage }: CopyInstruction, { report }: RuleContext) {
      const value = from?.value;
      if (!value?.value || !fromStage || !/^\d+$/.test(value.value)) return;
      const { name } = fromStage;
      report(value, `\`${value.value}\` refers to another stage as soon as a FROM above is added or removed`, {
        help: name ? `use \`--from=${name}\`` : 'give the stage a name with `AS`, and use that name',
        labels: [{ at: fromStage.from.keywordSpan, message: 'this stage' }],
      });
    },
  },
});
