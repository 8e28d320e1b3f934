import { defineRule, textOf } from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';

export default defineRule({
  id: 'dockerfile/from-as-casing',
  summary: 'FROM and AS in different case',
  why: 'Docker reads keywords in any case, but people read them faster if the case is consistent. `FROM image as name` is the most common inconsistency in real Dockerfiles.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { buildkit: { FromAsCasing: 'warning' }, tally: 'buildkit/FromAsCasing' },
  references: ['https://docs.docker.com/go/dockerfile/rule/from-as-casing/'],
  fold: 'file',
  examples: [
    {
      bad: 'FROM golang:1.24 «as» build\n',
      good: 'FROM golang:1.24 AS build\n',
      fixed: 'FROM golang:1.24 AS build\n',
    },
  ],
  check: {
    from(node, { report }) {
      if (!node.asSpan) return;
      const from = textOf(node.keywordSpan);
      const as = textOf(node.asSpan);
      // `dockerfile/keyword-casing` reports a FROM in mixed case.
      const wanted =
        from === from.toLowerCase() ? as.toLowerCase() : from === from.toUpperCase() ? as.toUpperCase() : as;
      if (as === wanted) return;
      report(node.asSpan, `\`${as}\` does not match the case of \`${from}\``, {
        help: `use \`${wanted}\``,
        fix: { title: `replace with \`${wanted}\``, safety: 'safe', edits: [replace(node.asSpan, wanted)] },
      });
    },
  },
});
