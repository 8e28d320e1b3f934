import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';
import { type Block, blocksIn } from './support/markdown.ts';
import { repository } from './support/sources.ts';

const blocks = blocksIn('js');

/** Runs each program where it would be run: beside a Dockerfile and a Compose file, with the package installed. */
const driver = `
import { format as text } from 'node:util';
import { lintPaths, testRule } from 'infralint';
const outcomes = [];
for (const directory of process.argv.slice(2)) {
  process.chdir(directory);
  const lines = [];
  console.log = (...values) => lines.push(text(...values));
  try {
    const { default: rule } = await import(directory + '/block.mjs');
    if (rule !== undefined) await testRule(rule);
    outcomes.push({ out: lines.join('\\n') });
  } catch (error) {
    outcomes.push({ error: String(error.stack) });
  }
  process.exitCode = 0;
}
process.stdout.write(JSON.stringify(outcomes));
`;

interface Outcome {
  readonly out?: string;
  readonly error?: string;
}

let directory = '';
let outcomes: readonly Outcome[] = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'infralint-programs-'));
  installPackage(join(directory, 'node_modules/infralint'));
  const places = blocks.map(({ text }, index) => {
    const place = join(directory, String(index));
    mkdirSync(place);
    writeFileSync(join(place, 'Dockerfile'), 'FROM debian:latest\nMAINTAINER Ada\nCMD echo hi\n');
    writeFileSync(join(place, 'compose.yaml'), 'services:\n  web:\n    build: .\n');
    writeFileSync(join(place, 'block.mjs'), text);
    return place;
  });
  writeFileSync(join(directory, 'driver.mjs'), driver);
  const out = execFileSync(process.execPath, [join(directory, 'driver.mjs'), ...places], { encoding: 'utf8' });
  outcomes = JSON.parse(out);
}, 60_000);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The package as npm would install it, as far as programs see it. */
function installPackage(target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(repository, 'package.json'), join(target, 'package.json'));
  symlinkSync(dirname(bundle()), join(target, 'dist'));
}

describe('a program in the documents', () => {
  it.each(blocks.map(({ at }, index) => [at, index] as const))('runs: %s', (_, index) => {
    expect(outcomes[index]?.error).toBeUndefined();
    expect(outcomes[index]?.out).not.toMatch(/undefined|\[object/);
  });

  it('gets what it asks for: the type checker tells what does not exist', () => {
    const wrong = "import { lintText } from 'infralint';\nconst { files } = await lintText('FROM debian');\n";
    const programs = [...blocks, { at: 'wrong', text: wrong }];
    expect(typeErrors(programs)).toEqual(["wrong: Property 'files' does not exist on type 'TextResult'."]);
  });
});

/** What none of the public types is made of: left out, since to read all of it takes seconds. */
const INNER = /\/(?:rules|src\/(?:lint|fix|suppress|check|discover|run|report)(?=[./]).*)/;

/** What the type checker says of programs that import the package. */
function typeErrors(programs: readonly Pick<Block, 'at' | 'text'>[]): readonly string[] {
  const files = new Map(programs.map((program, index) => [join(repository, `block-${index}.mjs`), program]));
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    useUnknownInCatchVariables: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    paths: { infralint: [join(repository, 'src/index.ts')] },
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists } = host;
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text =
      files.get(path)?.text ?? (INNER.test(path.slice(repository.length)) ? 'export default [];' : undefined);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([path, { at }]) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
}
