import { dedent, defineRule, type Located } from '../../src/rule/index.ts';
import { unimportedArgs } from '../shared/unimported-args.ts';

export default defineRule({
  id: 'dockerfile/unimported-arg',
  summary: 'A RUN that uses an ARG its stage does not declare',
  why: 'An ARG above the first FROM applies only to the FROM instructions, an ARG in a stage only to that stage, and the builder sets `TARGETARCH` and its other variables only where an ARG declares them. Without `ARG NAME` in the stage, the variable is silently empty in RUN, even if `--build-arg` gives it a value: a URL loses its version, an option its argument.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { sonar: 'S6579' },
  references: ['https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact'],
  examples: [
    {
      bad: dedent`
        ARG VERSION=1.2.3
        FROM alpine:3.22
        RUN wget https://example.org/tool-«$VERSION».tar.gz
      `,
      good: dedent`
        ARG VERSION=1.2.3
        FROM alpine:3.22
        ARG VERSION
        RUN wget https://example.org/tool-$VERSION.tar.gz
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN wget https://example.org/tool-«$TARGETARCH»
      `,
      good: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN wget https://example.org/tool-$TARGETARCH
      `,
    },
  ],
  check: {
    run(node, { report, project }) {
      for (const { reference, global, elsewhere, isDoubtful } of unimportedArgs(node, project)) {
        if (isDoubtful) continue;
        const { name } = reference;
        if (elsewhere) {
          const isBelow = node.stage !== undefined && isInside(elsewhere, node.stage);
          report(
            reference,
            isBelow
              ? `\`${name}\` is empty here: it is declared further down`
              : `\`${name}\` is empty here: only another stage declares it`,
            {
              help: isBelow
                ? 'move the declaration above this RUN'
                : `declare \`${name}\` in this stage, above this RUN`,
              labels: [{ at: elsewhere, message: 'declared here' }],
            },
          );
          continue;
        }
        report(
          reference,
          global
            ? `\`${name}\` is empty here: the ARG above the first FROM is not visible in the stage`
            : `\`${name}\` is empty here: the builder sets it only where the stage declares it`,
          {
            help: `add \`ARG ${name}\` to the stage, above this RUN`,
            labels: global && [{ at: global, message: 'declared here, outside of any stage' }],
          },
        );
      }
    },
  },
});

function isInside(at: Located, { file, start, end }: Located): boolean {
  return at.file === file && start <= at.start && at.end <= end;
}
