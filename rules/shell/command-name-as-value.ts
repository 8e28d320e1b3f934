import { dedent, defineRule } from '../../src/rule/index.ts';

/** Standard utilities whose name is rarely intended as a string. */
const UTILITIES: ReadonlySet<string> = new Set(
  'ar at awk basename batch bc cal cat cd chgrp chmod chown cksum cmp comm compress cp crontab csplit cut date dd df diff dirname du echo ed egrep env eval ex expand expr fgrep file find fold getconf grep head hostname iconv join kill ln locale logger logname lp ls m4 mail mailx make man mesg mkdir mkfifo more mv nice nl nm nohup od paste patch pathchk pax pr printf ps pwd read renice rm rmdir sed sh sleep sort split strings strip stty tail tee test time touch tr tsort tty uname uncompress unexpand uniq unlink uptime vi wait wc which who whoami xargs yacc zcat'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'shell/command-name-as-value',
  summary: 'A variable is set to the name of a command, not to its output',
  why: '`today=date` sets the variable to the word `date`; `today=$(date)` sets it to the output. Command names are often intended as values, as in `EDITOR=vi`. This rule is off by default: enable it by name or with the `shellcheck` preset.',
  category: 'correctness',
  severity: 'warning',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2209: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_03'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «today»=date; echo "$today" > /built
      `,
      good: dedent`
        FROM debian:13
        RUN today=$(date); echo "$today" > /built
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const assignment of syntax.nodes('Assignment')) {
        const { node } = assignment;
        if (node.value.type !== 'Word' || node.append || !UTILITIES.has(syntax.of(node.value).source)) continue;
        report(
          syntax.place(assignment, node.pos, node.pos + node.name.length),
          `\`${node.name}\` is set to the word \`${node.value.value}\`, not to the output of the command`,
          {
            help: `use \`${node.name}=$(${node.value.value})\` for the output, or quote the word if it is meant literally`,
          },
        );
      }
    },
  },
});
