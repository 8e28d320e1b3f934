import { dedent, defineRule } from '../../src/rule/index.ts';
import { judge, suggestedName } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/undefined-port',
  summary: 'EXPOSE with a variable that neither ARG nor ENV defines',
  why: 'The builder replaces the variable with nothing, and an empty EXPOSE exposes nothing: no error, no warning, no port in the image. Tools that use the exposed ports (`docker run -P`, reverse proxies, editors) do not find any. Nothing is reported if the base image may set the variable.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  yields: ['dockerfile/invalid-port'],
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        EXPOSE «$PORT»
      `,
      good: dedent`
        FROM node:24
        ENV PORT=3000
        EXPOSE $PORT
      `,
    },
    {
      bad: dedent`
        ARG PORT=3000
        FROM node:24
        EXPOSE «$PORT»
      `,
      good: dedent`
        ARG PORT=3000
        FROM node:24
        ARG PORT
        EXPOSE $PORT
      `,
    },
  ],
  check: {
    expose(node, { report, project }) {
      if (!node.stage || node.onbuild) return;
      const variables = node.words.flatMap((word) => word.variables);
      const [first, ...others] = variables
        .flatMap((variable) => judge(node, variable, project) ?? [])
        .filter(({ verdict }) => verdict === 'undefined');
      if (!first) return;
      const { variable, global } = first;
      const { name } = variable;
      report(
        variable,
        global
          ? `\`${name}\` is declared above the first FROM but not visible in this stage: nothing is exposed`
          : `neither ARG nor ENV defines \`${name}\`: nothing is exposed`,
        {
          help: global
            ? `add \`ARG ${name}\` to the stage`
            : (suggestedName(node, variable) ?? `give it a value with \`ENV ${name}=…\`, or use a port number`),
          labels: [
            ...(global ? [{ at: global, message: 'declared here, outside of any stage' }] : []),
            ...others.map((other) => ({
              at: other.variable,
              message: `\`${other.variable.name}\` is not defined either`,
            })),
          ],
        },
      );
    },
  },
});
