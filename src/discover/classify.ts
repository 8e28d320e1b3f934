import { COMPOSE_NAME } from '../knowledge/compose-file-names.ts';
import type { FileKind } from '../text/file-kind.ts';

/** Extensions of templates and of files that are only kept next to a Dockerfile. */
const never = new Set(
  'dockerignore j2 jinja jinja2 tmpl tpl template in erb ejs mustache hbs gotmpl liquid md mdx rst adoc html json yaml yml toml xml lock bak orig rej swp patch diff'.split(
    ' ',
  ),
);

/** Extensions that may stand for the language of an image (`Dockerfile.go`) or for source code about Dockerfiles (`dockerfile.go`). */
const perhaps = new Set(
  'ts mts cts tsx js mjs cjs jsx go py rb rs java kt php c h cc cpp cs css lua vim sh txt snap'.split(' '),
);

/**
 * Classifies a file by its name. Names that other files may have as well are not sure: the content decides, see {@link kindOf}. Undefined
 * for a file that discovery ignores.
 */
export function classifyName(name: string): { readonly kind: FileKind; readonly sure: boolean } | undefined {
  const lower = name.toLowerCase();
  if (/^(?:compose|docker-|podman-compose|stack)/.test(lower)) {
    const [, program, rest = ''] = COMPOSE_NAME.exec(lower) ?? [];
    if (program === undefined) return undefined;
    // `composer.yml` is something else, and a `stack.yaml` may belong to Haskell or CloudFormation.
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

/** Classifies a file by its path: files in `.github` are workflows, even if they are called `docker-compose.yml`. */
export function classifyPath(path: string): ReturnType<typeof classifyName> {
  const byName = classifyName(path.slice(path.lastIndexOf('/') + 1));
  return byName && /(?:^|\/)\.github\//.test(path)
    ? { ...byName, sure: byName.sure && byName.kind !== 'compose' }
    : byName;
}
