import { dedent, defineRule } from '../../src/rule/index.ts';
import { undefinedCodes, undefinedVariables } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/base-image-variable',
  summary: 'Variable that only the base image can define',
  why: 'Nothing in the Dockerfile defines the variable, so its value comes from the environment of the base image, or it is empty. The file does not say which, and another base image, or a newer version of this one, may drop the variable without a warning. Docker warns of it only if the image that it pulled does not set it.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { buildkit: { UndefinedVar: 'warning' }, hadolint: { DL3044: 'error' }, tally: 'buildkit/UndefinedVar' },
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
    instruction(node, { report, project }) {
      if (node.kind === 'expose') return;
      for (const { variable, others, verdict } of undefinedVariables(node, project)) {
        if (verdict !== 'inherited') continue;
        const { name, declaration } = variable;
        // `FROM build-$TARGETARCH` may be the stage that sets it.
        const isSetNear = node.dockerfile.stages.some(({ variables }) => variables.has(name));
        if (isSetNear && node.stage?.mayStandOnStage && !node.stage.rootImage) continue;
        const what = declaration === 'base' ? 'comes from the base image' : 'is empty unless the base image sets it';
        report(variable, `\`${name}\` ${what}`, {
          help: `add \`ARG ${name}=…\` to this stage if the file is not to depend on that`,
          alias: undefinedCodes(node, [variable, ...others]),
          labels: others.map((other) => ({ at: other, message: `the same is true of \`${other.name}\`` })),
        });
      }
    },
  },
});
