import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { keptQuotes, type Literal, splitQuotes } from '../shared/carried-quotes.ts';

export default defineRule({
  id: 'shell/quotes-in-variable',
  summary: 'Quotes in the value of a variable do not quote anything',
  why: "The shell interprets quotes only in the script itself, not in the value of a variable. With `OPTS=\"--name='a b'\"`, an unquoted `$OPTS` becomes the two words `--name='a` and `b'`: the value is still split, and the program gets the quotes.",
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'thing',
  aliases: { shellcheck: { SC2089: 'warning', SC2090: 'warning' } },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_07',
    'https://www.gnu.org/software/bash/manual/html_node/Quote-Removal.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        COPY . /src
        RUN cd /src && opts=«"--with-cc-opt='-O2 -g'"» && ./configure «$opts»
      `,
      good: dedent`
        FROM gcc:15
        COPY . /src
        RUN cd /src && ./configure --with-cc-opt='-O2 -g'
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      const literals = new Map<Literal, string>();
      for (const use of splitQuotes(syntax)) {
        const [first] = use.value!.quotes;
        const about = `${syntax.of(first!).start}`;
        report(
          use,
          `quotes in the value of \`${textOf(use)}\` have no effect: the shell splits the value and passes the quotes on`,
          {
            help: 'use the quoted words here directly, or keep them in `set --` or a bash array',
            labels: [{ at: syntax.of(first!), message: 'the quotes are here' }],
            alias: 'SC2090',
            about,
          },
        );
        for (const literal of use.value!.quotes) literals.set(literal, about);
      }
      for (const [literal, about] of literals)
        report(syntax.of(literal), `${keptQuotes(syntax, literal)} and have no effect when it is split`, {
          help: 'keep words that contain spaces in `set --` or a bash array',
          alias: 'SC2089',
          about,
        });
    },
  },
});
