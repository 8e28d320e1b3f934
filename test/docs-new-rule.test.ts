import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { newRule } from '../scripts/new-rule/template.ts';
import type { Rule } from '../src/rule/index.ts';
import { testRule } from '../src/test-rule.ts';
import { repository } from './support/sources.ts';

const ids = ['dockerfile/some-flaw', 'shell/some-flaw', 'compose/some-flaw', 'project/some-flaw'];

describe('npm run new-rule', () => {
  it('makes rules and tests that pass the type check', () => {
    const made = new Map(ids.flatMap((id) => [...newRule(id)]).map(([path, text]) => [join(repository, path), text]));
    const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.readFile = (path) => made.get(path) ?? readFile(path);
    host.fileExists = (path) => made.has(path) || fileExists(path);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (path, version) => {
      const text = made.get(path);
      return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
    };
    const program = ts.createProgram([...made.keys()], options, host);
    const problems = [...made.keys()].flatMap((path) => {
      const source = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it.each(ids)('makes %s so that it holds its promises', async (id) => {
    const directory = mkdtempSync(join(repository, 'node_modules', '.infralint-new-rule-'));
    try {
      const text = newRule(id).get(`rules/${id}.ts`) ?? '';
      const file = join(directory, `${id}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        text.replace('../../src/rule/index.ts', pathToFileURL(join(repository, 'src/rule/index.ts')).href),
      );
      const module: { readonly default: Rule } = await import(/* @vite-ignore */ pathToFileURL(file).href);
      await testRule(module.default);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it.each(['some-flaw', 'docker/some-flaw', 'dockerfile/Some_Flaw', 'dockerfile/', 'compose/a/b', 'toString/x', ''])(
    'refuses %j',
    (id) => {
      expect(() => newRule(id)).toThrow('is not a rule id');
    },
  );
});
