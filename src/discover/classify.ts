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
  if (lower.startsWith('compose') || lower.startsWith('docker-compose')) {
    const match = COMPOSE_NAME.exec(lower);
    if (!match) return undefined;
    // `composer.yml` is something else.
    return { kind: 'compose', sure: !/^[a-z]/.test(match[1] ?? '') };
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

/** Whether the text begins as a file of this kind does. */
export function looksLike(kind: FileKind, text: string): boolean {
  if (kind === 'compose')
    return /^["']?(?:services|include|x-[\w.-]+)["']?[ \t]*:/m.test(text) || /^\s*\{\s*"/.test(text);
  for (const line of text.split('\n', 200)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    return /^(?:FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+\S+)?|ARG\s+\S+)\s*(?:#.*)?$/i.test(trimmed);
  }
  return false;
}
