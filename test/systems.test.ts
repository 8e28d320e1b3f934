import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSystems } from '../scripts/generate/systems.ts';
import { cli } from './support/cli.ts';
import { repository } from './support/sources.ts';

const directory = join(repository, 'fixtures/systems');
const systems = readSystems(repository);

describe('the systems of the book', () => {
  it('have a golden project each, if they are middleware', () => {
    const middleware = systems.filter(({ kind }) => kind === 'middleware');
    expect(middleware.map(({ project }) => project).sort()).toEqual(readdirSync(directory).sort());
  });

  it.each(readdirSync(directory))('%s gives what is expected of it', async (name) => {
    const { out, err } = await cli(['--format', 'compact'], { cwd: join(directory, name) });
    await expect(out + err).toMatchFileSnapshot(join(directory, name, 'expected.txt'));
  });

  it.each(
    systems.filter(({ project }) => project !== undefined).map(({ project, rules }) => [project!, rules] as const),
  )('%s shows the rules that are named for it', (project, rules) => {
    const said = readFileSync(join(directory, project, 'expected.txt'), 'utf8');
    expect(rules.filter((rule) => !said.includes(rule))).toEqual([]);
  });
});
