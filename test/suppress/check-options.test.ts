import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

/** Severity and checks of what is found in a Dockerfile, under a preset and with the value of the build argument. */
async function checks(text: string, { preset = 'buildkit', argument = '' } = {}): Promise<readonly string[]> {
  const config = `presets: [${preset}]\nbuild:\n  args: {${argument === '' ? '' : ` BUILDKIT_DOCKERFILE_CHECK: '${argument}' `}}\n`;
  const cwd = tree({ Dockerfile: text, 'infralint.yaml': config });
  const { out } = await cli(['--format', 'json', 'Dockerfile'], { cwd });
  const report: { files: { findings: { severity: string; aliases: string[] }[] }[] } = JSON.parse(out);
  const found = report.files.flatMap(({ findings }) => findings);
  return found
    .map(({ severity, aliases }) => `${severity} ${aliases.find((alias) => /^[A-Z][A-Za-z]+$/.test(alias)) ?? ''}`)
    .sort();
}

const file = 'FROM alpine:3.22 as base\nCMD echo hi\n';
const both = ['warning FromAsCasing', 'warning JSONArgsRecommended'];

describe('the directive `# check=`', () => {
  it.each<[string, string, readonly string[]]>([
    ['skips by name', 'skip=FromAsCasing', ['warning JSONArgsRecommended']],
    ['skips several', 'skip=FromAsCasing,JSONArgsRecommended', []],
    ['skips all', 'skip=all', []],
    ['skips nothing under other names', 'skip=MaintainerDeprecated', both],
    ['makes checks errors', 'error=true', ['error FromAsCasing', 'error JSONArgsRecommended']],
    ['makes those errors that it does not skip', 'skip=FromAsCasing;error=true', ['error JSONArgsRecommended']],
    ['leaves them warnings', 'error=false', both],
  ])('%s', async (_, value, expected) => {
    expect(await checks(`# check=${value}\n${file}`)).toEqual(expected);
  });

  it('makes errors of checks only', async () => {
    const text = `# check=error=true\nFROM alpine:3.22 as base\nCOPY ../a /a\n`;
    expect(await checks(text, { preset: 'recommended' })).toEqual(['error FromAsCasing', 'warning ']);
  });
});

describe('a comment `# check=` above an instruction', () => {
  it('skips for that instruction and makes no errors', async () => {
    const text = 'FROM alpine:3.22 as base\n# check=skip=JSONArgsRecommended;error=true\nENTRYPOINT a\nCMD b\n';
    expect(await checks(text)).toEqual(both);
  });
});

describe('the build argument BUILDKIT_DOCKERFILE_CHECK', () => {
  it.each<[string, string, readonly string[]]>([
    ['skips', 'skip=FromAsCasing', ['warning JSONArgsRecommended']],
    ['skips all', 'skip=all', []],
    ['makes errors', 'error=true', ['error FromAsCasing', 'error JSONArgsRecommended']],
  ])('%s', async (_, argument, expected) => {
    expect(await checks(file, { argument })).toEqual(expected);
  });

  it('takes the place of the directive', async () => {
    expect(await checks(`# check=skip=all;error=true\n${file}`, { argument: 'skip=FromAsCasing' })).toEqual([
      'warning JSONArgsRecommended',
    ]);
  });

  it('asks for experimental checks, which no `skip` reaches', async () => {
    const text = '# the base\nFROM alpine:3.22 AS base\n';
    expect(await checks(text)).toEqual([]);
    expect(await checks(text, { argument: 'skip=all;experimental=all' })).toEqual([
      'warning InvalidDefinitionDescription',
    ]);
  });
});
