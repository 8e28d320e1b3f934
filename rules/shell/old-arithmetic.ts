import { clip, defineRule, replacement } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/old-arithmetic',
  summary: 'Arithmetic is written as $[…], which only bash knows',
  why: '`$[1+2]` is an old form of `$((1+2))` that the manual of bash no longer mentions. Other shells, such as dash and BusyBox, leave it as it is.',
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
        report(node, `${clip(node.source, 60)} is an old form of arithmetic, which other shells leave as it is`, {
          help: 'write `$((…))`',
          fix: syntax.isEditable(node)
            ? replacement('write `$((…))`', node, text, syntax.dialect === 'bash' ? 'safe' : 'unsafe')
            : undefined,
        });
      }
    },
  },
});
