import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/syntax-error',
  summary: 'Invalid YAML',
  why: 'Docker Compose does not read anything from a file that is not valid YAML, and reports only the first error. infralint continues after each error as far as it can.',
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
      // A value that is only a `*` does not change the meaning of other lines.
      const own = file.lineSpan(line);
      if (STAR_VALUE.test(file.slice(own))) {
        report(problem, problem.message, { ...problem, reach: file.at(own.start, own.end) });
        return;
      }
      // After the error, and in the line before it, keys may not be where their author meant them to be.
      const before = file.lineSpan(Math.max(1, line - 1));
      report(problem, problem.message, { ...problem, reach: file.at(before.start, file.text.length) });
    },
  },
});

/**
 * A line whose value begins with `*` and cannot be meant as an alias: `ALLOWED_HOSTS: *`, `- *.example.com`. The keys in the list are left
 * out: without their value, other rules would report something as missing or unused.
 */
const STAR_VALUE =
  /^\s*(?:-|(?!(?:image|build|networks|volumes|secrets|configs|models|services|extends|file|service|source|target|depends_on):)[\w.-]+:)[ \t]+\*(?!\w)[^\s,\]}]*[ \t]*(?:[ \t]#.*)?\r?\n?$/;
