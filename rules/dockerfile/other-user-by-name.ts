import { dedent, defineRule } from '../../src/rule/index.ts';
import { isUserByName, isUserOfImage } from '../shared/named-user.ts';

export default defineRule({
  id: 'dockerfile/other-user-by-name',
  summary: 'A USER by name that no container of the image starts as',
  why: 'Only the last USER of the last stage is what Kubernetes looks at; `dockerfile/user-by-name` reports that one. This rule reports all the others, as hadolint does, for those who want numbers everywhere.',
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
      report(argument, `\`${argument.text}\` is a name, not the number of a user`, {
        help: 'write the number of the user',
      });
    },
  },
});
