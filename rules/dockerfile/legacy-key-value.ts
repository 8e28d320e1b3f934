import { dedent, defineRule, type EnvInstruction, type RuleContext, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';
import { quotedValue } from '../shared/quoted-value.ts';

export default defineRule({
  id: 'dockerfile/legacy-key-value',
  summary: 'ENV or LABEL in the deprecated form without `=`',
  why: 'The form `ENV name value` is deprecated. It sets only one variable, and the rest of the line becomes its value: `ENV A 1 B 2` sets A to `1 B 2`, and `ENV A = 1` sets A to `= 1`.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'mixed',
  aliases: { buildkit: { LegacyKeyValueFormat: 'warning' }, tally: 'buildkit/LegacyKeyValueFormat' },
  references: ['https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM openjdk:21
        ENV «JAVA_OPTS -Xmx512m -Xms256m»
      `,
      good: dedent`
        FROM openjdk:21
        ENV JAVA_OPTS="-Xmx512m -Xms256m"
      `,
      fixed: dedent`
        FROM openjdk:21
        ENV JAVA_OPTS="-Xmx512m -Xms256m"
      `,
    },
    {
      bad: dedent`
        FROM openjdk:21
        ENV «TZ = UTC»
      `,
      good: dedent`
        FROM openjdk:21
        ENV TZ=UTC
      `,
      fixed: dedent`
        FROM openjdk:21
        ENV TZ=UTC
      `,
    },
  ],
  check: { env: visit, label: visit },
});

function visit(node: EnvInstruction, { report }: RuleContext): void {
  const [pair] = node.pairs;
  if (!node.legacy || !pair?.value) return;
  const name = textOf(pair.key);
  const gap = { file: node.file, start: pair.key.end, end: pair.value.start };
  // `dockerfile/colon-after-name` says what is wrong there.
  if (name.endsWith(':')) return;
  const spaced = /^=[ \t]+(?=\S)/.exec(textOf(pair.value))?.[0];
  const at = { file: node.file, start: pair.key.start, end: pair.value.end };
  if (spaced !== undefined && !textOf(gap).includes('\n')) {
    const edits = [{ at: { ...gap, end: gap.end + spaced.length }, text: '=' }];
    report(at, `this sets \`${name}\` to \`${pair.value.text}\`, including the equals sign`, {
      help: 'remove the spaces around `=`',
      alone: true,
      fix: { title: 'remove the spaces around `=`', safety: 'unsafe', edits },
    });
    return;
  }
  // Text that looks like a comment would become part of the value.
  const looksCommented = textOf(gap).includes('#') || /\S[ \t]+#/.test(textOf(pair.value));
  const quoting = looksCommented ? undefined : quotedValue(node, pair.value);
  report(at, `\`${node.keyword} ${name} …\` is the deprecated form without \`=\``, {
    help: `use \`${node.keyword} ${name}=…\``,
    fix: quoting && { title: 'use `=`', safety: 'safe', edits: [replace(gap, '='), ...quoting] },
  });
}
