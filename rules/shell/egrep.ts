import { defineRule } from '../../src/rule/index.ts';

const OPTIONS: ReadonlyMap<string | undefined, readonly [option: string, code: string]> = new Map([
  ['egrep', ['-E', 'SC2196']],
  ['fgrep', ['-F', 'SC2197']],
]);

export default defineRule({
  id: 'shell/egrep',
  summary: 'egrep and fgrep are obsolete names for grep -E and grep -F',
  why: 'POSIX has dropped both names, GNU grep 3.8 and newer print a warning for each call, and some images no longer include them.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: { SC2196: 'info', SC2197: 'info' } },
  references: ['https://www.gnu.org/software/grep/manual/html_node/Usage.html'],
  examples: [
    {
      bad: "FROM debian:13\nRUN «egrep» -v '^(#|$)' /etc/app.conf\n",
      good: "FROM debian:13\nRUN grep -E -v '^(#|$)' /etc/app.conf\n",
      fixed: "FROM debian:13\nRUN grep -E -v '^(#|$)' /etc/app.conf\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, head } of syntax?.commands ?? []) {
        const found = OPTIONS.get(baseName);
        if (!found || !head) continue;
        const [option, alias] = found;
        const title = `use \`grep ${option}\``;
        report(head, `\`${head.raw}\` is an obsolete name for \`grep ${option}\`, and newer versions print a warning`, {
          help: title,
          alias,
          fix:
            head.raw === baseName && syntax?.isEditable(head.node)
              ? { title, safety: 'safe', edits: [{ at: head, text: `grep ${option}` }] }
              : undefined,
        });
      }
    },
  },
});
