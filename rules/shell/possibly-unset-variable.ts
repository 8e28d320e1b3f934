import { dedent, defineRule } from '../../src/rule/index.ts';
import { unassignedVariables } from '../shared/unassigned-variables.ts';

export default defineRule({
  id: 'shell/possibly-unset-variable',
  summary: 'A script uses a variable that it does not set',
  why: 'The variable comes from somewhere else: the environment of the container, a build argument such as `http_proxy` that Docker passes on, or a file that the script sources. If none of them sets it, the shell replaces it with an empty string.',
  category: 'correctness',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC2154: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02'],
  yields: ['dockerfile/unimported-arg', 'shell/old-value-in-command', 'shell/use-before-assignment'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl -x "«$http_proxy»" -O https://example.org/tool
      `,
      good: dedent`
        FROM debian:13
        RUN curl -x "\${http_proxy:-}" -O https://example.org/tool
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      for (const { use, isSure } of unassignedVariables(script, project))
        if (!isSure)
          report(use, `\`${use.name}\` is not set in this script: it is empty unless the environment sets it`, {
            help: `use \`\${${use.name}:-}\` if it may be empty, or \`\${${use.name}:?}\` if it must not be`,
          });
    },
  },
});
