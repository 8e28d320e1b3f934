import type { ShellCommand, ShellWord } from '../../src/rule/index.ts';

/** The word of sudo in a command. */
export function sudoOf({ name, words, wrappers }: ShellCommand): ShellWord | undefined {
  return name === 'sudo' ? words[0] : wrappers.find(({ text }) => text === 'sudo' || text?.endsWith('/sudo'));
}

/** Whether sudo is told which user to become. */
export function becomesUser({ file, words, wrappers, end }: ShellCommand, sudo: ShellWord): boolean {
  const next = wrappers[wrappers.indexOf(sudo) + 1] ?? words[0];
  const written = file.text.slice(sudo.end, next && next !== sudo ? next.start : end);
  return /(?:^|\s)(?:-[A-Za-z]*u|--user)\b/.test(written);
}
