import type { Mount, RunInstruction, ShellCommand, ShellWord } from '../../src/rule/index.ts';
import { lastPart, pathIn } from './container-paths.ts';
import { isLeft } from './left-files.ts';

/** A secret that a RUN mounts, where its commands find it. */
interface Mounted {
  readonly mount: Mount;
  readonly path: string | undefined;
  readonly variable: string | undefined;
}

/** The content of a secret mount that a command writes into a file of the layer. */
export interface LeakedMount {
  readonly mount: Mount;
  readonly command: ShellCommand;
  /** What names the secret. */
  readonly from: ShellWord;
  /** The file, as written. */
  readonly to: string;
}

/** The first command of a RUN that writes a mounted secret into a file which stays. */
export function leakedMount(run: RunInstruction): LeakedMount | undefined {
  const secrets = run.mounts.filter(({ type }) => type === 'secret').map(mountedSecret);
  if (secrets.length === 0) return undefined;
  for (const command of run.script?.commands ?? [])
    for (const secret of secrets) {
      const from = command.words.slice(1).find((word) => names(word, secret, run));
      const to = from && targetOf(command, from);
      if (!from || to === undefined || /^\/(?:dev|proc|sys|run\/secrets)\//.test(to)) continue;
      const path = /^\$\{?HOME\}?\/|^~\//.test(to) ? undefined : to;
      if (path !== undefined && secrets.some((other) => other.path === pathIn(run.state?.workdir, path))) continue;
      if (isLeft(command, path ?? `/root/${lastPart(to)}`, run)) return { mount: secret.mount, command, from, to };
    }
  return undefined;
}

function mountedSecret(mount: Mount): Mounted {
  const id = mount.get('id') ?? mount.get('source') ?? (mount.target && lastPart(mount.target));
  const variable = mount.get('env');
  // With `env` alone there is no file.
  const path = mount.target ?? (variable === undefined && id !== undefined ? `/run/secrets/${id}` : undefined);
  return { mount, path, variable };
}

/** Whether a word is the path of the secret, or brings its content: `$(cat /run/secrets/token)`, `$TOKEN`. */
function names({ text, raw }: ShellWord, { path, variable }: Mounted, run: RunInstruction): boolean {
  if (path !== undefined && text !== undefined) return pathIn(run.state?.workdir, text) === path;
  if (path !== undefined && raw.includes('$(') && raw.includes(path)) return /\$\(\s*(?:cat\s|<\s*)/.test(raw);
  return variable !== undefined && new RegExp(`\\$(?:${variable}\\b|\\{${variable}\\})`).test(raw);
}

/** The file that a command writes of what a word names; undefined if it writes none. */
function targetOf(command: ShellCommand, from: ShellWord): string | undefined {
  const { name, words, redirects, readers } = command;
  const store = settingsOf(command, from);
  if (store !== undefined) return store;
  if (name === 'cp' || name === 'install' || name === 'mv') {
    if (from.text === undefined) return undefined;
    const operands = words.slice(1).filter(({ prefix }) => !prefix.startsWith('-'));
    const to = operands.at(-1);
    if (!to || to === from) return undefined;
    const written = to.text ?? to.raw.replace(/["']/g, '');
    return /(?:\/|^\.{1,2}|\.(?:ssh|aws|kube|docker|gnupg))$/.test(written)
      ? `${written.replace(/\/$/, '')}/${lastPart(from.text)}`
      : written;
  }
  if (!/^(?:cat|echo|printf|base64|envsubst|sed|jq|tee)$/.test(name ?? '')) return undefined;
  const redirect = redirects.find(({ operator, descriptor }) => /^>>?$|^>\|$/.test(operator) && descriptor !== 2);
  const tee = readers.find((reader) => reader.name === 'tee');
  const target = redirect?.target ?? tee?.words.slice(1).find(({ prefix }) => !prefix.startsWith('-'));
  return target && (target.text ?? target.raw.replace(/["']/g, ''));
}

/** The file in which a program keeps an address with the secret in it. */
function settingsOf({ name, words }: ShellCommand, from: ShellWord): string | undefined {
  const [first = '', second = ''] = words.slice(1).map(({ prefix }) => prefix);
  if (name === 'git' && first === 'clone') {
    const address = /:\/\/[^/\s]*@\S*\/([^/\s]+?)(?:\.git)?\/?["']?$/.exec(from.raw);
    const directory = words.at(-1) === from ? address?.[1] : words.at(-1)?.text;
    return address && directory !== undefined ? `${directory.replace(/\/$/, '')}/.git/config` : undefined;
  }
  if (name === 'git' && first === 'config' && second === '--global') return '~/.gitconfig';
  if (/^pip3?$/.test(name ?? '') && first === 'config' && second === 'set') return '~/.config/pip/pip.conf';
  return undefined;
}
