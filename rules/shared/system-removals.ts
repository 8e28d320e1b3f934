import { isNode, type ShellSyntax, type WrittenCommand, type WrittenWord } from '../../src/rule/index.ts';
import { flatParts, type WordPart, wordNode } from './word-parts.ts';

/** An argument of a recursive rm that names a directory of the system, or may. */
export interface SystemRemoval {
  readonly word: WrittenWord;
  /** The directory, or what is in it: `/`, `/usr`, `/home/*`. */
  readonly directory: string;
  /** The expansion in the word that has to be empty for that, as written; undefined if the word is plain or has a glob. */
  readonly expansion: string | undefined;
  /** Whether that expansion is a variable. */
  readonly named: boolean;
  readonly glob: boolean;
  /** Whether ARG or ENV gives that variable a value. */
  readonly hasValue: boolean;
}

const DIRECTORIES = [
  '',
  'bin',
  'boot',
  'dev',
  'etc',
  'home',
  'lib',
  'lib64',
  'media',
  'mnt',
  'usr',
  'usr/bin',
  'usr/local',
  'usr/share',
  'var',
];

const SYSTEM: ReadonlySet<string> = new Set(
  DIRECTORIES.flatMap((name) => (name === '' ? ['/', '/*', '/*/*'] : [`/${name}`, `/${name}/*`, `/${name}/*/*`])),
);

/** The words of all recursive calls of rm that name a system directory once their expansions are empty. */
export function systemRemovals(syntax: ShellSyntax | undefined): readonly SystemRemoval[] {
  const found: SystemRemoval[] = [];
  for (const command of syntax?.commands ?? []) {
    if (command.baseName !== 'rm' || !command.hasFlag('r', 'R', 'recursive')) continue;
    for (const word of operandsOf(command)) {
      const removal = removalOf(word);
      if (removal) found.push({ ...removal, hasValue: removal.named && hasValue(removal.expansion, syntax!) });
    }
  }
  return found;
}

function operandsOf({ operands }: WrittenCommand): readonly WrittenWord[] {
  return operands.filter(({ node }) => isNode(node, 'Word'));
}

function removalOf(word: WrittenWord): Omit<SystemRemoval, 'hasValue'> | undefined {
  const flat = flatParts(wordNode(word));
  let texts = [''];
  let first: WordPart | undefined;
  for (const part of flat) {
    let choices: readonly string[] = [''];
    if (part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion') {
      if (part.type === 'ParameterExpansion' && isSafe(part)) return undefined;
      first ??= part;
    } else if (part.type === 'CommandExpansion') first ??= part;
    else if (part.type === 'BraceExpansion') choices = alternatives(part.text);
    else if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'Glob') choices = [part.value];
    else return undefined;
    texts = texts.flatMap((text) => choices.map((choice) => text + choice)).slice(0, 100);
  }
  const directory = texts.map(squeezed).find((text) => SYSTEM.has(text));
  if (directory === undefined) return undefined;
  const named = first?.type !== 'CommandExpansion';
  return { word, directory, expansion: first?.text, named, glob: flat.some(({ type }) => type === 'Glob') };
}

function hasValue(expansion: string | undefined, { script: { host } }: ShellSyntax): boolean {
  const name = /\w+/.exec(expansion ?? '')?.[0];
  return name !== undefined && host.kind === 'run' && (host.state?.variable(name)?.value ?? '') !== '';
}

/** Whether an empty variable makes the shell stop, or has a value in its place. */
function isSafe({ operation }: WordPart & { readonly type: 'ParameterExpansion' }): boolean {
  return operation?.type === 'Default' && /^:[?=-]$/.test(operation.operator);
}

/** The parts of `{a,b}`; nested ones and those with quotes are left as they are. */
function alternatives(text: string): readonly string[] {
  const inside = text.slice(1, -1);
  return /[{}"'\\$`]/.test(inside) ? [text] : inside.split(',');
}

function squeezed(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
}
