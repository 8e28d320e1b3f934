import { clip, defineRule, replacement } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/old-arithmetic',
  summary: 'Arithmetic as $[…], which only bash supports',
  why: '`$[1+2]` is an old form of `$((1+2))` that the bash manual no longer mentions. Other shells, such as dash and BusyBox, do not evaluate it.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'mixed',
  aliases: { shellcheck: { SC2007: 'info' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Arithmetic-Expansion.html'],
  examples: [
    {
      bad: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN echo «$[1+2]»\n',
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN echo $((1+2))\n',
      fixed: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN echo $((1+2))\n',
    },
    {
      bad: 'FROM debian:13\nRUN n=«$[1+2]»; echo "$n"\n',
      fixed: 'FROM debian:13\nRUN n=$((1+2)); echo "$n"\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const node of syntax?.nodes('ArithmeticExpansion') ?? []) {
        if (!syntax || !node.source.startsWith('$[')) continue;
        const text = `$((${node.source.slice(2, -1)}))`;
        report(node, `\`${clip(node.source, 60)}\` is an old form of arithmetic, which other shells do not evaluate`, {
          help: 'use `$((…))`',
          fix: syntax.isEditable(node)
            ? replacement('use `$((…))`', node, text, syntax.dialect === 'bash' ? 'safe' : 'unsafe')
            : undefined,
        });
      }
    },
  },
});
