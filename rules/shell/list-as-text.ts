import { clip, dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { isArgumentList, isGlued, isPartOfWord } from '../shared/argument-lists.ts';

export default defineRule({
  id: 'shell/list-as-text',
  summary: 'A list of arguments is put into a single string',
  why: '`$@` and `${array[@]}` expand to several words. Inside a longer string, the text around them is joined to the first and the last word, and the others stay separate. In an assignment, and with `eval`, the words are joined with spaces, and the boundaries between them are lost.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2145: 'error', SC2124: 'warning', SC2294: 'warning' } },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_05_02',
    'https://www.gnu.org/software/bash/manual/html_node/Special-Parameters.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN run() { sh -c "exec «$@»"; } && run make install
      `,
      good: dedent`
        FROM debian:13
        RUN run() { sh -c 'exec "$@"' sh "$@"; } && run make install
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        RUN packages=(git curl) && all=«"\${packages[@]}"» && echo "$all"
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const expansion of syntax?.expansions ?? []) {
        if (!isArgumentList(expansion) || !isPartOfWord(expansion)) continue;
        const text = textOf(expansion);
        const { word, command } = expansion;
        if (word && isNode(word.parent, 'Assignment') && !isOneElement(expansion))
          report(
            word,
            `\`${clip(textOf(word), 60)}\` joins several words into one string: the boundaries between them are lost`,
            {
              help: 'keep the list in an array, or use `*` instead of `@` if one string is intended',
              alias: 'SC2124',
            },
          );
        if (command?.builtin === 'eval')
          report(
            expansion,
            `\`eval\` joins the words of \`${text}\` and splits them again: spaces and quotes in them change their meaning`,
            {
              help: `run \`"${text}"\` without \`eval\`, or use \`*\` instead of \`@\` for one string`,
              alias: 'SC2294',
            },
          );
        if (isGlued(expansion))
          report(
            expansion,
            `\`${text}\` expands to several words: the text around it is joined only to the first and the last`,
            {
              help: 'use `*` instead of `@` for one string, or pass the list as a separate word',
              alias: 'SC2145',
              milder: command?.name === 'echo',
            },
          );
      }
    },
  },
});

/** `${@: -1}`: a slice of the list that is a single word. */
function isOneElement({ node }: Expansion): boolean {
  if (!isNode(node, 'ParameterExpansion') || node.node.operation?.type !== 'Slice') return false;
  const { offset, length } = node.node.operation;
  return length?.value.trim() === '1' || (length === undefined && /^\s*(?:-1|\$#)$/.test(offset.value));
}
