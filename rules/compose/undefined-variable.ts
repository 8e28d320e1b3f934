import { type ComposeProject, defineRule, type Interpolation } from '../../src/rule.ts';

export default defineRule({
  id: 'compose/undefined-variable',
  summary: 'A variable without default that nothing in the repository mentions',
  why: 'Docker Compose fills in an empty text for a variable that is not set, and only warns. Whoever clones the repository cannot know that the variable exists: there is no `.env` that sets it, no example that names it, no default, and no `:?` that would say so.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:«${RELEASE}»\n',
      good: 'services:\n  web:\n    image: example/web:${RELEASE:?set it to the version to run}\n',
    },
  ],
  check: {
    compose(project, { report }) {
      const told = new Set<string>();
      for (const { variables } of project.files) {
        for (const variable of variables) {
          const { name } = variable;
          if (told.has(name) || isMentioned(variable, project)) continue;
          told.add(name);
          report(
            variable,
            `\`${name}\` has no default, and neither \`.env\` nor an example of it mentions the variable`,
            {
              help: `write \`\${${name}:-default}\`, or \`\${${name}:?what it is for}\`, or name it in \`.env.example\``,
            },
          );
        }
      }
    },
  },
});

/** Set by every shell on common systems, or by Docker Compose itself. */
const ambient =
  /^(?:HOME|PWD|USER|LOGNAME|UID|GID|SHELL|HOSTNAME|PATH|TMPDIR|DISPLAY|SSH_AUTH_SOCK|XDG_RUNTIME_DIR|COMPOSE_\w+|DOCKER_\w+|CI)$/;

function isMentioned({ name, operator, value }: Interpolation, { environment }: ComposeProject): boolean {
  if (value !== undefined || operator !== undefined || ambient.test(name)) return true;
  const { files, example } = environment;
  return [...files, ...(example ? [example] : [])].some(({ variables }) => variables.has(name));
}
