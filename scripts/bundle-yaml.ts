import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { edited, type Plugin, type SourceEdit } from './source-edits.ts';

/**
 * Turns the generators in the lexer and parser of `yaml` into methods that fill a list. The generators pass every token through up to
 * six levels, which takes more time than finding it, and causes most of the garbage of a run over Compose files.
 */
export const yamlWithoutGenerators: Plugin = {
  name: 'yaml-without-generators',
  setup(build) {
    build.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]parse[\\/](?:lexer|parser)\.js$/ }, ({ path }) => ({
      contents: withoutGenerators(readFileSync(path, 'utf8')),
    }));
  },
};

/**
 * The source of a module whose classes do the same without generators. `*name` becomes two methods: `$name`, which adds to a list, and
 * `name`, which returns it. The result is the same as long as the object is not changed between two results.
 */
export function withoutGenerators(source: string): string {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const names = new Set<string>();
  const edits: SourceEdit[] = [];
  const collect = (node: ts.Node): void => {
    if (isGenerator(node)) names.add(node.name.getText());
    ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) ? node.expression : undefined;
    const isOwn =
      called && ts.isPropertyAccessExpression(called) && called.expression.kind === ts.SyntaxKind.ThisKeyword;
    if (isGenerator(node)) {
      const name = node.name.getText();
      const list = `${name}(...given) { const found = (this.$found = []); this.$${name}(...given); return found; }`;
      edits.push({ from: node.asteriskToken!.getStart(), to: node.name.end, text: `${list}\n    $${name}` });
    } else if (ts.isYieldExpression(node) && node.asteriskToken) {
      edits.push({ from: node.getStart(), to: node.expression!.getStart(), text: '' });
    } else if (ts.isYieldExpression(node)) {
      edits.push({ from: node.getStart(), to: node.expression!.getStart(), text: 'this.$found.push(' });
      edits.push({ from: node.end, to: node.end, text: ')' });
    } else if (isOwn && names.has(called.name.text)) {
      const at = called.name.getStart();
      if (ts.isYieldExpression(node.parent)) edits.push({ from: at, to: at, text: '$' });
      // A generator that is not iterated does nothing.
      else edits.push({ from: node.getStart(), to: node.end, text: 'void 0' });
    }
    ts.forEachChild(node, visit);
  };
  collect(file);
  visit(file);
  return edited(source, edits);
}

function isGenerator(node: ts.Node): node is ts.MethodDeclaration {
  return ts.isMethodDeclaration(node) && node.asteriskToken !== undefined;
}
