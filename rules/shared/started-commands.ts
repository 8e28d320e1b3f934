import {
  type CmdInstruction,
  type Dockerfile,
  type EntrypointInstruction,
  knownText,
  type Located,
  type Script,
  type Service,
  type ShellCommand,
  textOf,
} from '../../src/rule/index.ts';
import { isForDevelopers } from './stage-packages.ts';

/** A command that a container starts. */
export interface StartedCommand extends Located {
  /** The program and its arguments; what is computed at run time as it is written. */
  readonly words: readonly string[];
  /** Whether the container ends when it does. */
  readonly main: boolean;
  /** The text of what starts it. */
  readonly text: string;
}

/** The commands that the containers of the images of a file start, those for developers left out. */
export function startedByImages(dockerfile: Dockerfile): readonly StartedCommand[] {
  const found = new Map<CmdInstruction | EntrypointInstruction, readonly StartedCommand[]>();
  for (const stage of dockerfile.stages) {
    if (!stage.shipped || isForDevelopers({ file: stage.file, name: stage.name ?? '' })) continue;
    if (dockerfile.stages.some(({ base }) => base.kind === 'stage' && base.stage === stage)) continue;
    const { cmd, entrypoint } = stage;
    const text = [entrypoint, cmd].map((node) => (node ? textOf(node) : '')).join('\n');
    for (const node of [entrypoint, cmd]) {
      if (!node?.script || node.onbuild || found.has(node)) continue;
      // The words after `--` are a command.
      const isJoined = node === entrypoint && cmd?.json && node.words.at(-1)?.text !== '--';
      const arguments_ = isJoined ? cmd.words.map((word) => word.text) : [];
      found.set(node, commandsOf(node.script, text, node.json ? arguments_ : []));
    }
  }
  return [...found.values()].flat();
}

/** The commands that a service starts which is to run for long: one that is restarted, and that does not mount its sources. */
export function startedByService(service: Service): readonly StartedCommand[] {
  if (service.scripts.length === 0 || !isOperated(service)) return [];
  return service.scripts.flatMap((script) =>
    script.host.kind === 'compose' && /^(?:command|entrypoint)$/.test(script.host.key)
      ? commandsOf(script, textOf(script), [])
      : [],
  );
}

function isOperated(service: Service): boolean {
  const restart = knownText(service.get('restart'));
  if (!service.get('deploy') && !/^(?:always|unless-stopped|on-failure)/.test(restart ?? '')) return false;
  if (service.get('develop') || /(?:^|[/.-])(?:dev\w*|local|test\w*|override)\b/i.test(service.file.path)) return false;
  return !service.volumes.some((volume) => /^["']?(?:\.{1,2}\/?|\$\{?PWD\}?\/?):/.test(textOf(volume)));
}

/** What a command may be in and still be the one that the container runs. */
const ASIDE: ReadonlySet<string> = new Set(['substitution', 'function', 'trap', 'coproc']);

function commandsOf(script: Script, text: string, following: readonly string[]): readonly StartedCommand[] {
  const last = script.statements.at(-1);
  const main = last?.background ? undefined : last?.commands.findLast((command) => isStarted(command));
  return script.commands.filter(isStarted).map((command) => ({
    file: command.file,
    start: command.words[0]!.start,
    end: command.words.at(-1)!.end,
    words: [...command.words.map((word) => word.text ?? word.raw), ...following],
    main: command === main || script.commands.length === 1,
    text,
  }));
}

function isStarted({ words, context }: ShellCommand): boolean {
  return words.length > 0 && !context.some((name) => ASIDE.has(name));
}
