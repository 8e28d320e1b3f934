import { dedent, defineRule, type Script, textOf } from '../../src/rule/index.ts';
import { lostSettings } from '../shared/lost-settings.ts';

export default defineRule({
  id: 'shell/lost-in-subshell',
  summary: 'A variable is set in a subshell and used outside it',
  why: 'Parentheses, `$( … )`, background commands and each part of a pipe run in a separate process, so variables that they set are lost when it ends. A common case is `… | while read` with a loop that collects a result.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2030: 'info', SC2031: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_13'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN (cd /src && REV=$(git rev-parse HEAD)); echo "«$REV»" > /revision
      `,
      good: dedent`
        FROM debian:13
        RUN REV=$(git -C /src rev-parse HEAD); echo "$REV" > /revision
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      if (!script.commands.some(isSuspect) && !script.statements.some(({ background }) => background)) return;
      for (const { setting, use, where, isSure } of lostSettings(script, project)) {
        if (!isSure) continue;
        report(
          use,
          `\`${textOf(use)}\` is empty: ${where} sets \`${use.name}\`, and the value is lost when the subshell ends`,
          {
            help: `set \`${use.name}\` outside the subshell, or use it inside`,
            labels: [{ at: setting, message: 'set here' }],
          },
        );
      }
    },
  },
});

/** A cheap check: whether a command sets a variable in what may be a subshell. */
function isSuspect({ words, assignments, name, context, joint, readers }: Script['commands'][number]): boolean {
  if (context.length === 0 && joint !== '|' && readers.length === 0) return false;
  return words.length === 0 ? assignments.length > 0 : name === 'read' || name === 'export';
}
