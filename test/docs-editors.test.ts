import { describe, expect, it } from 'vitest';
import { cli } from './support/cli.ts';
import { tree } from './support/files.ts';
import { blocksIn } from './support/markdown.ts';

const shown = blocksIn('text', 'json').filter(({ page }) => page === 'docs/editors.md');

interface Task {
  readonly args: readonly string[];
  readonly problemMatcher: { readonly pattern?: Readonly<Record<string, string | number>> };
}

const { tasks }: { readonly tasks: readonly Task[] } = JSON.parse(
  shown.find(({ language }) => language === 'json')?.text ?? '{}',
);

it('the tasks of docs/editors.md run', async () => {
  const cwd = tree({ 'my app/Dockerfile': 'FROM debian:13\nMAINTAINER Ada\nUSER 1000\n' });
  for (const { args } of tasks) {
    const [program, ...argv] = args.map((word) => word.replace('${file}', 'my app/Dockerfile'));
    const { code, err } = await cli(argv, { cwd });
    expect({ program, isMisuse: code > 1, err }).toEqual({ program: 'infralint', isMisuse: false, err: '' });
  }
});

/** The pattern of the first task. */
function pattern() {
  const { regexp = '', ...groups } = tasks[0]?.problemMatcher.pattern ?? {};
  return (line: string) => {
    const match = new RegExp(String(regexp)).exec(line);
    return match && Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[Number(group)]]));
  };
}

describe('the problem matcher of docs/editors.md', () => {
  it('reads every line of the format compact', async () => {
    const cwd = tree({ 'my app/Dockerfile': 'FROM debian\nMAINTAINER Ada: of London\nCMD echo hi\n' });
    for (const argv of [[], ['--preset', 'hadolint'], ['--only', 'DL3006']]) {
      const { out } = await cli(['-f', 'compact', ...argv], { cwd });
      const lines = out.trimEnd().split('\n');
      expect(lines.map(pattern())).not.toContain(null);
      const [first] = lines.map(pattern());
      expect(first).toMatchObject({ file: 'my app/Dockerfile', line: '1', column: '6', severity: 'warning' });
      expect(first?.code).toMatch(/^dockerfile\/untagged-image/);
      expect(first?.message).toMatch(/^`debian` has no tag/);
    }
  });

  it('reads the line that the page shows, and the drive of a Windows path', () => {
    const line = shown.find(({ language }) => language === 'text')?.text.trim() ?? '';
    const fields = { line: '3', column: '12', code: 'compose/latest-tag', message: 'message' };
    expect(pattern()(line)).toMatchObject({ file: 'compose.yaml', ...fields });
    expect(pattern()(`C:\\work\\${line}`)).toMatchObject({ file: 'C:\\work\\compose.yaml', ...fields });
  });
});
