import { defineRule, type WrittenCommand } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/mkdir-mode',
  summary: 'mkdir -p -m sets the mode of the last directory only',
  why: 'The directories above that `-p` creates get the usual mode: after `mkdir -p -m 700 /a/b` everybody may still look into `/a`, and after `-m 777` others still cannot write there.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2174: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkdir.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN mkdir -p «-m» 700 /opt/app/keys\n',
      good: 'FROM debian:13\nRUN mkdir -p /opt/app && mkdir -m 700 /opt/app/keys\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        if (command.baseName !== 'mkdir' || !command.hasFlag('p', 'parents')) continue;
        const mode = command.flags.find(({ name }) => name === 'm' || name === 'mode')?.word;
        if (!mode || !makesParents(command)) continue;
        report(
          mode,
          `\`${mode.raw}\` holds for the last directory only: those above it that \`-p\` creates get the usual mode`,
          {
            help: 'create the directories above first, or use `install -d -m` or `chmod` for each',
          },
        );
      }
    },
  },
});

/** Whether a directory has others above it, after a `./` or `../`; a mode in a word of its own is no directory. */
function makesParents({ args, operands }: WrittenCommand): boolean {
  return operands.some((word) => {
    const before = args[args.indexOf(word) - 1]?.raw ?? '';
    if (/^-[a-zA-Z]*m$|^--mode$/.test(before)) return false;
    return word.text === undefined || word.text.replace(/^\.\.?\//, '').includes('/');
  });
}
