import { type ComposeProject, dedent, defineRule, nearest } from '../../src/rule/index.ts';
import { isMentioned } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/mistyped-variable',
  summary: 'A variable that is one letter away from one that is set',
  why: 'For a variable that is not set, Docker Compose uses the default or an empty string, and only warns. With one wrong letter in the name, the value in `.env` is not used.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            db:
              image: postgres:18
              environment:
                POSTGRES_PASSWORD: «\${DB_PASWORD}»
        `,
        '.env': 'DB_PASSWORD=secret\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            db:
              image: postgres:18
              environment:
                POSTGRES_PASSWORD: \${DB_PASSWORD}
        `,
        '.env': 'DB_PASSWORD=secret\n',
      },
      fixed: {
        'compose.yaml': dedent`
          services:
            db:
              image: postgres:18
              environment:
                POSTGRES_PASSWORD: \${DB_PASSWORD}
        `,
        '.env': 'DB_PASSWORD=secret\n',
      },
    },
  ],
  check: {
    compose(project, { report }) {
      const names = knownNames(project);
      if (names.size === 0) return;
      const used = new Set(project.files.flatMap(({ variables }) => variables.map(({ name }) => name)));
      for (const { variables } of project.files) {
        for (const variable of variables) {
          const { name, file, start } = variable;
          if (names.has(name) || name.length < 5 || isMentioned(project, name)) continue;
          const meant = nearest(name, names, 1);
          // If the known name is used too, or differs only by a number, this is probably a different variable.
          if (meant === undefined || used.has(meant) || withoutDigits(meant) === withoutDigits(name)) continue;
          const from = start + (file.text[start + 1] === '{' ? 2 : 1);
          report(variable, `\`${name}\` is not set, but \`${meant}\` is`, {
            help: `did you mean \`${meant}\`?`,
            fix: {
              title: `replace with \`${meant}\``,
              safety: 'unsafe',
              edits: [{ at: { file, start: from, end: from + name.length }, text: meant }],
            },
          });
        }
      }
    },
  },
});

/** The variables that `.env` files set and example files mention. */
function knownNames({ environment }: ComposeProject): ReadonlySet<string> {
  const { files, example } = environment;
  return new Set([...files, ...(example ? [example] : [])].flatMap(({ variables }) => [...variables.keys()]));
}

function withoutDigits(name: string): string {
  return name.replace(/[0-9]/g, '');
}
