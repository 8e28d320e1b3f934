import { dedent, defineRule, isNode } from '../../src/rule/index.ts';
import { keptQuotes } from '../shared/carried-quotes.ts';

export default defineRule({
  id: 'shell/exported-quotes',
  summary: 'A variable with quotes in its value is exported',
  why: 'ShellCheck reports quotes in a value as soon as the variable is exported, because a shell that later splits the value does not treat them as quotes. A program that reads the variable often needs them, as in JSON. This rule is off by default: enable it by name or with the `shellcheck` preset.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC2089: 'warning', SC2090: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_07'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN CONFIG=«'{"a": 1}'» && export «CONFIG» && app
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { builtin, args } of syntax.commands) {
        if (builtin !== 'export') continue;
        for (const word of args) {
          if (!isNode(word.node, 'Word')) continue;
          const quotes = syntax.values.at(word.node.node)?.quotes ?? [];
          for (const literal of quotes)
            report(syntax.of(literal), `${keptQuotes(syntax, literal)} that is exported`, {
              help: 'remove the quotes, unless a program reads them',
              alias: 'SC2089',
            });
          if ([...quotes].length > 0)
            report(
              word,
              `\`${word.raw}\` is exported with quotes in its value: a shell that splits it does not treat them as quotes`,
              {
                help: 'remove the quotes from the value, unless a program reads them',
                alias: 'SC2090',
              },
            );
        }
      }
    },
  },
});
