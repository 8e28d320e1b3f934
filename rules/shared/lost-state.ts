import { between, type Located, type Script, type ShellCommand } from '../../src/rule/index.ts';

/** What is gone when a RUN ends. */
export interface LostState {
  readonly at: Located;
  /** What it was to do, as the subject of a sentence: "the directory". */
  readonly what: string;
  readonly help: string;
  /** Whether one command does it, and not several in a row. */
  readonly alone: boolean;
}

/** Programs that manage services: the word after them starts one. */
const STARTS = /^(?:start|restart|reload|force-reload)$/;

/** Programs that go to the background by an option. */
const DAEMONS: ReadonlyMap<string, RegExp> = new Map([
  ['mongod', / --fork\b/],
  ['httpd', / -k (?:start|restart)\b/],
  ['apache2', / -k (?:start|restart)\b/],
  ['rabbitmq-server', / -detached\b/],
  ['memcached', / (?:-d|--daemon)\b/],
]);

/** Files that Docker mounts over, so that what is written to them is not part of the layer. */
const MOUNTED: ReadonlySet<string> = new Set(['/etc/hosts', '/etc/resolv.conf', '/etc/hostname']);

/** Files that people source for the variables and functions in them. */
const SETTINGS =
  /(?:^|\/)(?:activate|\.?(?:bash|zsh)?rc|\.bashrc|\.?profile|\.bash_profile|nvm\.sh|os-release|lsb-release|envvars|env|\.env|environment|env\.sh|setup\.(?:ba)?sh|setenv\.sh|local_setup\.(?:ba)?sh|sdkman-init\.sh|conda\.sh)$/;

/** Commands that are harmless after the work that they belong to. */
const AFTER_WORK: ReadonlySet<string> = new Set(['set', 'nvm', 'sdk', 'rvm', 'pyenv', 'rbenv']);

const SHELL = /^(?:ba|da|a|z)?sh$/;

/**
 * What the last commands of a script change in the shell or in processes that end with it. Undefined if the script uses the change later, or
 * cannot be read.
 */
export function lostState(script: Script): LostState | undefined {
  if ((script.language !== 'posix' && script.language !== 'bash') || script.problems.length > 0) return undefined;
  const { commands, statements } = script;
  // A command that only waits for a service does not use it.
  const isWait = statements.length > 1 && commands.at(-1)!.name === 'sleep' && statements.at(-1)!.commands.length === 1;
  const last = commands.at(isWait ? -2 : -1);
  const statement = statements.at(isWait ? -2 : -1);
  if (!last || !statement) return undefined;
  if (statement.background && last.context.length === 0 && last.words.length > 0 && last.name !== 'wait')
    return {
      at: last,
      what: `the process of \`${last.words[0]!.raw}\``,
      help: SERVICE_HELP,
      alone: false,
    };
  let first: LostState | undefined;
  let index = last.index;
  for (; index >= 0; index--) {
    const lost = lostBy(commands[index]!, commands);
    if (!lost) break;
    first = first ? { ...lost, at: between(lost.at, first.at), alone: false } : lost;
  }
  const tail = commands.slice(index + 1, last.index + 1);
  const isWork = index >= 0 && !(tail[0]?.context.length && SHELL.test(commands[index]!.name ?? ''));
  return isWork && tail.every(({ name }) => AFTER_WORK.has(name ?? '')) ? undefined : first;
}

