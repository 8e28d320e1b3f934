import { dedent, defineRule } from '../../src/rule/index.ts';
import { baseSets, undefinedVariables } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/fixed-default',
  summary: 'A default of a variable that no build argument can set',
  why: 'In `${NAME:-default}`, the default applies unless something sets the variable. No ARG declares this one, so `--build-arg` cannot set it: unless the base image does, the default always applies, and `${NAME:+value}` is always empty.',
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
        const what = operator?.endsWith('+') ? 'empty' : 'the default';
        const value =
          node.stage && baseSets(node.stage, name, project) === false
            ? `always ${what}`
            : `${what} unless the base image sets it`;
        if (declaration === undefined)
          report(variable, `no ARG declares \`${name}\`: its value is ${value}`, {
            help: `add \`ARG ${name}\` to the stage if the build should be able to set it`,
          });
      }
    },
  },
});
