import { describe, expect, it } from 'vitest';
import { cli } from './support/cli.ts';
import { tree } from './support/files.ts';
import { type Block, blocksIn } from './support/markdown.ts';

const page = 'docs/silence.md';
const shown = blocksIn('dockerfile', 'yaml', 'sh').filter((block) => block.page === page);

/** All that the examples are about is on. */
const presets = ['recommended', 'strict', 'security', 'shellcheck'].flatMap((name) => ['--preset', name]);

/** The directory in which a text is linted: as a Dockerfile, as a Compose file, or as a script that an image starts. */
function repositoryWith({ language, text }: Block): string {
  if (language === 'dockerfile') return tree({ Dockerfile: text });
  if (language === 'yaml') return tree({ 'compose.yaml': text });
  return tree({ Dockerfile: 'FROM alpine:3.22\nCOPY start.sh /\nCMD ["/start.sh"]\n', 'start.sh': text });
}

/** The rules of what is found, and how much is suppressed. */
async function findings(cwd: string, ...argv: readonly string[]) {
  const { out, err } = await cli(['--format', 'json', ...argv], { cwd });
  expect(err).toBe('');
  const report: { files: { findings: { rule: string }[] }[]; summary: { suppressed: number } } = JSON.parse(out);
  const rules = report.files.flatMap((file) => file.findings.map(({ rule }) => rule));
  return { rules, suppressed: report.summary.suppressed };
}

describe('a comment that the page shows silences something', () => {
  const commented = shown.filter(({ text }) => /# *(?:infralint|hadolint|check=|shellcheck|dclint) ?[^ =]/.test(text));
  const comments = commented.filter(({ text }) => !/^(?:npx )?infralint/m.test(text));

  it('in fifteen examples at least', () => expect(comments.length).toBeGreaterThanOrEqual(15));

  it.each(comments.map((block) => [block.at, block] as const))('%s', async (_, block) => {
    const cwd = repositoryWith(block);
    const silenced = await findings(cwd, ...presets, '--report-unused');
    const all = await findings(cwd, ...presets, '--no-inline');
    expect(silenced.rules.filter((rule) => rule.endsWith('-suppression'))).toEqual([]);
    expect(silenced.suppressed).toBeGreaterThan(0);
    expect(all.rules.length).toBeGreaterThan(silenced.rules.length);
  });
});

const files = {
  Dockerfile:
    'FROM debian:latest\nMAINTAINER Ada\nRUN apt-get update && apt-get install -y --no-install-recommends git\n# infralint ignore[shell-form-command]\nCMD echo hi\n# hadolint ignore=DL3020\nUSER app\n',
  'legacy/Dockerfile': 'FROM debian\n',
  'app.dev.Dockerfile': 'FROM debian:13\nCMD echo hi\n',
};

describe('a way to silence that the page shows has an effect', async () => {
  const commands = shown
    .filter(({ language, text }) => language === 'sh' && !text.startsWith('#!'))
    .flatMap(({ text }) => text.trim().split('\n'))
    .map((line) => line.replace(/ +#.*/, '').replaceAll("'", ''));

  it.each(commands)('%s', async (command) => {
    const run = (argv: readonly string[]) =>
      cli(['--preset', 'recommended', '--preset', 'strict', ...argv], { cwd: tree(files) });
    const [before, after] = [await run([]), await run(command.split(' ').slice(1))];
    expect(after.code).toBeLessThan(2);
    expect([after.out, after.code]).not.toEqual([before.out, before.code]);
  });

  const configurations = shown.filter(({ text }) => text.startsWith('rules:'));

  it.each(configurations.map(({ at, text }) => [at, text]))('%s', async (_, text) => {
    const cwd = tree({ ...files, 'infralint.yaml': `presets: [recommended, strict]\n${text}` });
    const before = await findings(cwd, '--no-config', '--preset', 'recommended', '--preset', 'strict');
    const after = await findings(cwd);
    expect(before.rules).toEqual(expect.arrayContaining(['dockerfile/latest-tag', 'dockerfile/untagged-image']));
    expect(after.rules.length).toBeLessThan(before.rules.length - 2);
  });
});
