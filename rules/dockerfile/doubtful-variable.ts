import { dedent, defineRule } from '../../src/rule/index.ts';
import { undefinedCodes, undefinedVariables } from '../shared/undefined-variables.ts';
import { unimportedArgs } from '../shared/unimported-args.ts';

export default defineRule({
  id: 'dockerfile/doubtful-variable',
  summary: 'A variable that is declared only where it has no effect',
  why: 'The file declares the variable, but above the first FROM, further down, or in the same ENV, so it is not visible here. Unless the base image sets a variable of this name, it is replaced with an empty string: a path loses its first part, a URL its version.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  aliases: { buildkit: { UndefinedVar: 'warning' }, hadolint: { DL3044: 'error' }, tally: 'buildkit/UndefinedVar' },
  references: ['https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact'],
  examples: [
    {
      bad: dedent`
        ARG RELEASE=1
        FROM registry.example.com/team/base:4
        LABEL release=«$RELEASE»
      `,
      good: dedent`
        ARG RELEASE=1
        FROM registry.example.com/team/base:4
        ARG RELEASE
        LABEL release=$RELEASE
      `,
    },
    {
      bad: dedent`
        FROM registry.example.com/team/base:4
        ENV TOOL_HOME=/opt/tool PATH=«$TOOL_HOME»/bin:$PATH
      `,
      good: dedent`
        FROM registry.example.com/team/base:4
        ENV TOOL_HOME=/opt/tool
        ENV PATH=$TOOL_HOME/bin:$PATH
      `,
    },
  ],
  check: {
    run(node, { report, project }) {
      for (const { reference, global, isDoubtful } of unimportedArgs(node, project)) {
        if (!isDoubtful || !global) continue;
        report(reference, `\`${reference.name}\` is empty here unless the base image sets it`, {
          help: `add \`ARG ${reference.name}\` to the stage, above this RUN`,
          labels: [{ at: global, message: 'declared here, outside any stage' }],
          // BuildKit does not check RUN.
          alias: [],
        });
      }
    },
    instruction(node, { report, project }) {
      for (const { variable, others, verdict, global, setter, elsewhere } of undefinedVariables(node, project)) {
        if (verdict !== 'doubtful') continue;
        const { name } = variable;
        const evidence = setter
          ? { at: setter, message: 'takes effect only after this ENV' }
          : global
            ? { at: global, message: 'declared here, outside any stage' }
            : { at: elsewhere!, message: 'declared here, where it has no effect' };
        report(variable, `\`${name}\` is empty here unless the base image sets it`, {
          help: setter
            ? 'use it in a second ENV: all values of an ENV are computed before any of them is set'
            : global
              ? `add \`ARG ${name}\` to the stage`
              : `set \`${name}\` in this stage, above this line`,
          // BuildKit does not check EXPOSE.
          alias: node.kind === 'expose' ? [] : undefinedCodes(node, [variable, ...others]),
          labels: [
            evidence,
            ...others.map((other) => ({ at: other, message: `the same applies to \`${other.name}\`` })),
          ],
        });
      }
    },
  },
});
