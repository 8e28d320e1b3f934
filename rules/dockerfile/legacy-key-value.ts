import { defineRule, type EnvInstruction, part, type RuleContext, textOf } from '../../src/rule.ts';

export default defineRule({
  id: 'dockerfile/legacy-key-value',
  summary: 'ENV or LABEL in the old form without `=`',
  why: 'The form `ENV name value` is deprecated. It sets one name only and takes the whole rest of the line for its value, so that `ENV A=1` and `ENV A = 1` mean different things: the second one sets A to `= 1`.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { buildkit: { LegacyKeyValueFormat: 'warning' }, tally: 'buildkit/LegacyKeyValueFormat' },
  references: ['https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/'],
  examples: [
    {
      bad: 'FROM openjdk:21\n«ENV JAVA_OPTS -Xmx512m -Xms256m»\n',
      good: 'FROM openjdk:21\nENV JAVA_OPTS="-Xmx512m -Xms256m"\n',
      fixed: 'FROM openjdk:21\nENV JAVA_OPTS="-Xmx512m -Xms256m"\n',
    },
  ],
  check: { env: visit, label: visit },
});

function visit(node: EnvInstruction, { report }: RuleContext): void {
  const [pair] = node.pairs;
  if (!node.legacy || !pair?.value) return;
  const name = textOf(pair.key);
  const edit = rewrite(node);
  report(node, `\`${node.keyword} ${name} …\` is the old form without \`=\``, {
    help: `write \`${node.keyword} ${name}=…\``,
    fix: edit && { title: `write \`${name}=…\``, safety: 'safe', edits: [edit] },
  });
}
