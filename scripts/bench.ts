/**
 * Measures whole processes, as users feel them, and prints tables. Build first; the corpus is looked for next to the repository.
 *   npm run bench -- --help
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GroupName, readArguments, usage } from './bench/arguments.ts';
import { corpus } from './bench/corpus.ts';
import { large } from './bench/large.ts';
import { Failure } from './bench/measure.ts';
import { memory } from './bench/memory.ts';
import { aligned, type Group, page } from './bench/page.ts';
import { type Setting, settingOf } from './bench/setting.ts';
import { startUp } from './bench/start-up.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'infralint-bench-'));
const groups: Readonly<Record<GroupName, (setting: Setting) => Group | Promise<Group>>> = {
  start: startUp,
  corpus,
  memory,
  large,
};

try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) console.log(usage);
  else {
    const setting = settingOf(root, work, options);
    const where = circumstances(setting);
    console.log(`infralint ${where.version}, Node ${where.nodes.join(', ')}\n${where.machine}\n`);
    const done: Group[] = [];
    for (const name of options.only) {
      const group = await groups[name](setting);
      console.log(`${aligned(group)}\n`);
      done.push(group);
    }
    if (options.write) writeFileSync(join(root, 'docs/performance.md'), page(where, done));
  }
} catch (error) {
  if (!(error instanceof RangeError || error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true });
}

function circumstances({ nodes }: Setting) {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const processors = cpus();
  const memoryInGb = (totalmem() / 2 ** 30).toFixed(0);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    nodes: nodes.map((node) => node.version),
    machine: `${processors[0]?.model.trim()}, ${processors.length} cores, ${memoryInGb} GB, ${type()} ${release()} ${arch()}, load ${load} at the start`,
  };
}
