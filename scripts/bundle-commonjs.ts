import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { edited, type Plugin, type SourceEdit } from './source-edits.ts';

type OutputFile = NonNullable<
  Awaited<ReturnType<Parameters<Plugin['setup']>[0]['esbuild']['build']>>['outputFiles']
>[number];

/** The entry that `bin/infralint.js` requires; it compiles the others itself. */
const START = 'start.cjs';

/** The entry that is the public API. */
const API = 'api.cjs';

/**
 * Converts the ES modules of the bundler to CommonJS, because the bundler splits only ES modules into chunks. Each chunk becomes a function that
 * `src/cli/start.ts` calls. Everything is plain ASCII, so that Node does not have to decode it.
 */
export const commonJs: Plugin = {
  name: 'common-js',
  setup(build) {
    build.onEnd(({ outputFiles = [] }) => {
      const hash = createHash('sha256');
      const texts = outputFiles.map(({ text }) => text);
      for (const text of texts) hash.update(text);
      const bundle = hash.digest('hex').slice(0, 16);
      for (const [index, file] of [...outputFiles].entries()) {
        const isStart = basename(file.path) === START;
        const chunk = converted(texts[index]!, isStart);
        const text = isStart ? chunk.replaceAll('BUNDLE', JSON.stringify(bundle)) : wrapped(chunk);
        file.contents = new TextEncoder().encode(text);
        if (basename(file.path) === API) outputFiles.push(apiModule(file, exportedNames(texts[index]!)));
      }
    });
  },
};

/** The module that programs import: it re-exports the API chunk. */
function apiModule(chunk: OutputFile, names: readonly string[]): OutputFile {
  const text = `import { createRequire } from 'node:module';
const { need } = createRequire(import.meta.url)('./cli/${START}');
export const { ${names.join(', ')} } = need('./${API}');
`;
  return { ...chunk, path: join(dirname(chunk.path), '../index.js'), contents: new TextEncoder().encode(text), text };
}

/** The names that a chunk exports. */
function exportedNames(code: string): readonly string[] {
  return ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause } = statement;
    return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [];
  });
}

/** Wraps a chunk in a function with the parameters that `start.ts` passes. */
function wrapped(code: string): string {
  return `(function(exports,need,load,importModule){"use strict";${code}\n})\n`;
}

/** A chunk without import and export statements, in plain ASCII. */
function converted(code: string, isStart: boolean): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true);
  const edits: SourceEdit[] = [];
  const replace = (node: ts.Node, text: string) => edits.push({ from: node.getStart(file), to: node.getEnd(), text });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return void replace(node, requireOf(node, isStart ? 'require' : 'need'));
    if (ts.isExportDeclaration(node)) return void replace(node, exportsOf(node));
    if (ts.isRegularExpressionLiteral(node)) return void replace(node, ascii(node.text));
    if (node.kind === ts.SyntaxKind.ImportKeyword && !isStart) replace(node, importer(node.parent));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  const plain = edited(code, edits);
  const strange = /[^\0-\x7f]/.exec(plain);
  if (strange)
    throw new Error(
      `the bundle contains a non-ASCII character: ${plain.slice(strange.index - 40, strange.index + 40)}`,
    );
  return plain;
}

/** The code that loads an `import()`: of a chunk, or of a user's file. */
function importer(call: ts.Node): string {
  const [argument] = ts.isCallExpression(call) ? call.arguments : [];
  return argument && ts.isStringLiteralLike(argument) ? 'load' : 'importModule';
}

function requireOf({ importClause, moduleSpecifier }: ts.ImportDeclaration, require: string): string {
  const value = `${require}(${moduleSpecifier.getText()})`;
  const { name, namedBindings } = importClause ?? {};
  const isChunk = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith('./');
  const parts: string[] = [];
  if (name) parts.push(isChunk ? `{default:${name.text}}=${value}` : `${name.text}=${value}`);
  if (namedBindings && ts.isNamespaceImport(namedBindings)) parts.push(`${namedBindings.name.text}=${value}`);
  if (namedBindings && ts.isNamedImports(namedBindings))
    parts.push(`{${namedBindings.elements.map(binding).join(',')}}=${value}`);
  return parts.length === 0 ? `${value};` : `const ${parts.join(',')};`;
}

function binding({ propertyName, name }: ts.ImportSpecifier): string {
  return propertyName ? `${propertyName.text}:${name.text}` : name.text;
}

function exportsOf({ exportClause }: ts.ExportDeclaration): string {
  const elements = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
  return `Object.assign(exports,{${elements.map(({ propertyName, name }) => `${name.text}:${(propertyName ?? name).text}`).join(',')}});`;
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
