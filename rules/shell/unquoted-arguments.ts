import { dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { isHandedOn, signOf } from '../shared/argument-lists.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/unquoted-arguments',
  summary: 'A list of arguments loses its words because it is not quoted',
  why: 'Only `"$@"` and `"${array[@]}"` in double quotes give every argument as it came. Without quotes, and with `*` in place of `@`, the shell splits each of them again at blanks, expands `*` and `?` in it and drops empty ones. A function or a script then works until an argument has a blank in it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2068: 'error', SC2048: 'warning' } },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_05_02',
    'https://www.gnu.org/software/bash/manual/html_node/Special-Parameters.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN install_all() { apt-get update && apt-get install -y «$@»; } && install_all git curl
      `,
      good: dedent`
        FROM debian:13
        RUN install_all() { apt-get update && apt-get install -y "$@"; } && install_all git curl
      `,
      fixed: dedent`
        FROM debian:13
        RUN install_all() { apt-get update && apt-get install -y "$@"; } && install_all git curl
      `,
    },
  ],
  check: {
    script(script, { report }) {
      if (!script.syntax) return;
      for (const expansion of script.syntax.expansions) {
        const sign = signOf(expansion);
        if (!sign || expansion.quoted || !isSplit(expansion) || isHandedOn(expansion)) continue;
        const text = textOf(expansion);
        const better = text.replace('*', '@');
        report(
          expansion,
          `\`${text}\` is not quoted: arguments with blanks in them are split, and empty ones get lost`,
          {
            help: `write \`"${better}"\``,
            alias: sign === '@' ? 'SC2068' : 'SC2048',
            fix: sign === '@' ? quoteFix(script.syntax, expansion) : undefined,
          },
        );
      }
    },
  },
});

/** Whether the words of the list are split: as arguments, names of programs and items of a loop. */
function isSplit({ splits, word, node }: Expansion): boolean {
  return splits || (isNode(word?.parent, 'For', 'Select') && node.parent === word);
}
