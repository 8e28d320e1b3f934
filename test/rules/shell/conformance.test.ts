import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, lintText } from '../../../src/index.ts';
import { shared } from '../../support/dockerfiles.ts';

/** A script with the findings of ShellCheck: code, line and more. */
interface Case {
  readonly name: string;
  readonly shell: 'sh' | 'bash';
  readonly script: string;
  readonly codes: readonly (readonly [code: string, line: number, ...rest: unknown[]])[];
}

const path = join(shared, 'conformance/shell.json');

async function findingsIn({ script, shell }: Case, preset: string): Promise<readonly Finding[]> {
  const setting = shell === 'bash' ? 'SHELL ["/bin/bash", "-c"]\n' : '';
  const text = `FROM debian:12\n${setting}RUN <<"END-OF-CASE"\n${script.replace(/\n?$/, '\n')}END-OF-CASE\n`;
  const options = { config: false, presets: [preset], cwd: '/nowhere', path: 'Dockerfile' } as const;
  return (await lintText(text, options)).findings;
}

const codesOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ aliases }) => aliases.filter((alias) => /^SC\d+$/.test(alias))));

describe.skipIf(!existsSync(path))('small shell scripts', () => {
  const cases: readonly Case[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];

  it('get almost all codes that ShellCheck gives them, and almost no others', async () => {
    const known = new Set(cases.flatMap(({ codes }) => codes.map(([code]) => code)));
    let both = 0;
    const missed: string[] = [];
    const extra: string[] = [];
    for (const each of cases) {
      const ours = codesOf(await findingsIn(each, 'shellcheck'));
      const theirs = new Set(each.codes.map(([code]) => code));
      for (const code of theirs) {
        if (ours.has(code)) both++;
        else missed.push(`${code} ${each.name}`);
      }
      for (const code of ours) if (known.has(code) && !theirs.has(code)) extra.push(`${code} ${each.name}`);
    }
    expect(both / (both + missed.length), missed.join(', ')).toBeGreaterThanOrEqual(0.95);
    expect(both / (both + extra.length), extra.join(', ')).toBeGreaterThanOrEqual(0.97);
  }, 60_000);

  it('are left alone by default where ShellCheck finds nothing', async () => {
    const wrong: string[] = [];
    for (const each of cases.filter(({ codes }) => codes.length === 0)) {
      const codes = codesOf(await findingsIn(each, 'recommended'));
      if (codes.size > 0) wrong.push(`${[...codes]} in ${each.name}: ${each.script}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
