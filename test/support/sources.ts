import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The directory of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The TypeScript files below a directory of the repository, sorted, as paths relative to the repository. */
export function sourceFiles(directory: string): readonly string[] {
  const entries = readdirSync(join(repository, directory), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  return files.map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
}

const codes = new Map<string, string>();

/** The code of a file: no comments, no types. */
export function codeOf(path: string): string {
  const code = codes.get(path) ?? transpiled(path);
  codes.set(path, code);
  return code;
}

/** Whether the code of a file matches. Most files do not, comments and types included, which is cheaper to find out. */
export function codeMatches(path: string, pattern: RegExp): boolean {
  return pattern.test(readFileSync(join(repository, path), 'utf8')) && pattern.test(codeOf(path));
}

function transpiled(path: string): string {
  const text = readFileSync(join(repository, path), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

/** One import of a file. */
export interface Import {
  /** Relative to the repository, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** What a file imports or exports from elsewhere, types included: in statements, in `import()`, and in types. */
export function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(repository, path), 'utf8');
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const target = specifier.startsWith('.') ? join(dirname(path), specifier).replaceAll('\\', '/') : specifier;
    imports.push({ target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.importClause !== undefined && onlyTypes(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      add(specifier && ts.isStringLiteral(specifier) ? specifier.text : '(computed)', false);
    } else if (ts.isImportTypeNode(node)) {
      const { argument } = node;
      add(
        ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal) ? argument.literal.text : '(computed)',
        true,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return imports;
}

function onlyTypes({ isTypeOnly, name, namedBindings }: ts.ImportClause): boolean {
  if (isTypeOnly) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}
