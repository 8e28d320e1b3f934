import { imageFacts } from '../../src/knowledge/images.ts';
import {
  chainOf,
  type ImageReference,
  type Script,
  type ShellCommand,
  type Stage,
  textOf,
} from '../../src/rule/index.ts';
import { PROGRAM_PLACES } from './container-paths.ts';
import { textOfChain } from './stage-chain.ts';

/** The programs of health checks for which it is known whether an image has them. */
const ASKING: ReadonlySet<string> = new Set(['curl', 'wget', 'nc']);

/** The command of a health check whose program is not in the image, according to all that is known about the image and the stage. */
export function missingProgram(script: Script, image: ImageReference, stage?: Stage): ShellCommand | undefined {
  const command = script.commands.find(({ name }) => name !== undefined && ASKING.has(name));
  const name = command?.name;
  if (name === undefined || imageFacts(image)?.programs.get(name) !== false) return undefined;
  // A script that looks for the program, or has an alternative, handles this itself.
  if (
    script.commands.some(
      (other) => other.name !== name && (ASKING.has(other.name ?? '') || LOOKS.has(other.name ?? '')),
    )
  )
    return undefined;
  return stage && mayBring(stage, name) ? undefined : command;
}

const LOOKS: ReadonlySet<string> = new Set(['command', 'which', 'type', 'apt-get', 'apk', 'busybox']);

/** Whether a stage may add a program: it names it, installs something unknown, or copies to the directories of programs. */
function mayBring(stage: Stage, name: string): boolean {
  const text = textOfChain(stage).replace(/^\s*HEALTHCHECK\b(?:\\\r?\n|.)*/gim, '');
  if (new RegExp(`(?<![\\w./-])(?:${PACKAGES.get(name) ?? name})(?!\\w)`).test(text)) return true;
  return chainOf(stage).some(({ instructions }) =>
    instructions.some((node) => {
      if (node.kind === 'run') return BRINGS.test(textOf(node)) || (node.script?.commands ?? []).some(installsUnknown);
      if (node.kind !== 'copy' && node.kind !== 'add') return false;
      return node.destination?.value === undefined || PROGRAM_PLACES.test(node.destination.value);
    }),
  );
}

/** Whether a command installs packages of which not all are written. */
function installsUnknown({ packages }: ShellCommand): boolean {
  return packages !== undefined && packages.action === 'install' && packages.knowledge.of === 'system' && packages.open;
}

/** Packages that bring a program under another name. */
const PACKAGES: ReadonlyMap<string, string> = new Map([['nc', 'nc|ncat|netcat[\\w-]*|nmap[\\w-]*|busybox']]);

/** What installs from lists that are not in the Dockerfile. */
const BRINGS = /packages\.txt|xargs|\.sh\b|\.deb\b|\.rpm\b|ansible|conda|nix\b/;
