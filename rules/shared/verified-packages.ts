import { type PackageCommand, type RunInstruction, type Script, textOf } from '../../src/rule/index.ts';

/** Whether packages that are installed without a check of their signature come from no network, or were checked before, or bring the key. */
export function isTrusted(call: PackageCommand): boolean {
  const { packages, command } = call;
  const before = command.file.text.slice(command.script.start, command.start);
  if (packages.some(({ origin }) => origin === 'file') && CHECKED.test(before)) return true;
  if (packages.length === 0) return false;
  if (packages.every(({ origin, raw }) => origin === 'url' && RELEASE.test(raw))) return true;
  return packages.every(({ origin }) => origin === 'file') && !downloads(command.script);
}

/** What checks a file by a signature or a checksum. */
const CHECKED =
  /\bgpgv?\b[^|;&]*--verify\b|\bgpgv\s|\bsha(?:256|384|512)sum\b[^|;&]*\s(?:-\w*c|--check)|\brpm\s+(?:-K|--checksig)|\bcosign\s+verify/;

/** The package that brings the key of a repository, over a connection that is checked. */
const RELEASE = /^["']?https:\/\/\S*-release[\w.${}()%-]*\.rpm["']?$/;

/** Whether what is on the disk may come from a download, in the same script or by ADD. */
function downloads({ host, commands }: Script): boolean {
  if (commands.some(({ name }) => name !== undefined && DOWNLOADERS.has(name))) return true;
  if (host.kind !== 'run') return false;
  const { stage } = host as RunInstruction;
  return stage !== undefined && FETCHED.test(textOf(stage));
}

const DOWNLOADERS = new Set(['curl', 'wget', 'aria2c', 'axel', 'fetch', 'gsutil', 'aws']);

/** A package that an instruction or another RUN downloads. */
const FETCHED = /https?:\/\/\S+\.(?:apk|deb|rpm)\b/;
