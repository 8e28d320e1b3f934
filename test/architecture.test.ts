import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, sourceFiles } from './support/sources.ts';

const ruleFiles = sourceFiles('rules');
const ids = ruleFiles
  .filter((path) => !path.startsWith('rules/shared/') && !path.endsWith('/index.ts'))
  .map((path) => path.slice('rules/'.length, -'.ts'.length));

describe('wall 1: rules see the contract, the models as types, knowledge and each other’s helpers', () => {
  it.each(ruleFiles.map((path) => [path]))('%s', (path) => {
    const foreign = importsOf(path).filter(({ target, typeOnly }) => {
      if (target === 'src/rule/index.ts' || target.startsWith('src/knowledge/') || target.startsWith('rules/shared/'))
        return false;
      if (path.endsWith('/index.ts') && target.startsWith(path.slice(0, -'index.ts'.length))) return false;
      return !(typeOnly && target.startsWith('src/model/'));
    });
    expect(foreign).toEqual([]);
  });
});

describe('wall 2: nothing under src names a rule', () => {
  it.each(sourceFiles('src').map((path) => [path]))('%s', (path) => {
    const code = codeOf(path);
    expect(ids.filter((id) => code.includes(id))).toEqual([]);
  });

  it('looks for every rule', () => {
    expect(ids).toContain('dockerfile/latest-tag');
    expect(ids).toContain('compose/latest-tag');
  });
});

describe('wall 3: only the command line touches the process', () => {
  const elsewhere = [...sourceFiles('src'), ...ruleFiles].filter((path) => !path.startsWith('src/cli/'));
  it.each(elsewhere.map((path) => [path]))('%s', (path) => {
    expect(codeOf(path)).not.toMatch(/(?<![.\w])(?:process|console)\s*[.[(]|globalThis|node:process/);
    const targets = importsOf(path).map(({ target }) => target);
    expect(targets.filter((target) => target.startsWith('src/cli/') || target === 'node:process')).toEqual([]);
  });
});

describe('the registry', () => {
  it.each(['dockerfile', 'compose', 'project', 'shell'])('holds every rule of %s, sorted', (scope) => {
    const targets = importsOf(`rules/${scope}/index.ts`).map(({ target }) => target);
    const own = ruleFiles.filter((path) => path.startsWith(`rules/${scope}/`) && !path.endsWith('/index.ts'));
    expect(targets).toEqual(['src/rule/index.ts', ...own]);
  });
});
