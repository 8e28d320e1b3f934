/** The 18 instructions of the Dockerfile reference. */
export type Keyword =
  | 'ADD'
  | 'ARG'
  | 'CMD'
  | 'COPY'
  | 'ENTRYPOINT'
  | 'ENV'
  | 'EXPOSE'
  | 'FROM'
  | 'HEALTHCHECK'
  | 'LABEL'
  | 'MAINTAINER'
  | 'ONBUILD'
  | 'RUN'
  | 'SHELL'
  | 'STOPSIGNAL'
  | 'USER'
  | 'VOLUME'
  | 'WORKDIR';

/** The instructions that Docker knows. */
export const KEYWORDS: ReadonlySet<string> = new Set<Keyword>([
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/** The instructions that ONBUILD cannot contain. */
export const NOT_TRIGGERS: ReadonlySet<string> = new Set<Keyword>(['FROM', 'MAINTAINER', 'ONBUILD']);

/** What BuildKit accepts for a flag. */
export interface FlagSpec {
  readonly boolean?: true;
  readonly repeatable?: true;
  /** The builder expands variables in its value; mounts are expanded field by field. */
  readonly expands?: true;
}

const value: FlagSpec = {};
const boolean: FlagSpec = { boolean: true };
const repeatable: FlagSpec = { repeatable: true };
const expanded: FlagSpec = { expands: true };

const copyFlags = { chown: expanded, chmod: expanded, link: boolean, exclude: repeatable };

/** The flags of each instruction that has some. */
const FLAGS: Readonly<Record<string, Readonly<Record<string, FlagSpec>>>> = {
  FROM: { platform: expanded },
  RUN: { mount: repeatable, network: value, security: value, device: repeatable },
  COPY: { from: value, ...copyFlags, parents: boolean },
  ADD: { ...copyFlags, 'keep-git-dir': boolean, checksum: expanded, unpack: boolean },
  HEALTHCHECK: { interval: value, timeout: value, 'start-period': value, 'start-interval': value, retries: value },
};

const NONE: ReadonlyMap<string, FlagSpec> = new Map();
const byKeyword = new Map(Object.entries(FLAGS).map(([keyword, flags]) => [keyword, new Map(Object.entries(flags))]));

/** The flags that an instruction (upper case) accepts; empty for those without flags. */
export function flagsOf(keyword: string): ReadonlyMap<string, FlagSpec> {
  return byKeyword.get(keyword) ?? NONE;
}

/** Instructions whose flags BuildKit splits off and drops without looking at them. */
export const DROPS_FLAGS: ReadonlySet<string> = new Set(['ARG', 'STOPSIGNAL']);

/** Whitespace between words, as BuildKit's line parser sees it. */
export const SPACES = /[ \t\v\f\r]+/g;

/** Whether a character is whitespace for the parsers of words, which follow Unicode as Go's `unicode.IsSpace` does. */
export function isSpace(character: string): boolean {
  if (character === ' ' || character === '\t') return true;
  const code = character.charCodeAt(0);
  if (code < 0x85) return code >= 9 && code <= 13;
  return code === 0x85 || code === 0xa0 || (code >= 0x1680 && code !== 0xfeff && /\s/.test(character));
}
