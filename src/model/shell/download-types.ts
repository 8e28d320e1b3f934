import type { Located } from '../../text/source.ts';
import type { ShellCommand, ShellWord } from './shell-types.ts';

/** An address that a command fetches. */
export interface DownloadAddress extends ShellWord {
  /** The value, as far as the Dockerfile shows what its variables hold; undefined when part of it is only known at run time. */
  readonly text: string | undefined;
  /** What is known of its beginning. */
  readonly prefix: string;
}

/**
 * Where what an address gives goes: `stdout` when it is piped, captured or shown, `file` when an option or a redirect names a file,
 * `nowhere` when it is thrown away.
 */
export interface DownloadTarget extends Located {
  readonly kind: 'stdout' | 'file' | 'nowhere' | 'unknown';
  /** The path of the file as far as it is known: without the working directory. */
  readonly path: string | undefined;
}

/** An option of such a command with its value, attached or in the next word. Letters of a cluster are options of their own. */
export interface DownloadOption extends Located {
  /** With its dashes: `-o`, `--output`, `-nv`. */
  readonly name: string;
  /** The word that holds it: the cluster `-sSL`. */
  readonly word: ShellWord;
  /** Undefined when it has none or it is computed at run time. */
  readonly value: string | undefined;
  /** The word that holds the value. */
  readonly valueWord: ShellWord | undefined;
}

/** What a command downloads: a call of curl, wget or aria2c. */
export interface DownloadCommand {
  readonly command: ShellCommand;
  readonly tool: 'curl' | 'wget' | 'aria2c';
  readonly options: readonly DownloadOption[];
  /** Whether a word that is computed at run time, or a file, may bring further options or addresses. */
  readonly open: boolean;
  readonly addresses: readonly DownloadAddress[];
  /** One for each address. */
  readonly targets: readonly DownloadTarget[];
  /** Whether the answer is what it is called for: it asks not only for headers, and sends nothing. */
  readonly fetches: boolean;
  /** Whether it sends something, or names another method than GET. */
  readonly sends: boolean;
  /** Whether an HTTP error such as 404 makes it fail. An {@link open} call may still fail. */
  readonly failsOnError: boolean;
  /** Whether it goes where a redirect leads. */
  readonly followsRedirects: boolean;
  /** The option by which it accepts any certificate. */
  readonly insecure: DownloadOption | undefined;
  /** Whether it draws no progress bar. */
  readonly quiet: boolean;
  hasOption(...names: string[]): boolean;
}
