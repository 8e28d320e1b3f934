import { join } from 'node:path';
import { sources, writeCopies } from './inputs.ts';
import { type Group, inMb, inSeconds, inWords, type Row } from './page.ts';
import { corpusPaths, type Setting } from './setting.ts';
import { watch } from './watch.ts';

const heapLimit = '--max-old-space-size=160';

/** Very many files: the memory they need, and the time until the first output. */
export async function memory(setting: Setting): Promise<Group> {
  const dockerfiles = corpusPaths(setting, 'dockerfiles');
  const compose = corpusPaths(setting, 'compose');
  const real = dockerfiles.length > 0 && compose.length > 0;
  const texts = { Dockerfile: sources('Dockerfile', dockerfiles), 'compose.yaml': sources('compose.yaml', compose) };
  const rows: Row[] = [];
  for (const [name, count, flags, goal] of [
    ['Dockerfile', 1_000, [], '220 MB'],
    ['Dockerfile', 10_000, [], '220 MB'],
    ['compose.yaml', 1_000, [], '200 MB'],
    ['compose.yaml', 5_000, [], '200 MB'],
    ['compose.yaml', 5_000, [heapLimit], 'ends'],
  ] as const) {
    const directory = join(setting.work, `${name}-${count}`);
    writeCopies(directory, name, texts[name], count);
    rows.push(await rowOf(setting, name, count, directory, flags, goal));
  }
  return {
    title: 'Memory, and the first output',
    how: `${real ? 'Copies of real files' : 'Generated files, because the corpus of real ones was not there'}, each in its own directory, and infralint run once on the directory that holds them all. The report is the one for people,
read from a pipe. Memory is the most that the process held; the last row allows it a heap of 160 MB.`,
    head: ['', 'memory', 'first output', 'time', 'goal'],
    rows,
  };
}

async function rowOf(
  { node, script, work }: Setting,
  name: string,
  count: number,
  directory: string,
  flags: readonly string[],
  goal: string,
): Promise<Row> {
  // A V8 flag leads to a separate cache of compiled code: the limited run does not touch the usual one.
  const argv = [...flags, script, '--no-config', '--format', 'pretty', directory];
  const { ms, first, mb, code } = await watch(node.path, argv, work, flags.length > 0);
  const what = `${count.toLocaleString('en')} ${name === 'Dockerfile' ? 'Dockerfiles' : 'Compose files'}`;
  const ended = code === 0 || code === 1;
  return [
    flags.length > 0 ? `${what}, ${flags.join(' ')}` : what,
    mb === undefined ? '' : inMb(mb),
    first === undefined ? 'none' : inWords(first),
    ended ? inSeconds(ms) : `crashed after ${inSeconds(ms)}`,
    goal,
  ];
}
