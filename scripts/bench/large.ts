import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { largeDockerfile, manyAliases, manyServices } from './inputs.ts';
import { rounds } from './measure.ts';
import { type Group, inSeconds, medianOf } from './page.ts';
import { infralint, type Setting } from './setting.ts';

/** Single files that are larger than in practice. */
export function large(setting: Setting): Group {
  const runs = Math.ceil(setting.runs / 5);
  const inputs = [
    ['10,000 services in one file', 'compose.yaml', manyServices(10_000), '10 s'],
    ['20,000 services in one file', 'compose.yaml', manyServices(20_000), 'about twice that'],
    ['10,000 aliases in one file', 'compose.yaml', manyAliases(10_000), '1 s'],
    ['a Dockerfile of 5 MB', 'Dockerfile', largeDockerfile(5 << 20), '5 s'],
  ] as const;
  return {
    title: 'Large files',
    how: `Single generated files, larger than in practice, to see that the time grows with the size and not with its square: ${medianOf(runs)} each.`,
    head: ['', 'time', 'CPU', 'goal'],
    rows: inputs.map(([what, name, text, goal], index) => {
      const path = join(setting.work, `large-${index}`, name);
      mkdirSync(dirname(path));
      writeFileSync(path, text);
      const command = infralint(setting, setting.node, ['-f', 'json', path]);
      const { ms, cpu } = rounds([command], runs, 1)(command);
      return [what, inSeconds(ms), inSeconds(cpu), goal];
    }),
  };
}
