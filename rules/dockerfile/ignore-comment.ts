import { dedent, defineRule } from '../../src/rule/index.ts';

/** A comment of hadolint for the next instruction; those for a stage or the whole file are not meant. */
const COMMENT = /^#?\s*hadolint\s+ignore\s*=/;

export default defineRule({
  id: 'dockerfile/ignore-comment',
  summary: 'Comment that tells hadolint to ignore a rule',
  why: 'Some teams want all exceptions in one place, the configuration, where somebody reviews them, and none in the Dockerfiles. The rule is on only by its id or code, and reports every `# hadolint ignore=` comment, whether it hides anything or not.',
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
          report(comment, 'this comment makes an exception for one instruction', {
            help: 'remove it, and turn the rule off in the configuration if need be',
          });
    },
  },
});
