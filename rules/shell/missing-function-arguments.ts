import { dedent, defineRule } from '../../src/rule/index.ts';
import { callsOf, needsArguments } from '../shared/functions.ts';

export default defineRule({
  id: 'shell/missing-function-arguments',
  summary: 'A function reads its arguments, but no call passes any',
  why: 'In a function, `$1` and `$@` are the arguments of the function, not those of the script. If no call passes arguments, they are empty.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2119: 'info', SC2120: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_05'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN «add»() { apk add "$1"; }; add
      `,
      good: dedent`
        FROM alpine:3.22
        RUN add() { apk add "$1"; }; add curl
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const definition of syntax?.nodes('Function') ?? []) {
        const calls = callsOf(definition, syntax!);
        if (calls.length === 0 || calls.some(({ args }) => args.length > 0)) continue;
        if (!needsArguments(definition, syntax!)) continue;
        const { name } = definition.node;
        report(syntax!.of(name), `\`${name.value}\` reads its arguments, but no call passes any`, {
          help: 'pass them in the call (`"$@"` passes on the arguments of the script)',
          labels: calls.map((call) => ({ at: call, message: 'called without arguments' })),
        });
      }
    },
  },
});
