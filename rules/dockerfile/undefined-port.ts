import { dedent, defineRule, didYouMean } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/undefined-port',
  summary: 'EXPOSE of a variable that neither ARG nor ENV defines',
  why: 'The builder replaces the variable by nothing, and EXPOSE with nothing exposes nothing: no error, no warning, no port in the image. Tools that connect or publish by the exposed ports (`docker run -P`, reverse proxies, editors) find none.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
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
    expose(node, { report }) {
      const { stage } = node;
      if (!stage || node.onbuild) return;
      for (const variable of node.words.flatMap(({ variables }) => variables)) {
        const { name, declaration, operator } = variable;
        if (declaration !== undefined || operator === ':-' || operator === '-') continue;
        const global = node.dockerfile.globals.get(name);
        report(
          variable,
          global
            ? `\`${name}\` is declared above the first FROM, which this stage does not see: nothing is exposed`
            : `neither ARG nor ENV defines \`${name}\`: nothing is exposed`,
          {
            help: global
              ? `add \`ARG ${name}\` to the stage`
              : (didYouMean(name, [...stage.variables.keys()]) ??
                `give it a value with \`ENV ${name}=…\`, or write the port`),
            labels: global ? [{ at: global, message: 'declared here, outside of any stage' }] : undefined,
          },
        );
      }
    },
  },
});
