import { clip, dedent, defineRule, environmentVariables } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/hidden-variable',
  summary: 'A variable without value that hides the one in an env file',
  why: 'A name alone under `environment` passes on what the shell has set. When that is nothing, the variable is not set at all: the value of the `env_file` does not come through.',
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
        // A key alone takes the value of the shell; when there is none, it hides that of the env file.
        if (value || service.project.environment.valueOf(name) !== undefined) continue;
        for (const { file, parsed } of service.envFiles) {
          const entry = parsed.entries.findLast((each) => each.name === name && each.value !== undefined);
          if (!entry) continue;
          const message = `\`${clip(name)}\` without a value hides the one in \`${file.path}\`: the container does not get it unless the shell sets it`;
          report(key, message, {
            help: 'remove it here',
            labels: [{ at: file.at(entry.from, entry.to), message: 'the value that is hidden' }],
          });
          break;
        }
      }
    },
  },
});
