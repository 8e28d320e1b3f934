import { dedent, defineRule } from '../../src/rule/index.ts';
import { undefinedCodes, undefinedVariables } from '../shared/undefined-variables.ts';

export default defineRule({
  id: 'dockerfile/base-image-variable',
  summary: 'A variable that only the base image can define',
  why: 'Nothing in the Dockerfile defines the variable: its value comes from the base image, or it is empty. Another base image, or a newer version of this one, may drop it silently. Docker warns only if the image it pulled does not set the variable.',
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
        // `FROM build-$TARGETARCH` may refer to the stage that sets it.
        const isSetNear = node.dockerfile.stages.some(({ variables }) => variables.has(name));
        if (isSetNear && node.stage?.mayStandOnStage && !node.stage.rootImage) continue;
        const what = declaration === 'base' ? 'comes from the base image' : 'is empty unless the base image sets it';
        report(variable, `\`${name}\` ${what}`, {
          help: `add \`ARG ${name}=…\` to this stage if the file should not depend on the base image`,
          alias: undefinedCodes(node, [variable, ...others]),
          labels: others.map((other) => ({ at: other, message: `the same applies to \`${other.name}\`` })),
        });
      }
    },
  },
});
