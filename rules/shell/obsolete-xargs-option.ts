import { defineRule } from '../../src/rule/index.ts';

/** Options of xargs without a value, and those with one in the next word. */
const PLAIN = /^-(?:[0rtxpo]+|-\w[\w-]*(?:=.*)?|[nPLsdEIa].+)$/;
const VALUED = /^-[nPLsdEIa]$/;

export default defineRule({
  id: 'shell/obsolete-xargs-option',
  summary: 'xargs -i is obsolete',
  why: 'POSIX and the GNU xargs manual recommend `-I` instead of `-i`. `-i` only accepts a value that is attached to it: `xargs -i {}` runs a program named `{}`.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  aliases: { shellcheck: { SC2267: 'info' } },
  references: ['https://www.gnu.org/software/findutils/manual/html_mono/find.html#xargs-options'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN xargs «-i» cp {} /backup < /list\n',
      good: 'FROM debian:13\nRUN xargs -I{} cp {} /backup < /list\n',
      fixed: 'FROM debian:13\nRUN xargs -I{} cp {} /backup < /list\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { name, args } of syntax?.commands ?? []) {
        if (name !== 'xargs') continue;
        for (let index = 0; index < args.length; index++) {
          const word = args[index]!;
          const found = /^-([0rtxp]*)i(.*)$/.exec(word.raw);
          if (found) {
            const [, others = '', mark = ''] = found;
            const text = `${others && `-${others} `}-I${mark || '{}'}`;
            report(word, `\`${word.raw}\` is an obsolete option of xargs`, {
              help: `use \`${text}\``,
              fix: syntax?.isEditable(word.node)
                ? { title: `use \`${text}\``, safety: 'safe', edits: [{ at: word, text }] }
                : undefined,
            });
          }
          if (VALUED.test(word.raw)) index++;
          else if (!found && !PLAIN.test(word.raw)) break;
        }
      }
    },
  },
});
