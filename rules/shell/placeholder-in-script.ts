import { clip, defineRule, type WrittenWord } from '../../src/rule/index.ts';

const SHELL = /^(?:.*\/)?(?:sh|bash|dash|ash|ksh|zsh)$/;

export default defineRule({
  id: 'shell/placeholder-in-script',
  summary: 'find inserts file names into a shell script',
  why: 'find replaces `{}` with the file name, and the shell runs the result as code: a name with a space is split, and a name such as `a;reboot` is executed. BusyBox does not even replace `{}` inside a longer word. Passed as an argument, the name is in `$1` and is never run as code.',
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
            report(word, `find inserts file names into ${clip(word.raw, 60)}, and the shell runs them as code`, {
              help: 'pass the name as an argument: `sh -c \'… "$1"\' _ {}`',
            });
      }
    },
  },
});

/** The scripts that `-exec sh -c` runs. */
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