/** What a command changes that is lost afterwards; undefined if it changes files, or may do so. */
function lostBy(command: ShellCommand, commands: readonly ShellCommand[]): LostState | undefined {
  const { name, words, context, wrappers, redirects, guarded, joint } = command;
  if (
    context.some((part) => part !== 'sh -c' && part !== 'group') ||
    guarded ||
    joint === '||' ||
    joint === '|' ||
    redirects.some(({ operator }) => operator.startsWith('>>'))
  )
    return undefined;
  const operands = words.slice(1).filter(({ prefix }) => !prefix.startsWith('-'));
  const [operand, second] = operands;
  const lost = (what: string, help: string): LostState => ({ at: command, what, help, alone: true });
  switch (name) {
    case 'cd':
    case 'pushd': {
      // Back to where it began, after work somewhere else.
      const isReturn = commands.some((other) => other !== command && (other.name === 'cd' || other.name === 'pushd'));
      if (isReturn || !operand) return undefined;
      return lost(
        'the working directory',
        operand.raw.startsWith('~') ? 'use WORKDIR with the absolute path' : `use \`WORKDIR ${operand.raw}\` instead`,
      );
    }
    case 'export':
      if (!operand) return undefined;
      return lost(
        'the variable',
        /^\w+=(?!.*(?:\$\(|`))/.test(operand.raw) ? `use \`ENV ${operand.raw}\` instead` : 'set it with ENV',
      );
    case '.':
    case 'source':
      if (!SETTINGS.test(operand?.text ?? '')) return undefined;
      return lost('the environment from the file', helpForSource(operand!.text!));
    case 'conda':
    case 'mamba':
    case 'micromamba':
      if (operand?.text !== 'activate') return undefined;
      return lost(
        'the environment',
        'add its `bin` directory to the front of PATH with ENV, or run programs with `conda run -n`',
      );
    case 'set':
      return words.length > 1 &&
        operands.every(({ text }) => /^(?:pipefail|errexit|nounset|xtrace|allexport)$/.test(text ?? ''))
        ? lost('the option', 'put it before the commands that need it, in the same RUN, or add it to SHELL')
        : undefined;
    case 'nvm':
    case 'sdk':
    case 'rvm':
    case 'pyenv':
    case 'rbenv':
      return /^(?:use|shell|activate)$/.test(operand?.text ?? '')
        ? lost('the selected version', 'add the `bin` directory of that version to the front of PATH with ENV')
        : undefined;
    case 'pg_ctl':
    case 'pg_ctlcluster':
      return operands.some(({ text }) => STARTS.test(text ?? '')) ? lost('the service', SERVICE_HELP) : undefined;
    case 'alias':
      return operand && lost('the alias', 'put it in a file that the shell reads when it starts');
    case 'umask':
    case 'ulimit':
      return operand && lost('the limit', 'put it before the commands that need it, in the same RUN');
    case 'su':
    case 'newgrp':
      if (words.some(({ prefix }) => prefix === '-c' || prefix.startsWith('--command'))) return undefined;
      return lost('the user', `use \`USER ${operand?.raw ?? 'root'}\` instead`);
    case 'service':
    case 'systemctl':
    case 'rc-service':
    case 'initctl':
    case 'invoke-rc.d': {
      const verb = name === 'systemctl' || name === 'initctl' ? operand : second;
      return STARTS.test(verb?.text ?? '') ? lost('the service', SERVICE_HELP) : undefined;
    }
    case 'apachectl':
    case 'apache2ctl':
    case 'nginx':
      return name !== 'nginx' && STARTS.test(operand?.text ?? '') ? lost('the service', SERVICE_HELP) : undefined;
    case 'sysctl':
      return command.hasOption('-w', '-p')
        ? lost('the kernel setting', 'set it with `--sysctl` or `sysctls:` when the container starts')
        : undefined;
    default:
      if (
        /^\/etc\/(?:rc\.d\/)?init\.d\//.test(words[0]?.text ?? '') &&
        wrappers.length === 0 &&
        STARTS.test(operand?.text ?? '')
      )
        return lost('the service', SERVICE_HELP);
      return command.hasOption('--daemonize') || DAEMONS.get(name ?? '')?.test(words.map(({ raw }) => raw).join(' '))
        ? lost('the service', SERVICE_HELP)
        : undefined;
  }
}

const SERVICE_HELP = 'start it with CMD or ENTRYPOINT, or in the RUN that needs it';

function helpForSource(path: string): string {
  const environment = /^(.*)\/bin\/activate$/.exec(path)?.[1];
  return environment
    ? `use \`ENV PATH="${environment}/bin:$PATH"\` instead`
    : 'set the variables it defines with ENV, or source it in each RUN that needs it';
}

/** Writes to files that Docker mounts over while a RUN is running. */
export function lostWrites(script: Script): readonly Located[] {
  const places: Located[] = [];
  for (const { redirects, name, words } of script.commands) {
    for (const { operator, target } of redirects)
      if (/^(?:>|>>|>\|)$/.test(operator) && MOUNTED.has(target?.text ?? '')) places.push(target!);
    if (name === 'tee') for (const word of words) if (MOUNTED.has(word.text ?? '')) places.push(word);
  }
  return places;
}
