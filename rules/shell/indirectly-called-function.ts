import { dedent, defineRule } from '../../src/rule/index.ts';
import { uncalledFunctions } from '../shared/functions.ts';

export default defineRule({
  id: 'shell/indirectly-called-function',
  summary: 'A function is called through trap, eval or a string, if at all',
  why: 'Nothing calls the function by its name, but a string or an argument holds the name. ShellCheck reports such functions as unused. They usually are used, so this rule is on only for those who ask for it by name or through the preset of that tool.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC2329: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_05'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «clean»() { rm -f /tmp/x; }; trap clean EXIT; make; exit 0
      `,
      good: dedent`
        FROM debian:13
        RUN clean() { rm -f /tmp/x; }; make; clean; exit 0
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { definition, isMentioned } of uncalledFunctions(syntax)) {
        if (!isMentioned) continue;
        const { name } = definition.node;
        report(syntax.of(name), `no command calls \`${name.value}\`, only a string or an argument names it`, {
          help: 'nothing needs to change if that calls it; turn off `SC2329` to hide it',
        });
      }
    },
  },
});
