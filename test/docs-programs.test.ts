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

  it('may be CommonJS', () => {
    const script = "process.stdout.write(typeof require('infralint').lintText)";
    expect(execFileSync(process.execPath, ['-e', script], { cwd: directory, encoding: 'utf8' })).toBe('function');
  });

  it('gets what it asks for: the type checker tells what does not exist', () => {
    const wrong = "import { lintText } from 'infralint';\nconst { files } = await lintText('FROM debian');\n";
    const parts = blocksIn('ts').map(({ at, text }) => ({ at, text: ruleWith(text) }));
    const programs = [...blocks, ...parts, { at: 'wrong', text: wrong }];
    expect(typeErrors(programs)).toEqual(["wrong: Property 'files' does not exist on type 'TextResult'."]);
  });
});

/** A rule with the part that a page shows. */
function ruleWith(part: string): string {
  const data =
    "id: 'a/b', summary: '', why: '', category: 'style', severity: 'info', presets: [], fix: 'none', examples: []";
  return `import { defineRule } from 'infralint';\nexport default defineRule({ ${data}, ${part} });`;
}

/** What the type checker says of programs that import the package. */
function typeErrors(programs: readonly Pick<Block, 'at' | 'text'>[]): readonly string[] {
  const files = new Map(programs.map((program, index) => [join(directory, `typed-${index}.mjs`), program]));
  for (const [path, { text }] of files) writeFileSync(path, text);
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    useUnknownInCatchVariables: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    typeRoots: [join(repository, 'node_modules/@types')],
    types: ['node'],
  };
  const program = ts.createProgram([...files.keys()], options);
  return [...files].flatMap(([path, { at }]) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
}
