import {
  clip,
  type DownloadAddress,
  type Instruction,
  type Located,
  part,
  type RunInstruction,
  type ShellCommand,
  textOf,
} from '../../src/rule/index.ts';

/** The addresses of a command whose content is used: it goes into a file, a pipe, or a substitution. */
export function usedAddresses(command: ShellCommand): readonly DownloadAddress[] {
  const { download, readers, context } = command;
  if (!download?.fetches) return [];
  const taken = readers.length > 0 || context.at(-1) === 'substitution';
  const { targets } = download;
  return download.addresses.filter((_, index) => {
    const { kind } = targets[index]!;
    return kind === 'file' || (kind === 'stdout' && taken);
  });
}

const CHECK =
  /\b(?:sha\d*sum|shasum|b2sum|md5sum|gpgv|cosign|minisign|signify|slsa-verifier)\b|\bgpg\b[^|;&]*--verify|openssl\s+dgst|Get-FileHash/;

/** Whether a checksum or a signature is compared after a command, in its script or in a later RUN of the stage. */
export function isVerified(command: ShellCommand): boolean {
  const { index, script } = command;
  const { host, commands } = script;
  if (commands.some((other) => other.index > index && comparesChecksum(other))) return true;
  return host.kind === 'run' && isVerifiedLater(host);
}

/** Whether a RUN after an instruction checks a checksum or a signature. */
export function isVerifiedLater(node: Instruction): boolean {
  return (
    node.stage?.instructions.some(
      (other) => other.kind === 'run' && other.start > node.start && CHECK.test(textOf(other)),
    ) === true
  );
}

/** The same with what the RUN itself says; for scripts that are not parsed. */
export function isVerifiedIn(node: RunInstruction): boolean {
  return CHECK.test(textOf(node)) || isVerifiedLater(node);
}

function comparesChecksum(command: ShellCommand): boolean {
  const { name = '', words } = command;
  if (/^(?:(?:sha\d*|md5|b2)sum|shasum)$/.test(name)) return true;
  if (name === 'gpg') return command.hasOption('--verify');
  if (name === 'openssl') return words[1]?.text === 'dgst';
  return /^(?:gpgv|cosign|minisign|signify|slsa-verifier)$/.test(name);
}

/** Downloads of a RUN that the shells of Windows read: the addresses in its text, if it calls a program that downloads. */
export function windowsAddresses({ script, rest }: RunInstruction): readonly (Located & { readonly text: string })[] {
  if (script?.language !== 'cmd' && script?.language !== 'powershell') return [];
  const text = textOf(rest);
  if (
    !/\b(?:curl|wget|iwr|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|DownloadFile|DownloadString|bitsadmin)\b/i.test(
      text,
    )
  )
    return [];
  return [...text.matchAll(/\b(?:https?|ftp):\/\/[^\s'"`;)]+/gi)].map((match) => ({
    ...part(rest, match.index, match.index + match[0].length),
    text: match[0],
  }));
}

const LOCAL =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0$|\[)|\.(?:local|localdomain|localhost|internal|lan|intranet|corp|home|private|svc|consul|test)$/i;

/** The host of an address on the open internet; undefined for local names and for those that are not known. */
export function publicHost(address: string): string | undefined {
  const host = /^[a-z]+:\/\/(?:[^@/]*@)?([^/:?#]+)(?=[/:?#])/i.exec(`${address}`)?.[1];
  return host?.includes('.') && !LOCAL.test(host) ? host : undefined;
}

/** Files that are not run: keys and signatures, which are what one trusts, lists and settings. */
export const NO_PROGRAM =
  /\.(?:asc|sig|gpg|key|pem|crt|cer|list|sources|repo|conf|cfg|ini|json|ya?ml|txt|md5|sha\d+|sha\d+sums?)$|SUMS?$|KEYS$/i;

/** Whether it does no harm that nothing compares what an address gives; of a script only that it comes from the local network. */
export function isHarmless(address: string, script = false): boolean {
  if (!script && NO_PROGRAM.test(address.replace(/[?#].*/, ''))) return true;
  // A commit names its content.
  if (/^https:\/\/(?:raw\.githubusercontent|(?:codeload\.)?github|gitlab)\.com\/\S*\b[\da-f]{40}\b/.test(address))
    return true;
  // The current commit of a branch: requested to rebuild when the branch moves.
  if (/^https:\/\/api\.github\.com\/repos\/.*\/(?:refs|commits)\b/.test(address)) return true;
  return /^[a-z]+:\/\/[^/]+\//i.test(address) && publicHost(address) === undefined;
}

/** An address for a message, cut to what is known of it. */
export function shownAddress({ text, prefix, raw }: DownloadAddress): string {
  return clip(text ?? (prefix === '' ? raw : `${prefix}…`), 60);
}
