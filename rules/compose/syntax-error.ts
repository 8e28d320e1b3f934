import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/syntax-error',
  summary: 'Not valid YAML',
  why: 'Docker Compose reads nothing of a file that is not valid YAML, and names only the first mistake. infralint reads on behind each mistake as far as it can.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'invalid-yaml': 'error' } },
  references: ['https://yaml.org/spec/1.2.2/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: «"»serve
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: "serve"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            <<: «*defaults»
      `,
      good: dedent`
        x-defaults: &defaults
          restart: always
        services:
          web:
            image: example/web:1
            <<: *defaults
      `,
    },
  ],
  check: {
    composeProblem(problem, { report }) {
      if (problem.kind !== 'syntax-error') return;
      const { file, start } = problem;
      const { line } = file.position(start);
      // A value that is only a star leaves all other keys where they are.
      const own = file.lineSpan(line);
      if (STAR_VALUE.test(file.slice(own))) {
        report(problem, problem.message, { ...problem, reach: file.at(own.start, own.end) });
        return;
      }
      // Behind the mistake, and in the line before, keys stand elsewhere than their author meant.
      const before = file.lineSpan(Math.max(1, line - 1));
      report(problem, problem.message, { ...problem, reach: file.at(before.start, file.text.length) });
    },
  },
});

/**
 * A line whose value begins with a star and cannot be meant as an alias: `ALLOWED_HOSTS: *`, `- *.example.com`. Not of a key without
 * whose value something else seems to be missing or unused.
 */
const STAR_VALUE =
  /^\s*(?:-|(?!(?:image|build|networks|volumes|secrets|configs|models|services|extends|file|service|source|target|depends_on):)[\w.-]+:)[ \t]+\*(?!\w)[^\s,\]}]*[ \t]*(?:[ \t]#.*)?\r?\n?$/;
