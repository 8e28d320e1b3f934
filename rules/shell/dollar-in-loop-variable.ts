import { dedent, defineRule, replacement, textOf } from '../../src/rule/index.ts';

const MENTION = /\b(?:for|select)[ \t]+["']?\$/;

export default defineRule({
  id: 'shell/dollar-in-loop-variable',
  summary: 'A loop variable with a dollar sign',
  why: '`for` expects the name of a variable, not its value. dash and BusyBox reject the whole script. bash stops at the loop with "not a valid identifier", and the commands in it never run.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1086: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04_03'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN for «$name» in alpha beta; do mkdir "/srv/$name"; done
      `,
      good: dedent`
        FROM alpine:3.22
        RUN for name in alpha beta; do mkdir "/srv/$name"; done
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN for name in alpha beta; do mkdir "/srv/$name"; done
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = MENTION.test(textOf(node)) ? node.written : undefined;
      for (const { node: loop } of syntax?.nodes('For', 'Select') ?? []) {
        const word = syntax!.of(loop.name);
        const name = /^\$\{?(\w+)\}?$/.exec(word.source)?.[1];
        if (!name) continue;
        report(word, `\`${word.source}\` is a value, but the loop needs the name of a variable`, {
          help: `use \`${name}\``,
          fix: syntax!.isEditable(word) ? replacement('remove the dollar sign', word, name, 'unsafe') : undefined,
        });
      }
    },
  },
});
