import { dedent, defineRule } from '../../src/rule/index.ts';

/** A hadolint comment for the next instruction, not one for a stage or the whole file. */
const COMMENT = /^#?\s*hadolint\s+ignore\s*=/;

export default defineRule({
  id: 'dockerfile/ignore-comment',
  summary: 'A comment that tells hadolint to ignore a rule',
  why: 'Some teams want all exceptions in one place, the configuration, where they are reviewed, and none in the Dockerfiles. This rule runs only if it is enabled by its id or code, and reports every `# hadolint ignore=` comment, whether it hides a finding or not.',
  category: 'style',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { hadolint: { DL1001: 'off' } },
  references: ['https://github.com/hadolint/hadolint/wiki/DL1001'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        «# hadolint ignore=DL3008»
        RUN apt-get update && apt-get install -y curl
      `,
      good: dedent`
        FROM debian:13
        RUN apt-get update && apt-get install -y curl
      `,
    },
  ],
  check: {
    instruction(node, { report }) {
      if (node.onbuild) return;
      for (const comment of node.comments)
        if (COMMENT.test(comment.text.trim()))
          report(comment, 'this comment ignores rules for one instruction', {
            help: 'remove it, and turn the rule off in the configuration if necessary',
          });
    },
  },
});
