import {
  type CopyInstruction,
  type Dockerfile,
  type ShellCommand,
  type StartedFile,
  textOf,
} from '../../src/rule/index.ts';
import { lastPart } from './container-paths.ts';

/** What starts, shows or tests a file, and what gives it a mode or an owner. */
const HARMLESS: ReadonlySet<string> = new Set(
  'sh bash dash ash . source exec test [ ls cat stat chmod chown chgrp'.split(' '),
);

/** Whether a RUN may change the text of a file that an image starts: names it for anything else than to start it. */
export function isChanged({ file, target, stage }: StartedFile): boolean {
  const names = [...new Set([lastPart(target), lastPart(file.path)])];
  return commandsIn(stage.from.dockerfile, names).some(({ name, words, redirects }) => {
    const named = redirects.some((redirect) => redirect.target && holds(redirect.target.raw, names));
    return named || (!HARMLESS.has(name ?? '') && words.slice(1).some(({ raw }) => holds(raw, names)));
  });
}

/** Whether a RUN may take carriage returns out of files: `dos2unix`, `sed 's/\r//'`, `tr -d '\r'`. */
export function losesCarriageReturns({ instructions }: Dockerfile): boolean {
  return instructions.some((node) => node.kind === 'run' && /dos2unix|fromdos|\\r|\^M|autocrlf/.test(textOf(node)));
}

/** Whether a RUN or a copy may give a file that an image starts the execute bit. */
export function mayGetMode({ broughtBy, target, stage }: StartedFile): boolean {
  const { dockerfile } = stage.from;
  const hasMode = (node: CopyInstruction) => node.flag('chmod') !== undefined;
  if (broughtBy.kind !== 'run' && (hasMode(broughtBy) || broughtBy.fromStage)) {
    const copies = broughtBy.fromStage ? dockerfile.instructions : [broughtBy];
    if (copies.some((node) => (node.kind === 'copy' || node.kind === 'add') && hasMode(node))) return true;
  }
  return commandsIn(dockerfile, ['chmod', 'install']).some((command) => {
    const { name, words } = command;
    if (name === 'install') return words.some(({ raw }) => holds(raw, [lastPart(target)]));
    if (name !== 'chmod') return words.some(({ raw }) => /(?<![\w./-])chmod(?![\w.-])/.test(raw));
    if (command.hasOption('-R', '--recursive')) return true;
    return words
      .slice(2)
      .some(({ text }) => text === undefined || /[*?[]/.test(text) || lastPart(text) === lastPart(target));
  });
}

function holds(raw: string, names: readonly string[]): boolean {
  return names.some((name) => raw.includes(name));
}

/** The commands of RUN instructions whose text has one of the words. */
function commandsIn({ instructions }: Dockerfile, words: readonly string[]): readonly ShellCommand[] {
  return instructions.flatMap((node) =>
    node.kind === 'run' && node.script && holds(textOf(node), words) ? node.script.commands : [],
  );
}
