import { clip, dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { isArgumentList, isGlued, isPartOfWord } from '../shared/argument-lists.ts';

export default defineRule({
  id: 'shell/list-as-text',
  summary: 'A list of arguments is put into a single text',
  why: '`$@` and `${array[@]}` stand for several words. In a longer text the first and the last of them stick to what is around them, and the others are words of their own. In an assignment, and with `eval`, they are joined with blanks, so that it is lost where one ends and the next begins.',
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
            `\`${clip(textOf(word), 60)}\` joins several words into one text: where one ends and the next begins is lost`,
            {
              help: 'keep the list in an array, or write `*` in place of `@` to say that one text is meant',
              alias: 'SC2124',
            },
          );
        if (command?.builtin === 'eval')
          report(
            expansion,
            `\`eval\` joins the words of \`${text}\` and splits them again: quotes and blanks in them get another meaning`,
            {
              help: `run \`"${text}"\` without \`eval\`, or write \`*\` in place of \`@\` for one text`,
              alias: 'SC2294',
            },
          );
        if (isGlued(expansion))
          report(
            expansion,
            `\`${text}\` stands for several words: the text around it goes only with the first and the last of them`,
            {
              help: 'write `*` in place of `@` for one text, or give the list as a word of its own',
              alias: 'SC2145',
              milder: command?.name === 'echo',
            },
          );
      }
    },
  },
});

/** `${@: -1}`: a part of the list that is a single word. */
function isOneElement({ node }: Expansion): boolean {
  if (!isNode(node, 'ParameterExpansion') || node.node.operation?.type !== 'Slice') return false;
  const { offset, length } = node.node.operation;
  return length?.value.trim() === '1' || (length === undefined && /^\s*(?:-1|\$#)$/.test(offset.value));
}
