import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../src/config/resolve.ts';
import { classifyName } from '../src/discover/classify.ts';
import type { Input } from '../src/discover/input.ts';
import { baseName } from '../src/discover/paths.ts';
import type { LintedFile } from '../src/finding.ts';
import { InOrder } from '../src/lint/in-order.ts';
import { runRequest } from '../src/lint/request.ts';
import { run, runInSteps } from '../src/run.ts';
import { memoryDisk } from '../src/text/memory-disk.ts';

/** A run over files in memory. */
function requestFor(files: ReadonlyMap<string, string>) {
  const config = resolveConfig({ path: undefined, root: '/p', cwd: '/p', parts: [], plugins: [], commandLine: {} });
  const inputs = [...files.keys()].flatMap((path): Input[] => {
    const kind = classifyName(baseName(path))?.kind;
    return kind ? [{ path, absolutePath: `/p/${path}`, kind, named: false }] : [];
  });
  const disk = memoryDisk(new Map([...files].map(([path, text]) => [`/p/${path}`, text])));
  return runRequest({ inputs, cwd: '/p', disk, configFor: () => config });
}

function dockerfiles(count: number): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: count }, (_, index) => [`d${index}/Dockerfile`, 'FROM alpine\nRUN a\n']));
}

/** Projects of which each builds the Dockerfile of the next, so that Compose file and Dockerfile are far apart in the order of paths. */
function projects(count: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const next = (index * 7 + 3) % count;
    files.set(
      `p${index}/compose.yaml`,
      `services:\n  web:\n    build: ../p${next}\n    env_file: ../p${next}/app.env\n`,
    );
    files.set(`p${index}/Dockerfile`, 'FROM alpine\n');
    files.set(`p${index}/app.env`, 'A=1\nA=2\n');
  }
  return files;
}

describe('a run over many files', () => {
  it.each([
    ['Dockerfiles', dockerfiles(150)],
    ['projects', projects(140)],
  ])('hands over %s in the order of their paths, all that a run gives', async (_, files) => {
    const request = requestFor(files);
    const steps: (readonly LintedFile[])[] = [];
    const done: number[] = [];
    const end = await runInSteps(request, (step) => {
      steps.push(step.files);
      done.push(step.done);
    });
    expect(steps.filter((step) => step.length > 0).length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(request.inputs.length);
    const paths = steps.flat().map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    const { result } = await run(request);
    expect(steps.flat()).toEqual(result.files);
    expect(end.notices).toEqual(result.notices);
    expect(result.files.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(140);
  });

  it('over few Compose files takes them all at once', async () => {
    const steps: number[] = [];
    await runInSteps(requestFor(projects(100)), ({ done }) => steps.push(done));
    expect(steps).toEqual([200]);
  });
});

describe('files that wait for those before them', () => {
  const file = (path: string): LintedFile => ({ path, kind: 'compose', findings: [], suppressed: [] });
  const paths = (files: readonly LintedFile[]) => files.map(({ path }) => path);

  it('are taken when nothing before them can come any more, each once', () => {
    const order = new InOrder();
    order.add([file('c'), file('a')]);
    expect(paths(order.takeBefore('b'))).toEqual(['a']);
    order.add([file('b'), file('d')]);
    expect(paths(order.takeBefore('b'))).toEqual([]);
    expect(paths(order.takeBefore(undefined))).toEqual(['b', 'c', 'd']);
    expect(paths(order.takeBefore(undefined))).toEqual([]);
  });
});
