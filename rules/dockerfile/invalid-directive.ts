import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-directive',
  summary: 'A directive at the top of the file that Docker refuses',
  why: '`# syntax=`, `# escape=` and `# check=` at the top of a file look like comments but are read by Docker. One that is given twice, an escape character other than a backslash or a backtick, and check options that do not exist end the build before it begins.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#parser-directives'],
  examples: [
    {
      bad: '# escape=«^»\nFROM debian:13\n',
      good: '# escape=`\nFROM debian:13\n',
    },
    {
      bad: '# check=«skp»=JSONArgsRecommended\nFROM debian:13\n',
      good: '# check=skip=JSONArgsRecommended\nFROM debian:13\n',
    },
    {
      bad: '# syntax=docker/dockerfile:1\n«# syntax=docker/dockerfile:1.7»\nFROM debian:13\n',
      good: '# syntax=docker/dockerfile:1.7\nFROM debian:13\n',
    },
  ],
  check: dockerfileProblem('invalid-directive'),
});
