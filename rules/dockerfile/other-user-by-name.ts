import { dedent, defineRule } from '../../src/rule/index.ts';
import { isUserByName, isUserOfImage } from '../shared/named-user.ts';

export default defineRule({
  id: 'dockerfile/other-user-by-name',
  summary: 'A name instead of a number in a USER that is not the last one',
  why: 'Kubernetes checks only the last USER of the last stage, which `dockerfile/user-by-name` reports. This rule reports names in all other USER instructions, as hadolint does, for teams that want numbers everywhere.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { hadolint: { DL3066: 'info' } },
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        USER «root»
        RUN apt-get update
        USER 10001
      `,
      good: dedent`
        FROM debian:13-slim
        USER 0
        RUN apt-get update
        USER 10001
      `,
    },
  ],
  check: {
    user(node, { report }) {
      const { argument } = node;
      if (!argument || !node.stage || !isUserByName(node) || isUserOfImage(node)) return;
      report(argument, `\`${argument.text}\` is a user name, not a numeric user ID`, {
        help: 'use the numeric user ID: root is `0`, and `id -u <name>` prints any other',
      });
    },
  },
});
