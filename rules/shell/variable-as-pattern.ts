import {
  clip,
  dedent,
  defineRule,
  isNode,
  type Located,
  type ShellNode,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { quoteFix } from '../shared/quote-fix.ts';

export default defineRule({
  id: 'shell/variable-as-pattern',
  summary: 'An unquoted value is matched as a pattern',
  why: 'On the right of `==` in `[[ ]]`, in a pattern of `case` and after `#` or `%` in `${name#...}`, the shell treats an unquoted value as a pattern: `*`, `?` and `[` in it match other text. A comparison is then true for values that are not equal, and more or less text is cut off than intended.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2053: 'warning', SC2254: 'warning', SC2295: 'info' } },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_14',
    'https://www.gnu.org/software/bash/manual/html_node/Conditional-Constructs.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN current=$(cat /etc/debian_version) && if [[ "$current" == «$EXPECTED» ]]; then echo same; fi
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN current=$(cat /etc/debian_version) && if [[ "$current" == "$EXPECTED" ]]; then echo same; fi
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN current=$(cat /etc/debian_version) && if [[ "$current" == "$EXPECTED" ]]; then echo same; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { at, expansion, alias } of patternsIn(syntax)) {
        const text = clip(textOf(at), 60);
        const fix = syntax.expansions.find(({ node }) => node === expansion);
        report(
          at,
          `\`${text}\` is not quoted: the shell treats its value as a pattern, in which \`*\` and \`?\` match any text`,
          {
            help: 'put it in double quotes, unless a pattern is intended',
            alias,
            fix: fix && quoteFix(syntax, fix),
          },
        );
      }
    },
  },
});

interface Pattern {
  readonly at: Located;
  readonly expansion: ShellNode;
  readonly alias: string;
}

function patternsIn(syntax: ShellSyntax): readonly Pattern[] {
  const found: Pattern[] = [];
  for (const expansion of syntax.nodes('SimpleExpansion', 'ParameterExpansion', 'CommandExpansion')) {
    const word = expansion.parent;
    if (!isNode(word, 'Word')) continue;
    const { parent } = word;
    const { parts = [] } = word.node;
    if (isNode(parent, 'Remove')) found.push({ at: expansion, expansion, alias: 'SC2295' });
    else if (isNode(parent, 'TestBinary') && parent.node.right === word.node && parts.length === 1) {
      if (/^[=!]?=$/.test(parent.node.operator)) found.push({ at: expansion, expansion, alias: 'SC2053' });
    } else if (isNode(parent, 'CaseItem') && parts.find((part) => EXPANDING.has(part.type)) === expansion.node) {
      if (!parts.some(({ type }) => type === 'Glob' || type === 'ExtendedGlob'))
        found.push({ at: word, expansion, alias: 'SC2254' });
    }
  }
  return found;
}

const EXPANDING: ReadonlySet<string> = new Set(['SimpleExpansion', 'ParameterExpansion', 'CommandExpansion']);
