import { clip, dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/output-run-as-command',
  summary: 'The output of a $(command) is run as a command',
  why: 'A command substitution on its own is replaced by its output, which the shell then runs. `if $(grep -q app /etc/passwd)` works only because there is no output. As soon as the command prints something, the shell runs that as a program.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2091: 'warning', SC2092: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_03'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN if «$(grep -q app /etc/passwd)»; then echo yes; fi
      `,
      good: dedent`
        FROM debian:13
        RUN if grep -q app /etc/passwd; then echo yes; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { head, args, isCondition } of syntax.commands) {
        const [run, ...others] = (head?.node.node.type === 'Word' && head.node.node.parts) || [];
        if (run?.type !== 'CommandExpansion' || others.length > 0 || args.length > 0) continue;
        if (!run.script || run.script.commands.length === 0) continue;
        report(head!, `the output of \`${clip(head!.raw, 40)}\` is run as a command`, {
          alias: run.text.startsWith('`') ? 'SC2092' : 'SC2091',
          help: isCondition
            ? 'remove the `$(…)` to test the command itself'
            : 'remove the `$(…)`, or use `eval` if the output is a command line',
        });
      }
    },
  },
});
