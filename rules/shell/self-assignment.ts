import { dedent, defineRule, isNode } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/self-assignment',
  summary: 'A variable is assigned to itself',
  why: 'The assignment changes nothing. Usually another name or a default was intended: `A=${A:-x}`.',
  category: 'correctness',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  aliases: { shellcheck: { SC2269: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG A
        RUN «A»=$A; export A; make
      `,
      good: dedent`
        FROM debian:13
        ARG A
        RUN export A; make
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { parent, node } of syntax?.nodes('Assignment') ?? []) {
        const { name, text, pos, append, index } = node;
        if (!isNode(parent, 'Command') || parent.node.name || append || index) continue;
        const [, value] = /=["]?\$(?:(\w+)|\{(\w+)\})["]?$/.exec(text)?.filter(Boolean) ?? [];
        if (value !== name || text.length > name.length * 2 + 6) continue;
        report(syntax!.place(parent, pos, pos + name.length), `\`${text}\` changes nothing`, {
          help: 'remove it, or correct one of the names',
        });
      }
    },
  },
});
