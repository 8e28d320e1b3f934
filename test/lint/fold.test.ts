import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule/index.ts';
import { lint, rule, shown, suppressed } from '../support/lint.ts';

/** Reports each RUN, with its command as the message unless told otherwise, and gives a fix that makes it `ok`. */
function each(fold: Rule['fold'], details: Partial<Rule> = {}, message = (command: string) => command): Rule {
  return rule(
    'test/each',
    {
      run(node, { report }) {
        const { file, keywordSpan, end } = node;
        const at = file.at(keywordSpan.end + 1, end);
        const command = file.slice(at);
        if (command === 'ok') return;
        report(at, message(command), {
          alone: command.startsWith('alone'),
          ...(command.startsWith('code') && { alias: command }),
          fix: command.startsWith('stuck')
            ? undefined
            : {
                title: 'make it ok',
                safety: command.startsWith('unsafe') ? 'unsafe' : 'safe',
                edits: [{ at, text: 'ok' }],
              },
        });
      },
    },
    { fix: 'safe', ...(fold && { fold }), ...details },
  );
}

const file = (...commands: readonly string[]) =>
  `FROM debian:13\n${commands.map((command) => `RUN ${command}\n`).join('')}`;

const linted = (text: string, plugin = each('file'), options: Parameters<typeof lint>[1] = {}) =>
  lint({ Dockerfile: text }, { plugins: [plugin], ...options });

describe('a remark that a file repeats', () => {
  it('is one finding at the first place, with all others', async () => {
    const { result } = await linted(file('a', 'b', 'c'));
    const [finding, ...more] = result.files[0]!.findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ message: 'a (also in 2 more places)', start: 19, end: 20 });
    expect(finding!.labels.map(({ at, message, repeats }) => [at.start, at.end, message, repeats])).toEqual([
      [25, 26, 'b', true],
      [31, 32, 'c', true],
    ]);
    expect(finding!.fix?.edits).toHaveLength(3);
    expect(result.summary).toMatchObject({ warnings: 1, fixable: 1 });
  });

  it('is as it was reported if it is the only one', async () => {
    const { result } = await linted(file('a'));
    expect(result.files[0]!.findings).toMatchObject([{ message: 'a', labels: [] }]);
    expect(shown(await linted(file('a', 'b')))).toEqual(['Dockerfile: a (also in 1 more place)']);
  });

  it('stays several findings without `fold`, and where the rule says that a place stands for itself', async () => {
    expect(shown(await linted(file('a', 'b'), each(undefined)))).toEqual(['Dockerfile: a', 'Dockerfile: b']);
    expect(shown(await linted(file('a', 'alone', 'b')))).toEqual([
      'Dockerfile: a (also in 1 more place)',
      'Dockerfile: alone',
    ]);
  });

  it('keeps places apart that have other codes', async () => {
    const codes = { aliases: { hadolint: ['code1', 'code2'] } };
    const found = shown(await linted(file('code1', 'code2', 'code1'), each('file', codes)));
    expect(found).toEqual(['Dockerfile: code1 (also in 1 more place)', 'Dockerfile: code2']);
  });

  it('loses the places that comments suppress, and stays for a new one', async () => {
    const ignore = '# infralint ignore[each]: on purpose\n';
    const outcome = await linted(`FROM debian:13\n${ignore}RUN a\nRUN b\n${ignore}RUN c\nRUN d\n`);
    expect(shown(outcome)).toEqual(['Dockerfile: b (also in 1 more place)']);
    expect(suppressed(outcome)).toEqual(['Dockerfile: a', 'Dockerfile: c']);
    expect(shown(await linted(`FROM debian:13\n${ignore}RUN a\n${ignore}RUN b\n`))).toEqual([]);
    expect(shown(await linted(`FROM debian:13\n${ignore}RUN a\n${ignore}RUN b\nRUN new\n`))).toEqual([
      'Dockerfile: new',
    ]);
  });

  it('is repaired in all places, also where some cannot be', async () => {
    const { changed } = await linted(file('a', 'b', 'c'), each('file'), { fix: 'safe' });
    expect(changed[0]?.after).toBe(file('ok', 'ok', 'ok'));
    const half = await linted(file('stuck', 'a', 'unsafe', 'b'), each('file', { fix: 'mixed' }), { fix: 'safe' });
    expect(half.changed[0]?.after).toBe(file('stuck', 'ok', 'unsafe', 'ok'));
    expect(shown(half)).toEqual(['Dockerfile: stuck (also in 1 more place)']);
  });

  it('offers the safe edits of all places if there are any', async () => {
    const { result } = await linted(file('stuck', 'unsafe', 'a', 'b'), each('file', { fix: 'mixed' }));
    const { fix } = result.files[0]!.findings[0]!;
    expect([fix?.safety, fix?.edits.length]).toEqual(['safe', 2]);
  });

  it('is not folded under the preset of a tool', async () => {
    const presets = { presets: ['recommended', 'hadolint'] };
    expect(shown(await linted(file('a', 'b'), each('file'), presets))).toEqual(['Dockerfile: a', 'Dockerfile: b']);
  });

  it('is one finding for each file', async () => {
    const files = { 'a/Dockerfile': file('a', 'b'), 'b/Dockerfile': file('c', 'd') };
    expect(shown(await lint(files, { plugins: [each('file')] }))).toEqual([
      'a/Dockerfile: a (also in 1 more place)',
      'b/Dockerfile: c (also in 1 more place)',
    ]);
  });
});

describe('a remark that a project repeats', () => {
  const bare = rule(
    'test/bare',
    {
      service: (service, { report }) =>
        service.get('restart') ?? report(service.entry.key, `${service.name} has no restart policy`),
    },
    { fold: 'project' },
  );
  const project = (...services: readonly string[]) =>
    `services:\n${services.map((name) => `  ${name}:\n    image: debian:13\n`).join('')}`;

  it('is one finding over all files of the project, and one for each project', async () => {
    const files = {
      'a/compose.yaml': project('one', 'two'),
      'a/compose.override.yaml': project('three'),
      'b/compose.yaml': project('four', 'five'),
    };
    const outcome = await lint(files, { plugins: [bare] });
    expect(shown(outcome)).toEqual([
      'a/compose.yaml: one has no restart policy (also in 2 more places)',
      'b/compose.yaml: four has no restart policy (also in 1 more place)',
    ]);
  });
});
