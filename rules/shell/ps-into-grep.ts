import { dedent, defineRule } from '../../src/rule/index.ts';
import { neighboursIn } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/ps-into-grep',
  summary: '`ps | grep` instead of pgrep',
  why: '`ps | grep name` also finds the `grep` itself and every process with the name among its arguments, so as a health check it succeeds even when the program is gone. `pgrep` compares program names and never finds itself.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2009: 'info' } },
  references: ['https://man7.org/linux/man-pages/man1/pgrep.1.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        HEALTHCHECK CMD «ps aux» | grep java || exit 1
      `,
      good: dedent`
        FROM debian:13
        HEALTHCHECK CMD pgrep java || exit 1
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const [list, reader] of neighboursIn(syntax)) {
        if (list?.name !== 'ps' || reader?.name !== 'grep' || list.hasFlag('p', 'pid')) continue;
        const itself =
          reader.hasFlag('v') || reader.args.some(({ raw }) => raw.includes('[')) ? '' : 'the `grep` itself and ';
        report(list, `\`ps | grep\` also finds ${itself}processes that have the name in their arguments`, {
          help: 'use `pgrep`, or `pgrep -f` to search whole command lines',
        });
      }
    },
  },
});
