import type { RunInstruction, ShellCommand, ShellWord } from '../../src/rule/index.ts';
import { lastPart, pathIn } from './container-paths.ts';

/** Whether a RUN leaves a file that one of its commands writes in its layer: no later command deletes it, and no mount holds it. */
export function isLeft(command: ShellCommand, path: string | undefined, run: RunInstruction): boolean {
  const { commands } = command.script;
  const moved = commands.some(({ index, name }) => index < command.index && (name === 'cd' || name === 'pushd'));
  const absolute = moved && !path?.startsWith('/') ? undefined : pathIn(run.state?.workdir, path);
  for (const { type, target } of run.mounts)
    if (type !== 'bind' && target !== undefined && absolute?.startsWith(target)) return false;
  return !commands.some(
    ({ index, name, words }) =>
      index > command.index &&
      ((/^(?:rm|shred|unlink)$/.test(name ?? '') && deletes(words, path, absolute)) ||
        (name === 'find' && words.some(({ text }) => text === '-delete'))),
  );
}

/** Places that people clean up and that do not contain keys. */
const OTHER = /^\/(?:var\/(?:lib|cache|log)|root\/\.cache|usr\/(?:local\/)?share|usr\/src)(?:\/|$)/;

function deletes(words: readonly ShellWord[], path: string | undefined, absolute: string | undefined): boolean {
  const name = path === undefined ? undefined : lastPart(path);
  return words.slice(1).some(({ text: written, prefix }) => {
    const text = written?.replace(/^~\//, '/root/');
    if (prefix.startsWith('-') || OTHER.test(prefix)) return false;
    if (name === undefined || text === undefined) return true;
    const below = text.replace(/^\.?\//, '/').replace(/^(?!\/)/, '/');
    const directory = below.slice(0, below.lastIndexOf('/') + 1);
    const holds = (path: string): boolean | undefined =>
      text.startsWith('/') ? absolute?.startsWith(path) : absolute?.includes(path);
    const isThere = holds(directory) ?? true;
    if (patternOf(lastPart(text)).test(name) && isThere) return true;
    if (absolute === undefined) return text.startsWith('/') && !/^\/(?:tmp|run|etc|root|opt|srv)\/?$/.test(text);
    return holds(`${below.replace(/\/+$/, '')}/`) === true;
  });
}

function patternOf(glob: string): RegExp {
  return new RegExp(`^${glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/[*?]+/g, '.*')}$`);
}
