import { clip, defineRule, type WrittenWord } from '../../src/rule/index.ts';

const SHELL = /^(?:.*\/)?(?:sh|bash|dash|ash|ksh|zsh)$/;

export default defineRule({
  id: 'shell/placeholder-in-script',
  summary: 'find puts file names into the text of a script',
  why: 'find puts the name of the file in place of `{}`, and the shell reads the result as a command: a name with a blank is split, and a name such as `a;reboot` is executed. BusyBox does not even replace it where it is a part of a word. As an argument, the name is `$1` and stays a name.',
  category: 'security',
  severity: 'warning',
  presets: ['strict', 'security'],
  fix: 'none',
  cwe: 78,
  aliases: { shellcheck: { SC2156: 'warning' } },
  references: ['https://www.gnu.org/software/findutils/manual/html_mono/find.html#Security-Considerations-for-find'],
  examples: [
    {
      bad: "FROM debian:13\nRUN find /src -name '*.sh' -exec sh -c «'chmod +x {}'» \\;\n",
      good: "FROM debian:13\nRUN find /src -name '*.sh' -exec sh -c 'chmod +x \"$1\"' _ {} \\;\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, args } of syntax?.commands ?? []) {
        if (baseName !== 'find') continue;
        for (const word of scripts(args))
          if (word.raw.includes('{}'))
            report(word, `find puts names of files into ${clip(word.raw, 60)}, and the shell reads them as commands`, {
              help: 'hand the name over as an argument: `sh -c \'… "$1"\' _ {}`',
            });
      }
    },
  },
});

/** The texts that `-exec sh -c` runs. */
function scripts(args: readonly WrittenWord[]): readonly WrittenWord[] {
  return args.filter((_, index) => {
    const [exec, shell, option] = args.slice(Math.max(index - 3, 0), index);
    return (
      /^-(?:exec|ok)(?:dir)?$/.test(exec?.text ?? '') &&
      SHELL.test(shell?.text ?? '') &&
      /^-\w*c$/.test(option?.text ?? '')
    );
  });
}
