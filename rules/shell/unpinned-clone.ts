import { clip, dedent, defineRule, type ShellCommand, type ShellWord, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/unpinned-clone',
  summary: 'git clone of whatever the branch holds today',
  why: 'Without a tag or commit, the build takes whatever the branch holds on its day, and the build cache keeps that for as long as it likes. Two builds of one Dockerfile differ, nobody can say which revision an image has, and whoever can push to the branch decides what is in it.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['security', 'strict'],
  presetSeverity: { strict: 'info' },
  fix: 'none',
  references: [
    'https://git-scm.com/docs/git-clone',
    'https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository',
  ],
  examples: [
    {
      bad: dedent`
        FROM alpine/git
        RUN git clone «https://github.com/example/tool.git» /src
      `,
      good: dedent`
        FROM alpine/git
        RUN git clone --depth 1 --branch v1.4.2 https://github.com/example/tool.git /src
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name !== 'git' || command.script.host.kind !== 'run') return;
      const verb = command.words.findIndex(({ text }) => text === 'clone');
      if (verb < 1 || !command.words.slice(1, verb).every(isOption)) return;
      const address = addressOf(command, verb);
      if (!address || isPinned(command) || isCheckedOut(command)) return;
      report(address, `\`git clone\` takes whatever the branch of \`${clip(address.raw, 60)}\` holds at build time`, {
        help: 'pin a tag with `--branch`, or check out a commit behind the clone; `ADD <repository>#<commit>` does it without git',
      });
    },
  },
});

/** `-c name=value`, `-C directory` and options without a value. */
const isOption = ({ text, prefix }: ShellWord) => prefix.startsWith('-') || text === undefined || /[=/]/.test(text);

/** The repository, where it is one of another machine and known. */
function addressOf({ words }: ShellCommand, verb: number): ShellWord | undefined {
  return words.slice(verb + 1).find(({ prefix }) => /^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(prefix));
}

/** Whether an option names something else than a branch that moves. */
function isPinned({ words }: ShellCommand): boolean {
  for (const [index, { text, prefix }] of words.entries()) {
    const option = /^(?:-b|--branch|--revision)(?:=(.*))?$/s.exec(prefix);
    if (option) {
      const value = option[1] ?? words[index + 1]?.text;
      return text === undefined || value === undefined || !MOVES.test(value);
    }
    if (text === undefined && /^["']?\$/.test(words[index]!.raw) && !/:\/\//.test(words[index]!.raw)) return true;
  }
  return false;
}

const CHECKOUT = /\bgit\b[^\n]*\b(?:checkout|reset|switch)\b/;

const MOVES = /^(?:main|master|trunk|dev|develop|development|next|latest|stable|release|HEAD|gh-pages)$/;

/** Whether a later command of the script, or a later RUN, chooses a revision. */
function isCheckedOut({ script, index, end }: ShellCommand): boolean {
  const { instructions = [] } = script.host.stage ?? {};
  if (instructions.some((one) => one.kind === 'run' && one.start > end && CHECKOUT.test(textOf(one)))) return true;
  return script.commands.some((later) => {
    if (later.index <= index || later.name !== 'git') return false;
    const at = later.words.findIndex(({ text }) => text === 'checkout' || text === 'reset' || text === 'switch');
    const last = later.words.at(-1);
    return at > 0 && last !== undefined && (last.text === undefined || !MOVES.test(last.text));
  });
}
