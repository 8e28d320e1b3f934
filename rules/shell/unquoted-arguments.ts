import { dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { isHandedOn, signOf } from '../shared/argument-lists.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/unquoted-arguments',
  summary: 'An unquoted list of arguments is split again by the shell',
  why: 'Only `"$@"` and `"${array[@]}"`, in double quotes, pass every argument on unchanged. Without quotes, `$@` and `$*` are split again at whitespace, `*` and `?` in them are expanded, and empty arguments are dropped. The function or script then works only until an argument contains a space.',
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
          `\`${text}\` is not quoted: arguments that contain spaces are split, and empty ones are lost`,
          {
            help: `use \`"${better}"\``,
            alias: sign === '@' ? 'SC2068' : 'SC2048',
            fix: sign === '@' ? quoteFix(script.syntax, expansion) : undefined,
          },
        );
      }
    },
  },
});

/** Whether the list is split: as arguments, a command name or the items of a loop. */
function isSplit({ splits, word, node }: Expansion): boolean {
  return splits || (isNode(word?.parent, 'For', 'Select') && node.parent === word);
}
