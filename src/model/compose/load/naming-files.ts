import { dirname } from 'node:path/posix';
import type { Disk } from '../../../text/disk.ts';
import { repositoryOf } from '../compose-paths.ts';
import type { NamingFile } from '../compose-types.ts';

const EXAMPLE = '(?:example|sample|dist|template|tmpl|defaults?)';

/** `.env`, `.env.production`, `env.example`, `web.env`, `web.env.sample`, `environment.dist`, `settings-example.conf`. */
const NAMING = new RegExp(
  [
    '^\\.?env(?:rc)?(?:[._-].*)?$',
    `^(?:.*[._-])?(?:env|environment|variables|vars)(?:[._-]${EXAMPLE})?$`,
    `${EXAMPLE}.*\\.(?:conf|cfg|ini|properties)$`,
    `\\.(?:conf|cfg|ini|properties)[._-]${EXAMPLE}$`,
  ].join('|'),
  'i',
);

/** `NAME=`, at the start of a line, after `export`, or anywhere in a comment, where `NAME:` is accepted too. */
const ASSIGNMENT =
  /(?:^[ \t]*|^[ \t]*[#;].*?(?<![\w$-])|^[ \t]*(?:export|set)[ \t]+)([A-Za-z_][A-Za-z0-9_]*)[ \t]*=|^[ \t]*#+[ \t]*([A-Z][A-Z0-9_]+):[ \t]/gm;

/** A name alone on its line, which passes a variable on, or would. */
const ALONE = /^[ \t]*(?:[#;][#; \t]*)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*\r?$/gm;

/** Enough for any file with settings. */
const LONGEST = 500_000;

/** The files that show which variables exist, in a directory (absolute) and in those above it in its repository. */
export function namingFiles(directory: string, disk: Disk): readonly NamingFile[] {
  const found: NamingFile[] = [];
  const top = repositoryOf(directory, disk) ?? directory;
  for (let at = directory; ; at = dirname(at)) {
    for (const name of disk.list(at)) {
      if (!NAMING.test(name)) continue;
      const path = at === '/' ? `/${name}` : `${at}/${name}`;
      const text = disk.kind(path) === 'file' ? disk.read(path) : undefined;
      if (text !== undefined && text.length <= LONGEST) found.push({ path, names: assignedNames(text) });
    }
    if (at === top) return found;
  }
}

/** The names that a text assigns, also those in comments: `#NAME=value`, ` # export NAME=value`. */
function assignedNames(text: string): ReadonlySet<string> {
  return new Set(
    [ASSIGNMENT, ALONE].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ([, name, other]) => name ?? other ?? ''),
    ),
  );
}
