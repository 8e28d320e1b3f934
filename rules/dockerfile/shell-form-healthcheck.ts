import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/shell-form-healthcheck',
  summary: 'HEALTHCHECK CMD in shell form',
  why: 'A shell is started for each check. hadolint counts that as it counts CMD and ENTRYPOINT in shell form; but no signal has to reach a health check, and most need the shell for `||` or a variable. The rule is for those who want the same list.',
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
      report(node.script, 'this health check is in shell form, so that a shell is started for each check', {
        help: 'write the command as `["program", "argument"]` if it needs nothing of the shell',
      });
    },
  },
});
