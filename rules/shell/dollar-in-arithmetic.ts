import { defineRule, replacement } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/dollar-in-arithmetic',
  summary: 'A variable in arithmetic is written with a dollar sign',
  why: 'Inside `$((…))` names are variables anyway. With `$` the shell puts the text of the variable there first: an empty one leaves a hole, which is a syntax error, and `1+1` is calculated in the wrong order.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2004: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_04'],
  examples: [
    {
      bad: 'FROM debian:13\nARG JOBS=2\nRUN make -j $((«$JOBS» * 2))\n',
      good: 'FROM debian:13\nARG JOBS=2\nRUN make -j $((JOBS * 2))\n',
      fixed: 'FROM debian:13\nARG JOBS=2\nRUN make -j $((JOBS * 2))\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const node of syntax?.nodes('ArithmeticWord') ?? []) {
        const name = PLAIN.exec(node.source)?.slice(1).join('');
        if (!syntax || name === undefined) continue;
        report(node, `\`${node.source}\` needs no \`$\` in arithmetic, where an empty variable then counts as 0`, {
          help: `write \`${name}\``,
          fix: syntax.isEditable(node) ? replacement(`write \`${name}\``, node, name, 'unsafe') : undefined,
        });
      }
    },
  },
});

/** `$x` and `${x}`; not `$1`, `${x:-1}`, `${#x}` and the like. */
const PLAIN = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/;
