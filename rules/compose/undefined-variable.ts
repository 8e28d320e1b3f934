import { type ComposeProject, dedent, defineRule, type Interpolation } from '../../src/rule/index.ts';

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
      bad: dedent`
        services:
          web:
            image: example/web:«\${RELEASE}»
      `,
      good: dedent`
        services:
          web:
            image: example/web:\${RELEASE:?set it to the version to run}
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const reported = new Set<string>();
      for (const { variables } of project.files) {
        const found = new Map<string, Interpolation>();
        for (const variable of variables) {
          const { name } = variable;
          if (reported.has(name) || found.has(name) || isMentioned(variable, project)) continue;
          found.set(name, variable);
        }
        const [first, ...others] = found.values();
        if (!first) continue;
        for (const name of found.keys()) reported.add(name);
        report(first, messageFor([...found.keys()]), {
          help: `write \`\${${first.name}:-default}\`, or \`\${${first.name}:?what it is for}\`, or name it in \`.env.example\``,
          labels: others.slice(0, 5).map((at) => ({ at, message: 'as this one' })),
        });
      }
    },
  },
});

/** One finding a file: where one variable comes from outside, mostly all do. */
function messageFor(names: readonly string[]): string {
  const [first, ...others] = names.map((name) => `\`${name}\``);
  const where = 'in `.env` or an example of it';
  if (others.length === 0) return `${first} has no default and no mention ${where}`;
  const shown = others.slice(0, 4);
  const rest = others.length - shown.length;
  const list =
    rest > 0
      ? `${[first, ...shown].join(', ')} and ${rest} more`
      : `${[first, ...shown.slice(0, -1)].join(', ')} and ${shown.at(-1)}`;
  return `${list} have no default and no mention ${where}`;
}

/** Set by every shell on common systems, or by Docker Compose itself. */
const ambient =
  /^(?:HOME|PWD|USER|LOGNAME|UID|GID|SHELL|HOSTNAME|PATH|TMPDIR|DISPLAY|SSH_AUTH_SOCK|XDG_RUNTIME_DIR|COMPOSE_\w+|DOCKER_\w+|CI)$/;

function isMentioned({ name, operator, value }: Interpolation, { environment }: ComposeProject): boolean {
  if (value !== undefined || operator !== undefined || ambient.test(name)) return true;
  const { files, example } = environment;
  return [...files, ...(example ? [example] : [])].some(({ variables }) => variables.has(name));
}
