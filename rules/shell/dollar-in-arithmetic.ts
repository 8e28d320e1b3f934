import { defineRule, replacement } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/dollar-in-arithmetic',
  summary: 'A variable with a dollar sign in arithmetic',
  why: 'Inside `$((…))`, names are variables without a dollar sign. With it, the shell inserts the value as text first: an empty value is a syntax error, and `1+1` is evaluated in the wrong order.',
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
        report(
          node,
          `\`${node.source}\` does not need \`$\` in arithmetic: without it, an empty variable counts as 0`,
          {
            help: `use \`${name}\``,
            fix: syntax.isEditable(node) ? replacement(`use \`${name}\``, node, name, 'unsafe') : undefined,
          },
        );
      }
    },
  },
});

/** `$x` and `${x}`, but not `$1`, `${x:-1}` or `${#x}`. */
const PLAIN = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/;
