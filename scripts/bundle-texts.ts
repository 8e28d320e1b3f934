import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Rule } from '../src/rule/contract.ts';
import { edited, type Plugin, type SourceEdit } from './source-edits.ts';

type Build = Parameters<Plugin['setup']>[0];

/** The properties of a rule that only `explain`, the catalog and SARIF read. */
const TEXTS = ['why', 'examples', 'references'] as const;
const SCOPES = ['dockerfile', 'shell', 'compose', 'project'];

/**
 * Moves the texts of rules from the chunks that every run loads, where they would be a third of the code, to
 * `src/rule/rule-texts.ts`, which is a separate chunk.
 */
export const textsApart: Plugin = {
  name: 'texts-apart',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/](?:dockerfile|shell|compose|project)[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: withoutTexts(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]src[\\/]rule[\\/]rule-texts\.ts$/ }, async () => ({
      contents: `export const ruleTexts = ${JSON.stringify(await textsOfRules(build))};`,
    }));
  },
};

/** The source of a rule without its text properties. */
function withoutTexts(source: string, path: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const edits: SourceEdit[] = [];
  for (const statement of file.statements) {
    if (!ts.isExportAssignment(statement) || !ts.isCallExpression(statement.expression)) continue;
    const [rule] = statement.expression.arguments;
    if (!rule || !ts.isObjectLiteralExpression(rule)) continue;
    for (const property of rule.properties) {
      const name = property.name && ts.isIdentifier(property.name) ? property.name.text : '';
      if (!TEXTS.some((each) => each === name)) continue;
      const comma = source.indexOf(',', property.getEnd());
      edits.push({ from: property.getStart(file), to: comma + 1, text: '' });
    }
  }
  return edited(source, edits);
}

/** The texts of all rules, by id. */
async function textsOfRules(build: Build): Promise<Readonly<Record<string, Partial<Rule>>>> {
  const lists = [...SCOPES.flatMap((scope) => [`${scope}/index`, `${scope}/on-request`]), 'project/in-any-file'];
  const imports = lists.map((list, index) => `import list${index} from './rules/${list}.ts';`).join('\n');
  const contents = `${imports}\nexport default [${lists.map((_, index) => `...list${index}`).join(', ')}];`;
  const { outputFiles } = await build.esbuild.build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  const { default: rules }: { readonly default: readonly Rule[] } = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(rules.map(({ id, why, examples, references }) => [id, { why, examples, references }]));
}
