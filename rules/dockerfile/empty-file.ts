import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/empty-file',
  summary: 'A Dockerfile without any instruction',
  why: 'Docker refuses a file that holds nothing but comments and blank lines: there is nothing to build.',
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
      report(file.at(0, end), 'the Dockerfile holds no instruction', { help: 'begin with `FROM` and a base image' });
    },
  },
});
