import { COMPOSE_NAME } from '../knowledge/compose-file-names.ts';
import type { FileKind } from '../text/file-kind.ts';

/** Extensions of templates and of things that are only kept beside a Dockerfile. */
const never = new Set(
  'dockerignore j2 jinja jinja2 tmpl tpl template in erb ejs mustache hbs gotmpl liquid md mdx rst adoc html json yaml yml toml xml lock bak orig rej swp patch diff'.split(
    ' ',
  ),
);

/** Extensions that name an image's language (`Dockerfile.go`) as well as source code about Dockerfiles (`dockerfile.go`). */
const perhaps = new Set(
  'ts mts cts tsx js mjs cjs jsx go py rb rs java kt php c h cc cpp cs css lua vim sh txt snap'.split(' '),
);

/**
 * What the name of a file says. `perhaps` is for names that also belong to other things: the content decides, see
 * {@link looksLike}. Undefined for a file that discovery leaves alone.
 */
export function classifyName(name: string): { readonly kind: FileKind; readonly sure: boolean } | undefined {
  const lower = name.toLowerCase();
  if (/^(?:compose|docker-|podman-compose|stack)/.test(lower)) {
    const [, program, rest = ''] = COMPOSE_NAME.exec(lower) ?? [];
    if (program === undefined) return undefined;
    // `composer.yml` is something else, and a `stack.yaml` may be one of Haskell or CloudFormation.
    return { kind: 'compose', sure: program !== 'stack' && !/^[a-z]/.test(rest) };
  }
  const extension = lower.slice(lower.lastIndexOf('.') + 1);
  if (lower === 'dockerfile' || lower === 'containerfile') return { kind: 'dockerfile', sure: true };
  if (lower.startsWith('dockerfile.') || lower.startsWith('containerfile.')) {
    if (never.has(extension) || lower.endsWith('~')) return undefined;
    return { kind: 'dockerfile', sure: !perhaps.has(extension) };
  }
  return extension === 'dockerfile' || extension === 'containerfile' ? { kind: 'dockerfile', sure: true } : undefined;
}

/** What a file with a foreign name, or text from standard input, holds. */
export function classifyText(text: string, name = ''): FileKind {
  if (/\.(?:ya?ml|json)$/i.test(name)) return 'compose';
  return looksLike('compose', text) && !looksLike('dockerfile', text) ? 'compose' : 'dockerfile';
}

/** Names that other programs use as well, with keys that are not those of Compose. */
const STACK_NAME = /^stack[^/]*$/i;

/** Whether the text begins as a file of this kind does; `name` is what the file is called. */
export function looksLike(kind: FileKind, text: string, name = ''): boolean {
  if (kind === 'compose')
    return STACK_NAME.test(name)
      ? declaresServices(text)
      : /^["']?(?:services|include|x-[\w.-]+)["']?[ \t]*:/m.test(text) || /^\s*\{\s*"/.test(text);
  for (const line of text.split('\n', 200)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    return /^(?:FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+\S+)?|ARG\s+\S+)\s*(?:#.*)?$/i.test(trimmed);
  }
  return false;
}

/** Keys that nearly every service has one of. */
const SERVICE_KEY =
  /^[ \t]+["']?(?:image|build|deploy|command|environment|ports|volumes|networks|extends|<<)["']?[ \t]*:/;

/** A service in one line. */
const IN_BRACKETS = /\{.*["']?\b(?:image|build)["']?[ \t]*:/;

/** Whether `services` is a mapping of entries that look like services. */
function declaresServices(text: string): boolean {
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  const start = lines.findIndex((line) => /^["']?services["']?[ \t]*:/.test(line));
  const end = lines.findIndex((line, index) => index > start && !/^\s/.test(line));
  const below = lines.slice(start + 1, end < 0 ? undefined : end);
  const [first = ''] = below;
  if (start < 0 || !/^\s+["']?[\w.-]+["']?\s*:|^$/.test(first)) return false;
  const inner = below.filter((line) => indentOf(line) > indentOf(first));
  return inner.some((line) => SERVICE_KEY.test(line)) || IN_BRACKETS.test(`${lines[start]} ${first}`);
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
