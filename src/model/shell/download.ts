import { type DownloadTool, downloadTool } from '../../knowledge/download-tools.ts';
import type { Located } from '../../text/source.ts';
import type { DownloadAddress, DownloadCommand, DownloadOption, DownloadTarget } from './download-types.ts';
import { knownBeginning, knownWords } from './known-words.ts';
import type { ShellCommand, ShellWord } from './shell-types.ts';

/** What a command downloads; undefined when it is none of the programs that do. */
export function downloadOf(command: ShellCommand): DownloadCommand | undefined {
  const tool = command.name === undefined ? undefined : downloadTool(command.name);
  return tool && new Download(command, tool);
}

/** A call taken apart. */
interface Parts {
  readonly options: DownloadOption[];
  readonly addresses: ShellWord[];
  open: boolean;
}

class Download implements DownloadCommand {
  readonly command: ShellCommand;
  readonly tool: DownloadTool['name'];
  readonly options: readonly DownloadOption[];
  readonly addresses: readonly DownloadAddress[];
  readonly open: boolean;
  readonly #knowledge: DownloadTool;

  constructor(command: ShellCommand, knowledge: DownloadTool) {
    this.command = command;
    this.tool = knowledge.name;
    this.#knowledge = knowledge;
    const { options, addresses, open } = readParts(command, knowledge);
    this.options = options;
    this.open = open || this.hasOption(...knowledge.list);
    this.addresses = addresses.map((word) =>
      word.text === undefined ? { ...word, prefix: knownBeginning(command, word) } : word,
    );
  }

  get targets(): readonly DownloadTarget[] {
    return this.tool === 'curl' ? this.#curlTargets() : this.addresses.map((address) => this.#target(address));
  }

