import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/empty-file',
  summary: 'A Dockerfile without instructions',
  why: 'Docker rejects a file that contains only comments and blank lines: there is nothing to build.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#format'],
  examples: [
    {
      bad: '«# TODO: write this»\n',
      good: dedent`
        FROM debian:13
        COPY . /app
      `,
    },
  ],
  check: {
    dockerfile({ file, instructions }, { report }) {
      if (instructions.length > 0) return;
      const end = Math.min(file.text.length, file.lineSpan(1).end);
      report(file.at(0, end), 'the Dockerfile contains no instructions', {
        help: 'begin with `FROM` and a base image',
      });
    },
  },
});
