import { dedent, defineRule } from '../../src/rule/index.ts';
import { baseSets, undefinedVariables } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/fixed-default',
  summary: 'Default of a variable that no build argument can set',
  why: 'With `${NAME:-default}` the default holds unless something sets the variable. No ARG declares this one, so `--build-arg` cannot: unless the base image sets it, the default always applies, and `${NAME:+value}` never does.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { buildkit: { UndefinedVar: 'warning' }, tally: 'buildkit/UndefinedVar' },
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ENV LISTEN=«\${LISTEN:-0.0.0.0}»
      `,
      good: dedent`
        FROM debian:13
        ARG LISTEN
        ENV LISTEN=\${LISTEN:-0.0.0.0}
      `,
    },
  ],
  check: {
    instruction(node, { report, project }) {
      if (node.kind === 'expose') return;
      for (const { variable, verdict } of undefinedVariables(node, project)) {
        if (verdict !== 'guarded') continue;
        const { name, operator, declaration } = variable;
        const what = operator?.endsWith('+') ? 'empty' : 'its default';
        const always =
          node.stage && baseSets(node.stage, name, project) === false ? 'always' : 'unless the base image sets it';
        if (declaration === undefined)
          report(variable, `no ARG declares \`${name}\`: it is ${what} ${always}`, {
            help: `add \`ARG ${name}\` to the stage if the build is to set it`,
          });
      }
    },
  },
});
