import { dedent, defineRule } from '../../src/rule/index.ts';
import { undefinedVariables } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/base-image-variable',
  summary: 'Variable that only the base image can define',
  why: 'Nothing in the Dockerfile defines the variable, so its value comes from the environment of the base image, or it is empty. Who reads the file cannot tell which, and another base image, or a newer version of this one, may take it away without a word. Docker warns of it only if the image that it pulled does not set it, which infralint cannot see.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { buildkit: { UndefinedVar: 'warning' }, tally: 'buildkit/UndefinedVar' },
  references: ['https://docs.docker.com/go/dockerfile/rule/undefined-var/'],
  examples: [
    {
      bad: dedent`
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        USER «$APP_UID»
      `,
      good: dedent`
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ARG APP_UID=1654
        USER $APP_UID
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      for (const { variable, others, open } of undefinedVariables(node)) {
        if (!open) continue;
        report(variable, `\`${variable.name}\` is empty unless the base image sets it`, {
          help: `write \`ARG ${variable.name}=…\` in this stage if the file is not to depend on that`,
          labels: others.map((other) => ({ at: other, message: `\`${other.name}\` as well` })),
        });
      }
    },
  },
});
