import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/shell-form-healthcheck',
  summary: 'HEALTHCHECK CMD in shell form',
  why: 'The shell form starts a shell for each check. hadolint reports it as it does for CMD and ENTRYPOINT, although a health check does not receive signals and often needs the shell for `||` or a variable. The rule is for teams that want the same list as hadolint.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { hadolint: { DL3025: 'warning' } },
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  yields: ['dockerfile/malformed-exec-form'],
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD «curl -f http://localhost/»
      `,
      good: dedent`
        FROM nginx:1.29
        HEALTHCHECK CMD ["curl", "-f", "http://localhost/"]
      `,
    },
  ],
  check: {
    healthcheck(node, { report }) {
      if (node.none || node.json || node.onbuild || node.malformedJson || !node.script) return;
      report(node.script, 'this health check is in shell form: each check starts a shell', {
        help: 'use `["program", "argument"]` if the command does not need a shell',
      });
    },
  },
});
