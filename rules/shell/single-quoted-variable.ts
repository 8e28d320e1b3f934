import { clip, defineRule, type Fix, type ShellSyntax, textOf } from '../../src/rule/index.ts';
import { type LiteralDollar, literalDollars } from '../shared/literal-dollars.ts';

export default defineRule({
  id: 'shell/single-quoted-variable',
  summary: 'A variable in single quotes is not expanded',
  why: "The shell does not expand anything in single quotes, and neither does the program that gets the text here: `mkdir -p '$APP/data'` creates a directory called `$APP`, and `curl 'https://example.org/$VERSION'` requests a page of that name.",
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2016: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02'],
  examples: [
    {
      bad: "FROM debian:13\nENV APP=/srv/app\nRUN mkdir «'$APP/data'»\n",
      good: 'FROM debian:13\nENV APP=/srv/app\nRUN mkdir "$APP/data"\n',
      fixed: 'FROM debian:13\nENV APP=/srv/app\nRUN mkdir "$APP/data"\n',
    },
  ],
  check: {
    script(script, { report }) {
      if (!MENTION.test(textOf(script))) return;
      const { syntax } = script;
      for (const found of literalDollars(syntax)) {
        const { node, lost } = found;
        if (lost === undefined) continue;
        report(node, `\`${lost}\` in ${clip(node.source, 60)} is not expanded because of the single quotes`, {
          help: 'use double quotes',
          fix: syntax && fixOf(found, syntax),
        });
      }
    },
  },
});

/** Every script with this flaw matches. */
const MENTION = /'[^'$]*\$[A-Z_{][^']*'/;

function fixOf({ node }: LiteralDollar, syntax: ShellSyntax): Fix | undefined {
  const { value } = node.node;
  if (!syntax.isEditable(node) || /["\\`!\n]|\$(?!\{?[A-Za-z_])/.test(value)) return undefined;
  return { title: 'use double quotes', safety: 'unsafe', edits: [{ at: node, text: `"${value}"` }] };
}
