import { type Fix, part, replacement, type ShellExtension, type ShellSyntax, textOf } from '../../src/rule/index.ts';

/** The replacement, if it only replaces a single range of text. */
export function bashismFix(syntax: ShellSyntax, extension: ShellExtension, safety: Fix['safety']): Fix | undefined {
  const { feature, node, bracketed } = extension;
  if (bracketed || !syntax.isEditable(node)) return undefined;
  const text = textOf(extension);
  const instead = instances(feature, text);
  if (instead === undefined || instead === text) return undefined;
  if (feature === 'source') {
    const head = part(extension, 0, 'source'.length);
    return replacement('use `.`', head, '.', safety);
  }
  const blank = feature === 'pipe of both outputs' && /\S/.test(extension.file.text[extension.start - 1] ?? ' ');
  return replacement(`use \`${instead}\``, extension, `${blank ? ' ' : ''}${instead}`, safety);
}

function instances(feature: ShellExtension['feature'], text: string): string | undefined {
  switch (feature) {
    case 'source':
      return /^source\s/.test(text) ? '.' : undefined;
    case 'double equals':
      return text === '==' ? '=' : undefined;
    case 'test -a':
      return text === '-a' ? '-e' : undefined;
    case 'both outputs':
    case 'both outputs to a file':
      return `>${text.slice(2)} 2>&1`;
    case 'both outputs appended':
      return `>>${text.slice(3)} 2>&1`;
    case 'caret in brackets':
      return text.replace('[^', '[!');
    case 'signal prefix':
      return text.slice(3);
    case 'lowercase signal':
      return text.toUpperCase();
    case 'file substitution':
      return /^\$\(\s*<\s*-/.test(text) ? undefined : text.replace(/^\$\(\s*<\s*/, '$(cat ');
    case 'file in backticks':
      return /^`\s*<\s*-/.test(text) ? undefined : text.replace(/^`\s*<\s*/, '`cat ');
    case 'pipe of both outputs':
      return '2>&1 |';
    default:
      return undefined;
  }
}
