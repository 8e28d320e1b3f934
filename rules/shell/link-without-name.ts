import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/link-without-name',
  summary: 'ln without a path for the link',
  why: 'With one path, `ln` creates the link in the current directory, which depends on WORKDIR and earlier `cd` commands. If a second path was forgotten, the link is in a place where nothing looks for it.',
  category: 'correctness',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2226: 'info' } },
  references: ['https://www.gnu.org/software/coreutils/manual/html_node/ln-invocation.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «ln -s /opt/tool/bin/tool»
      `,
      good: dedent`
        FROM debian:13
        RUN ln -s /opt/tool/bin/tool /usr/local/bin/tool
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        const { baseName, operands } = command;
        if (baseName !== 'ln' || operands.length !== 1 || command.hasFlag('t', 'target-directory', 'help', 'version'))
          continue;
        // A glob or an unquoted variable may expand to several words.
        if (operands[0]!.text === undefined ? !/^"/.test(operands[0]!.raw) : /[*?[]/.test(operands[0]!.raw)) continue;
        report(command, 'the link is created in the current directory', {
          help: 'add the path of the link, or `.`',
        });
      }
    },
  },
});
