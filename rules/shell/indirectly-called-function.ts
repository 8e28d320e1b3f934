import { dedent, defineRule } from '../../src/rule/index.ts';
import { uncalledFunctions } from '../shared/functions.ts';

export default defineRule({
  id: 'shell/indirectly-called-function',
  summary: 'A function whose name appears only in a string or an argument',
  why: 'No command calls the function by its name, but a string or an argument, such as that of `trap` or `eval`, contains it. ShellCheck reports such functions as unused, although they usually are used. This rule is off by default: enable it by name or with the `shellcheck` preset.',
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
        report(
          syntax.of(name),
          `no command calls \`${name.value}\`: its name appears only in a string or an argument`,
          {
            help: 'remove the function, unless the string or argument calls it',
          },
        );
      }
    },
  },
});