  get fetches(): boolean {
    return !this.sends && !this.hasOption(...this.#knowledge.nothing);
  }

  get sends(): boolean {
    const { sends } = this.#knowledge;
    return this.options.some(({ name, value }) => sends.includes(name) && value !== 'GET');
  }

  get failsOnError(): boolean {
    return this.#lacksOrHas(this.#knowledge.fails);
  }

  get followsRedirects(): boolean {
    return this.#lacksOrHas(this.#knowledge.follows);
  }

  get insecure(): DownloadOption | undefined {
    const { insecure } = this.#knowledge;
    if (this.tool !== 'aria2c') return this.options.find(({ name }) => insecure.includes(name));
    return this.options.find(({ name, value }) => name === '--check-certificate' && value === 'false');
  }

  get quiet(): boolean {
    return this.hasOption(...this.#knowledge.quiet);
  }

  hasOption(...names: string[]): boolean {
    return this.options.some(({ name }) => names.includes(name));
  }

  #lacksOrHas(options: readonly string[] | undefined): boolean {
    return options === undefined || this.hasOption(...options);
  }

  /** The file that one option names for all addresses, or a file for each, named after it. */
  #target(address: DownloadAddress): DownloadTarget {
    if (this.hasOption(...this.#knowledge.nothing)) return { ...place(address), kind: 'nowhere', path: undefined };
    const named = this.#options('file').at(-1);
    return named ? this.#named(named) : this.#remoteName(address);
  }

  /** Each `-o` or `-O` is for one address, in order; what is left over goes to standard output. */
  #curlTargets(): DownloadTarget[] {
    const { file } = this.#knowledge;
    const outputs = this.options.filter(({ name }) => file.includes(name) || name === '-O' || name === '--remote-name');
    const headers = this.hasOption(...this.#knowledge.nothing);
    const all = this.hasOption('--remote-name-all');
    return this.addresses.map((address, index) => {
      const output = outputs[index];
      if (headers) return { ...place(address), kind: 'nowhere', path: undefined };
      if (output && file.includes(output.name)) return this.#named(output);
      return output || all ? this.#remoteName(address) : this.#standardOutput(address);
    });
  }

  #options(kind: 'file' | 'directory'): DownloadOption[] {
    return this.options.filter(({ name }) => this.#knowledge[kind].includes(name));
  }

  #named(option: DownloadOption): DownloadTarget {
    const { value } = option;
    if (value === '-' || value === '/dev/stdout' || value === '/proc/self/fd/1') return this.#standardOutput(option);
    if (value === '/dev/null') return { ...place(option), kind: 'nowhere', path: undefined };
    return { ...place(option), kind: 'file', path: this.tool === 'wget' ? value : this.#inDirectory(value) };
  }

  #remoteName(address: DownloadAddress): DownloadTarget {
    const { text } = address;
    const ownName = this.hasOption('-J', '--remote-header-name', '--content-disposition', '--trust-server-names');
    const path = text === undefined || ownName ? undefined : text.split(this.tool === 'wget' ? '#' : /[?#]/, 1)[0]!;
    const name = path?.slice(path.lastIndexOf('/') + 1);
    return { ...place(address), kind: 'file', path: name ? this.#inDirectory(name) : undefined };
  }

  #inDirectory(name: string | undefined): string | undefined {
    const option = this.#options('directory').at(-1);
    if (!option || name === undefined) return name;
    return option.value === undefined ? undefined : `${option.value.replace(/\/$/, '')}/${name}`;
  }

  /** Standard output, or the file that it is redirected to. */
  #standardOutput(at: Located): DownloadTarget {
    const redirect = this.command.redirects.findLast(
      ({ operator, descriptor }) => /^(?:>|>>|>\||&>|&>>)$/.test(operator) && (descriptor ?? 1) === 1,
    );
    if (!redirect) return { ...place(at), kind: 'stdout', path: undefined };
    const path = redirect.target?.text;
    const kind =
      path === '/dev/null' ? 'nowhere' : path === '/dev/stdout' || path === '/dev/stderr' ? 'stdout' : 'file';
    return { ...place(redirect), kind, path: kind === 'file' ? path : undefined };
  }
}

function place({ file, start, end }: Located): Located {
  return { file, start, end };
}

function readParts(command: ShellCommand, knowledge: DownloadTool): Parts {
  const { words } = knownWords(command, command.words.slice(1));
  const parts: Parts = { options: [], addresses: [], open: false };
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.text === '--') {
      parts.addresses.push(...words.slice(index + 1));
      break;
    }
    if (word.prefix.startsWith('-') && word.prefix.length > 1) {
      index += readOption(word, words[index + 1], knowledge, parts);
      continue;
    }
    // `$OPTIONS` without quotes may be options; a word that continues after the variable is a URL.
    if (word.text === undefined && /^\$(?:\w+|\{\w+\}|[*@])$/.test(word.raw)) parts.open = true;
    parts.addresses.push(word);
  }
  return parts;
}

/** Reads one option word; returns how many of the words behind it are its value. */
function readOption(word: ShellWord, next: ShellWord | undefined, knowledge: DownloadTool, parts: Parts): number {
  const { prefix, text } = word;
  const add = (name: string, value?: string, valueWord?: ShellWord): void => {
    const end = Math.max(word.end, valueWord?.end ?? word.end);
    parts.options.push({ file: word.file, start: word.start, end, name, word, value, valueWord });
    if (valueWord && knowledge.address.includes(name)) parts.addresses.push(valueWord);
  };
  if (prefix.startsWith('--')) {
    const equals = prefix.indexOf('=');
    if (equals > 0) add(prefix.slice(0, equals), text?.slice(equals + 1), word);
    else if (knowledge.valued.has(prefix) && next) {
      add(prefix, next.text, next);
      return 1;
    } else add(prefix);
    return 0;
  }
  for (let at = 1; at < prefix.length; at++) {
    const two = knowledge.twoLetters?.includes(prefix[at]!) === true;
    const name = `-${prefix.slice(at, two ? at + 2 : at + 1)}`;
    if (two) at++;
    const attached = prefix.slice(at + 1);
    if (!knowledge.valued.has(name)) add(name);
    else if (attached !== '' || text === undefined) {
      add(name, text === undefined ? undefined : attached.replace(/^=/, ''), word);
      return 0;
    } else {
      add(name, next?.text, next);
      return next ? 1 : 0;
    }
  }
  return 0;
}
