import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/link-without-name',
  summary: 'ln does not say where the link goes',
  why: 'With one path, `ln` makes the link in the current directory. Which one that is depends on the WORKDIR and `cd` before it, and where a second path was forgotten the link is at a place where nothing looks for it.',
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
        // Several words may come out of a glob or a variable without quotes.
        if (operands[0]!.text === undefined ? !/^"/.test(operands[0]!.raw) : /[*?[]/.test(operands[0]!.raw)) continue;
        report(command, 'the link goes into the current directory', {
          help: 'name the place of the link, or write `.`',
        });
      }
    },
  },
});
