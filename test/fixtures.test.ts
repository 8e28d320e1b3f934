import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from './support/cli.ts';
import { tree } from './support/files.ts';
import { repository } from './support/sources.ts';

const projects = join(repository, 'fixtures/projects');
const exitCodes = { broken: 1, clean: 0, composed: 1, monorepo: 1, 'three-tier': 1 };

describe('the golden projects', () => {
  it('are all here', () => {
    expect(readdirSync(projects).sort()).toEqual(Object.keys(exitCodes));
  });

  it.each(Object.entries(exitCodes))('%s gives what is expected of it', async (name, expected) => {
    const { code, out, err } = await cli(['--format', 'compact'], { cwd: join(projects, name) });
    await expect(out + err).toMatchFileSnapshot(join(projects, name, 'expected.txt'));
    expect(code).toBe(expected);
  });

  it.each(Object.keys(exitCodes))('%s is repaired as far as it goes at once', async (name) => {
    const cwd = tree();
    cpSync(join(projects, name), cwd, { recursive: true });
    const before = await counts(cwd);
    await cli(['--fix=unsafe'], { cwd });
    const once = contents(cwd);
    const after = await counts(cwd);
    await cli(['--fix=unsafe'], { cwd });
    expect(contents(cwd)).toEqual(once);
    expect(after.errors).toBeLessThanOrEqual(before.errors);
    expect(after.all).toBeLessThanOrEqual(before.all);
  });
});

async function counts(cwd: string): Promise<{ readonly errors: number; readonly all: number }> {
  const { out } = await cli(['--format', 'json'], { cwd });
  const { errors, warnings, infos } = JSON.parse(out).summary;
  return { errors, all: errors + warnings + infos };
}

function contents(directory: string): readonly (readonly [path: string, text: string])[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort().map((path) => [path, readFileSync(path, 'latin1')] as const);
}
