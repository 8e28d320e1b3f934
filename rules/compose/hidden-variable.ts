import { clip, dedent, defineRule, environmentVariables } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/hidden-variable',
  summary: 'A variable without a value that hides the one in an env file',
  why: 'A name without a value under `environment` passes on the variable from the shell. If the shell does not set it, the container does not get the variable at all, not even with the value from the `env_file`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
              environment:
                - «TOKEN»
        `,
        'web.env': 'TOKEN=1\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              env_file: web.env
        `,
        'web.env': 'TOKEN=1\n',
      },
    },
  ],
  check: {
    service(service, { report }) {
      for (const { name, key, value } of environmentVariables(service.get('environment'))) {
        // A name without a value takes the value of the shell. If there is none, it hides the env file.
        if (value || service.project.environment.valueOf(name) !== undefined) continue;
        for (const { file, parsed } of service.envFiles) {
          const entry = parsed.entries.findLast((each) => each.name === name && each.value !== undefined);
          if (!entry) continue;
          const message = `\`${clip(name)}\` has no value here and hides the one in \`${file.path}\`: the container does not get it unless the shell sets it`;
          report(key, message, {
            help: 'remove it from `environment`',
            labels: [{ at: file.at(entry.from, entry.to), message: 'the hidden value' }],
          });
          break;
        }
      }
    },
  },
});
