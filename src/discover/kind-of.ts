import { KEYWORDS } from '../parse/dockerfile/keywords.ts';
import type { FileKind } from '../text/file-kind.ts';
import { classifyPath } from './classify.ts';
import { baseName } from './paths.ts';

/** Extensions of templates: a file that is named is linted as it is. */
const TEMPLATE = /\.(?:j2|jinja2?|tmpl|tpl|template|in|erb|ejs|mustache|hbs|gotmpl|liquid)$/i;

/** Names that say Dockerfile but are not discovered: `Dockerfile-dev`, `base_Dockerfile`, `api-containerfile`. */
const DOCKERFILE_NAME = /(?:^|[^a-z0-9])(?:docker|container)file(?:[_-][\w-]*)?$/i;

/** Names that suggest a Compose file but are not discovered: `my-compose.yaml`, `compose.json`; `composer.json` is something else. */
const COMPOSE_HINT = /(?:^|[^a-z])compose(?:[^a-z].*)?\.(?:ya?ml|json)$/i;

/** Extensions of prose and of programs, which may quote files of both kinds. */
const QUOTES_FILES =
  /\.(?:md|mdx|markdown|rst|adoc|html?|toml|lock|patch|diff|[cm]?[jt]sx?|go|py|rb|rs|java|kt|php|c|h|cc|cpp|cs|css|lua|vim|sh|snap)$/i;

/**
 * The kind of a file that is named, or of standard input: by its name if that is clear, otherwise by its content; undefined if it is
 * neither kind.
 */
export async function kindOf(path: string, text: string): Promise<FileKind | undefined> {
  const bare = path.replace(TEMPLATE, '');
  const byName = classifyPath(bare);
  if (byName?.sure) return byName.kind;
  const name = baseName(bare);
  if (DOCKERFILE_NAME.test(name) || looksLikeDockerfile(text)) return 'dockerfile';
  if (QUOTES_FILES.test(name)) return undefined;
  if (/docker|container/i.test(name) && isMadeOfInstructions(text)) return 'dockerfile';
  return (await isCompose(text, COMPOSE_HINT.test(name))) ? 'compose' : undefined;
}

/** The kind of a text without a name. A part of a Dockerfile is accepted too, to make it easy to try a few lines. */
export async function kindOfText(text: string): Promise<FileKind | undefined> {
  if (looksLikeDockerfile(text)) return 'dockerfile';
  if (await isCompose(text)) return 'compose';
  return isMadeOfInstructions(text) ? 'dockerfile' : undefined;
}

async function isCompose(text: string, hinted = false): Promise<boolean> {
  const { looksLikeCompose } = await import('./compose-text.ts');
  return looksLikeCompose(text, hinted);
}

/** Whether a text begins like a Dockerfile. */
function looksLikeDockerfile(text: string): boolean {
  if (/^#[ \t]*syntax[ \t]*=[ \t]*\S*dockerfile/im.test(text.slice(0, 1000))) return true;
  const first = firstLine(text);
  return (
    /^FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+\S+)?\s*(?:#.*)?$/i.test(first) ||
    /^ARG\s+\w+(?:=\S*)?(?:\s+\w+=\S*)*\s*(?:#.*)?$/i.test(first) ||
    /^ARG\s+\w+=["']/i.test(first)
  );
}

/** Whether a line begins with an uppercase instruction, and the first line that is not a comment is not that of a script. */
function isMadeOfInstructions(text: string): boolean {
  if (text.startsWith('#!')) return false;
  return text.split('\n', 200).some((line) => KEYWORDS.has(/^[ \t]*([A-Z]+)[ \t]/.exec(line)?.[1] ?? ''));
}

function firstLine(text: string): string {
  const lines = text.split('\n', 200).map((line) => line.trim());
  return (lines.find((line) => line !== '' && !line.startsWith('#')) ?? '').slice(0, 1000);
}
