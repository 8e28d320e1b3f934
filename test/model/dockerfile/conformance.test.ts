import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, lintPaths, lintText } from '../../../src/index.ts';
import { shared } from '../../support/dockerfiles.ts';

/** A small Dockerfile and what BuildKit says of it. */
interface Case {
  readonly name: string;
  readonly topic: string;
  readonly text: string;
  readonly error: { readonly message: string } | null;
  readonly checks: readonly (readonly [name: string, line: number])[];
}

const casesFile = join(shared, 'conformance/dockerfile.json');
const oracleFile = join(shared, 'oracle/buildkit.tsv');
const options = { config: false, presets: ['buildkit'] } as const;

function checksOf(findings: readonly Finding[], known: ReadonlySet<string>): readonly string[] {
  return findings.flatMap(({ aliases }) => aliases.filter((alias) => known.has(alias))).sort();
}

describe.skipIf(!existsSync(casesFile))('small Dockerfiles', () => {
  it('get the verdict of BuildKit', async () => {
    const cases = JSON.parse(readFileSync(casesFile, 'utf8')) as readonly Case[];
    const known = new Set(cases.flatMap(({ checks }) => checks.map(([name]) => name)));
    const differing: string[] = [];
    for (const { name, text, error, checks } of cases) {
      const { findings } = await lintText(text, { ...options, cwd: '/nowhere', path: `${name}/Dockerfile` });
      const rejected = findings.some(({ severity }) => severity === 'error');
      const wanted = checks.map(([check]) => check).sort();
      const agrees = rejected === (error !== null) && (rejected || wanted.join() === checksOf(findings, known).join());
      if (!agrees) differing.push(name);
    }
    expect(differing).toEqual([]);
  }, 60_000);
});

describe.skipIf(!existsSync(oracleFile))('real Dockerfiles', () => {
  it('are rejected where BuildKit rejects them, and nowhere else', async () => {
    const rows = readFileSync(oracleFile, 'utf8').trimEnd().split('\n').slice(1);
    const verdicts = new Map<string, string>();
    for (const [file, , code] of rows.map((row) => row.split('\t')))
      if (code === 'ERROR' || code === 'DEPENDS') verdicts.set(file!, code);
    const instructions = readFileSync(join(shared, 'oracle/instructions.tsv'), 'utf8').trimEnd().split('\n').slice(1);
    const paths = new Set([...instructions.map((row) => row.split('\t')[0]!), ...verdicts.keys()]);
    const cwd = join(shared, 'corpus');
    const present = [...paths].filter((path) => existsSync(join(cwd, path)));
    const { files, notices } = await lintPaths(present, { ...options, cwd });
    const rejected = files.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    const judged = rejected.map(({ path }) => path).filter((path) => verdicts.get(path) !== 'DEPENDS');
    expect(notices.filter(({ kind }) => kind === 'crash')).toEqual([]);
    expect(judged.sort()).toEqual(present.filter((path) => verdicts.get(path) === 'ERROR').sort());
  }, 60_000);
});
