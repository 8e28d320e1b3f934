import { dedent, defineRule } from '../../src/rule/index.ts';
import { undefinedVariables } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/undefined-variable',
  summary: 'Variable that neither ARG nor ENV defines',
  why: 'The builder replaces an unknown variable by nothing, without a word: a path loses its front, a version its number. A global ARG is not seen inside a stage until the stage repeats `ARG NAME`. With `${NAME:-default}` the default always applies, since no build argument can reach the name. Variables that the base image may set are left to `dockerfile/base-image-variable`: Docker knows them, since it has pulled the image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { buildkit: 'UndefinedVar', tally: 'buildkit/UndefinedVar' },
  references: ['https://docs.docker.com/go/dockerfile/rule/undefined-var/'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ENV JAVA_HOME=/opt/java
        ENV PATH=«$JAVA_HOEM»/bin:$PATH
      `,
      good: dedent`
        FROM alpine:3.22
        ENV JAVA_HOME=/opt/java
        ENV PATH=$JAVA_HOME/bin:$PATH
      `,
    },
    {
      bad: dedent`
        ARG RELEASE=1
        FROM alpine:3.22
        LABEL release=«$RELEASE»
      `,
      good: dedent`
        ARG RELEASE=1
        FROM alpine:3.22
        ARG RELEASE
        LABEL release=$RELEASE
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      for (const { variable, others, global, setter, suggestion, open } of undefinedVariables(node)) {
        if (open) continue;
        const { name, operator } = variable;
        const what = operator === ':-' || operator === '-' ? 'always its default' : 'empty';
        report(
          variable,
          global
            ? `\`${name}\` is declared above the first FROM, which this stage does not see: it is ${what} here`
            : `neither ARG nor ENV defines \`${name}\`: it is ${what} here`,
          {
            help: setter
              ? 'use it in a second ENV: all values of one ENV are computed before it sets any'
              : global
                ? `add \`ARG ${name}\` to the stage`
                : (suggestion ?? `declare it with \`ARG ${name}\` in this stage`),
            labels: [
              ...(setter ? [{ at: setter, message: 'takes effect only after this ENV' }] : []),
              ...(global ? [{ at: global, message: 'declared here, outside of any stage' }] : []),
              ...others.map((other) => ({ at: other, message: `\`${other.name}\` is not defined either` })),
            ],
          },
        );
      }
    },
  },
});
