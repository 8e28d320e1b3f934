import { clip, knownWords, type Project, type ShellCommand, type ShellWord, textOf } from '../../src/rule/index.ts';
import { isMovingRef } from './git-refs.ts';

/** A repository by its variable. */
const REPOSITORY = /^"?\$\{?\w*(?:REPO|GIT_?UR[IL]|REMOTE)\w*\}?(?:\.git)?"?$/i;

/** The repository, where it is one of another machine and known, or a variable whose name says so. */
export function addressOf(command: ShellCommand, verb: number): ShellWord | undefined {
  const words = command.words.slice(verb + 1);
  return knownWords(command, words).words.find(
    ({ prefix, text, raw }) =>
      /^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(prefix) || (text === undefined && REPOSITORY.test(raw)),
  );
}

/** Whether an option names something else than a branch that moves. */
export function hasRevision(command: ShellCommand): boolean {
  const { words } = knownWords(command, command.words);
  for (const [index, { text, prefix, raw }] of words.entries()) {
    const option = /^(?:-b|--branch|--revision)(?:=(.*))?$/s.exec(prefix);
    if (option) {
      const value = option[1] ?? words[index + 1]?.text;
      return text === undefined || value === undefined || !isMovingRef(value);
    }
    // A variable that may hold options.
    if (text === undefined && /^["']?\$/.test(raw) && !/:\/\//.test(raw) && !REPOSITORY.test(raw)) return true;
  }
  return false;
}

const CHECKOUT = /\bgit\b[^\n]*\b(?:checkout|reset|switch)\b/;

/** The last command of the script that chooses a revision; `unknown` where a later RUN does. */
export function lastChoice({ script, index, end }: ShellCommand): ShellCommand | 'unknown' | undefined {
  const { instructions = [] } = script.host.stage ?? {};
  if (instructions.some((one) => one.kind === 'run' && one.start > end && CHECKOUT.test(textOf(one)))) return 'unknown';
  return script.commands.findLast(({ index: later, name, words }) => {
    return later > index && name === 'git' && words.some(({ text }) => text !== undefined && CHOOSES.test(text));
  });
}

const CHOOSES = /^(?:checkout|reset|switch)$/;

/** That what is chosen is a branch after all, in words; undefined where it is not, or not known. */
export function movingChoice(choice: ShellCommand | 'unknown', project: Project): string | undefined {
  if (choice === 'unknown') return undefined;
  const last = choice.words.at(-1)!;
  const ref = knownWords(choice, [last]).words[0]?.text;
  if (ref !== undefined) return isMovingRef(ref) ? `: \`${clip(ref, 40)}\` moves` : undefined;
  const name = /^\$\{?(\w+)\}?$/.exec(last.raw)?.[1];
  if (name === undefined || REVISION.test(name) || !isNeverSet(choice, name, project)) return undefined;
  return `, because \`git checkout ${last.raw}\` does nothing unless the build argument \`${name}\` is given`;
}

/** Names of variables for a revision, which the build is expected to set. */
const REVISION = /VERSION|TAG|COMMIT|SHA|HASH|REV/i;

/** Whether a variable is a build argument without default that no service of the project gives. */
function isNeverSet({ script }: ShellCommand, name: string, project: Project): boolean {
  if (script.variables.open || script.variables.assigned.has(name) || !('state' in script.host)) return false;
  const { host } = script;
  const variable = host.state?.variable(name);
  if (variable?.by !== 'arg' || variable.hasValue || !host.stage) return false;
  return !project.buildsOf(host.stage.from.dockerfile).some(({ build }) => build.args.some((one) => one.name === name));
}
