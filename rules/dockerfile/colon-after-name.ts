import { dedent, defineRule, type EnvInstruction, type RuleContext, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/colon-after-name',
  summary: 'ENV or LABEL with a colon instead of an equals sign',
  why: 'Docker reads everything up to the first space as the name: `ENV PORT: 80` sets a variable called `PORT:`, which no program reads, and `PORT` stays unset.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { buildkit: 'LegacyKeyValueFormat', tally: 'buildkit/LegacyKeyValueFormat' },
  references: ['https://docs.docker.com/reference/dockerfile/#env'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ENV «PORT: 80»
      `,
      good: dedent`
        FROM debian:13
        ENV PORT=80
      `,
      fixed: dedent`
        FROM debian:13
        ENV PORT=80
      `,
    },
  ],
  check: { env: visit, label: visit },
});

function visit(node: EnvInstruction, { report }: RuleContext): void {
  const [pair] = node.pairs;
  if (!node.legacy || !pair?.value) return;
  const name = textOf(pair.key);
  if (!name.endsWith(':')) return;
  const gap = { file: node.file, start: pair.key.end - 1, end: pair.value.start };
  const isOneWord = !textOf(gap).includes('\n') && /^(?:"[^"\\]*"|[^\s"']*)$/.test(textOf(pair.value));
  report(
    { ...gap, start: pair.key.start, end: pair.value.end },
    `the colon becomes part of the name: this sets \`${name}\``,
    {
      help: `use \`${node.keyword} ${name.slice(0, -1)}=…\``,
      fix: isOneWord
        ? { title: 'replace the colon with `=`', safety: 'unsafe', edits: [replace(gap, '=')] }
        : undefined,
    },
  );
}
