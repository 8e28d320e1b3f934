import { describe, expect, it } from 'vitest';
import { codeMatches, codeOf, type Import, importsOf, sourceFiles } from './support/sources.ts';

const sources = sourceFiles('src');
const ruleFiles = sourceFiles('rules');
const ids = ruleFiles
  .filter((path) => !path.startsWith('rules/shared/') && !isList(path))
  .map((path) => path.slice('rules/'.length, -'.ts'.length));

/** Whether a file under `rules` is a generated list of them. */
function isList(path: string): boolean {
  return /\/(?:index|on-request|in-any-file)\.ts$/.test(path);
}

/** Where the sources meet the rules, which stand on the floor of their contract. */
const registry: readonly string[] = ['src/rule/registry.ts', 'src/rule/on-request.ts', 'src/rule/compose-rules.ts'];

/** The imports of files that a boundary forbids, as `file -> what it imports`. */
function forbidden(paths: readonly string[], isForbidden: (imported: Import, path: string) => boolean) {
  return paths.flatMap((path) =>
    importsOf(path)
      .filter((imported) => isForbidden(imported, path))
      .map(({ target }) => `${path} -> ${target}`),
  );
}

it('boundary 1: rules see the contract, the models as types, knowledge and each other’s helpers', () => {
  const isForeign = ({ target, typeOnly }: Import, path: string) => {
    if (target === 'src/rule/index.ts' || target.startsWith('src/knowledge/') || target.startsWith('rules/shared/'))
      return false;
    if (isList(path) && target.startsWith(path.slice(0, path.lastIndexOf('/') + 1))) return false;
    return !(typeOnly && target.startsWith('src/model/'));
  };
  expect(forbidden(ruleFiles, isForeign)).toEqual([]);
});

it('boundary 2: nothing under src names a rule', () => {
  expect(ids).toEqual(expect.arrayContaining(['dockerfile/latest-tag', 'compose/latest-tag']));
  const named = new RegExp(`\\b(?:${ids.join('|')})(?![\\w-])`);
  expect(sources.filter((path) => codeMatches(path, named))).toEqual([]);
});

it('boundary 3: only the command line touches the process', () => {
  const elsewhere = [...sources, ...ruleFiles].filter((path) => !path.startsWith('src/cli/'));
  // Tables hold commands that run inside images.
  const touches = (path: string) =>
    !path.endsWith('-table.ts') && codeMatches(path, /(?<![.\w])(?:process|console)\s*[.[(]|globalThis|node:process/);
  expect(elsewhere.filter(touches)).toEqual([]);
  expect(forbidden(elsewhere, ({ target }) => target.startsWith('src/cli/') || target === 'node:process')).toEqual([]);
});

it('boundary 4: rules name things and do not search the file for places', () => {
  // What is left unread when YAML breaks begins with the line above the error.
  const countsLines = 'rules/compose/syntax-error.ts';
  const searches = /\bfile\.text\.(?:split|search|match|matchAll|replace|(?:last)?[iI]ndexOf\((?!'\\n'))/;
  expect(ruleFiles.filter((path) => codeMatches(path, searches))).toEqual([]);
  expect(ruleFiles.filter((path) => codeMatches(path, /\.position\(|\blineOf\(/))).toEqual([countsLines]);
});

it('boundary 5: the model neither checks nor lints', () => {
  const model = sources.filter((path) => path.startsWith('src/model/'));
  expect(forbidden(model, ({ target }) => /^src\/(?:check|rule|lint|finding)\b/.test(target))).toEqual([]);
});

describe('boundary 6', () => {
  /** The floors of `src/`, lowest first: a file imports from its own floor and from those below it. */
  const floors: readonly (readonly string[])[] = [
    ['text'],
    ['knowledge'],
    ['parse'],
    ['model'],
    ['check'],
    ['rule'],
    ['finding.ts'],
    ['discover', 'config'],
    ['suppress'],
    ['lint'],
    ['fix'],
    ['report'],
    ['run.ts', 'test-rule.ts', 'version.ts'],
    ['api'],
    ['index.ts'],
    ['cli'],
  ];

  /** The floor of a file, counted from the ground; undefined outside `src/`. */
  const floorOf = (path: string): number | undefined => {
    const [, name] = /^src\/([^/]+)/.exec(path) ?? [];
    return name === undefined ? undefined : floors.findIndex((floor) => floor.includes(name));
  };

  it('gives every source a floor', () => {
    expect(sources.filter((path) => floorOf(path) === -1)).toEqual([]);
  });

  it('lets imports run down only, types too', () => {
    const runsUp = ({ target }: Import, path: string) => (floorOf(target) ?? 0) > (floorOf(path) ?? 0);
    expect(forbidden(sources, runsUp)).toEqual([]);
    const leaves = ({ target }: Import, path: string) =>
      !registry.includes(path) && /^(?:rules|test|scripts)\//.test(target);
    expect(forbidden(sources, leaves)).toEqual([]);
  });

  it('has no circle but among files of types', () => {
    const files = [...sources, ...ruleFiles].filter((path) => !registry.includes(path));
    const graph = new Map(files.map((path) => [path, importsOf(path).map(({ target }) => target)]));
    const behaviour = (path: string) => !path.endsWith('-types.ts');
    expect(circles(graph).filter((circle) => circle.some(behaviour))).toEqual([]);
  });

  it('finds the circles of a graph', () => {
    const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['f'], f: ['e'], g: ['g', 'a'], h: ['d'] };
    expect(circles(new Map(Object.entries(graph)))).toEqual([['e', 'f'], ['a', 'b', 'c'], ['g']]);
  });

  it('finds nothing but types in files named so', () => {
    const files = sources.filter((path) => path.endsWith('-types.ts'));
    expect(files.filter((path) => codeOf(path).replace('export {};', '').trim() !== '')).toEqual([]);
  });
});

/** The sets of files that import one another in a circle: the strongly connected parts of a graph (Tarjan). */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const stack: string[] = [];
  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    stack.push(node);
    let lowest = index;
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, order.get(next) ?? lowest);
    }
    if (lowest < index) return lowest;
    const members = stack.splice(stack.indexOf(node));
    if (members.length > 1 || graph.get(node)?.includes(node)) found.push(members.sort());
    return lowest;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

describe('the registry', () => {
  it.each(['dockerfile', 'compose', 'project', 'shell'])('holds every rule of %s, sorted', (scope) => {
    const names = ['index', 'on-request', ...(scope === 'project' ? ['in-any-file'] : [])];
    const lists = names.map((name) =>
      importsOf(`rules/${scope}/${name}.ts`).flatMap(({ target }) => (target === 'src/rule/index.ts' ? [] : target)),
    );
    const own = ruleFiles.filter((path) => path.startsWith(`rules/${scope}/`) && !isList(path));
    expect(lists.flat().sort()).toEqual(own);
    for (const list of lists) expect(list).toEqual([...list].sort());
  });
});
