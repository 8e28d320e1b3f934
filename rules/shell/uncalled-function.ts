import { dedent, defineRule } from '../../src/rule/index.ts';
import { uncalledFunctions } from '../shared/functions.ts';

export default defineRule({
  id: 'shell/uncalled-function',
  summary: 'A function that is defined but never called',
  why: 'The script ends, unsets the function or redefines it before anything calls it. It is dead code, or the call was forgotten.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  aliases: { shellcheck: { SC2329: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_05'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «build»() { make; }; make; exit 0
      `,
      good: dedent`
        FROM debian:13
        RUN build() { make; }; build; exit 0
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { definition, isMentioned } of uncalledFunctions(syntax)) {
        if (isMentioned) continue;
        const { name } = definition.node;
        report(syntax.of(name), `the function \`${name.value}\` is never called`, { help: 'call it or remove it' });
      }
    },
  },
});
