import { dedent, defineRule, isNode } from '../../src/rule/index.ts';
import { keptQuotes } from '../shared/carried-quotes.ts';

export default defineRule({
  id: 'shell/exported-quotes',
  summary: 'A variable with quotes in its value is exported',
  why: 'ShellCheck warns of quotes in a value as soon as the variable is exported, because a shell that splits it later does not read them as quotes. A program that reads the variable often wants them, as in JSON. So this rule is on only for those who ask for it by name or through the preset of such a linter.',
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
              help: 'nothing needs to change if a program reads the quotes; turn off `SC2089` to hide it',
              alias: 'SC2089',
            });
          if ([...quotes].length > 0)
            report(
              word,
              `\`${word.raw}\` is exported with quotes in its value: a shell that splits it does not read them as quotes`,
              {
                help: 'nothing needs to change if a program reads the quotes; turn off `SC2090` to hide it',
                alias: 'SC2090',
              },
            );
        }
      }
    },
  },
});
