import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule/index.ts';
import { loadRules } from '../../src/rule/registry.ts';
import { type Files, type LintOptions, lint, rule, shown, suppressed } from '../support/lint.ts';

/** Reports every RUN. */
const noRun = rule('acme/no-run', { run: (run, { report }) => report(run, 'a RUN') });
/** Stands in for a rule that is built in. */
const maintainer = rule('dockerfile/maintainer', {
  maintainer: (node, { report }) => report(node, 'ask Ada first'),
});

const text = 'FROM debian:13\nMAINTAINER Ada\nRUN true\n';
const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id);

describe('a rule of a plugin', () => {
  it('runs beside the built-in ones', async () => {
    const { result } = await lint({ Dockerfile: text }, { plugins: [noRun], builtIn: ['dockerfile/maintainer'] });
    expect(result.files[0]?.findings.map((finding) => finding.rule)).toEqual(['dockerfile/maintainer', 'acme/no-run']);
  });

  it.each<[string, LintOptions, string[]]>([
    ['is on by its preset', {}, ['warning']],
    ['is off in another preset', { presets: ['security'] }, []],
    ['has the level that the configuration gives it', { rules: [{ name: 'acme/no-run', level: 'error' }] }, ['error']],
    ['can be turned off', { rules: [{ name: 'acme/no-run', level: 'off' }] }, []],
  ])('%s', async (_, options, levels) => {
    const { result } = await lint({ Dockerfile: text }, { plugins: [noRun], ...options });
    const found = result.files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === noRun.id));
    expect(found.map(({ severity }) => severity)).toEqual(levels);
  });

  it('runs in the files for which its configuration holds', async () => {
    const files = { 'a/Dockerfile': text, 'b/Dockerfile': text };
    const rules = [{ name: noRun.id, level: 'off' }] as const;
    const outcome = await lint(files, { below: { b: { plugins: [noRun] } }, rules });
    expect(shown(outcome)).toEqual(['b/Dockerfile: a RUN']);
  });

  it('sees Compose files and Dockerfiles in one run', async () => {
    const both = rule('acme/both', {
      service: (service, { report }) => report(service, `the service ${service.name}`),
      from: (from, { report }) => report(from, `the image ${from.image?.text}`),
    });
    const files = { 'compose.yaml': 'services:\n  web: { build: . }\n', Dockerfile: text };
    expect(shown(await lint(files, { plugins: [both] }))).toEqual([
      'Dockerfile: the image debian:13',
      'compose.yaml: the service web',
    ]);
  });
});

describe('a plugin with a rule that has the id of a built-in one', () => {
  it('replaces it', async () => {
    expect(shown(await lint({ Dockerfile: text }, { plugins: [maintainer] }))).toEqual(['Dockerfile: ask Ada first']);
  });

  it('is named once among the rules that ran', async () => {
    const { rules } = await lint({ Dockerfile: text }, { plugins: [maintainer] });
    expect(rules.filter(({ id }) => id === maintainer.id)).toEqual([maintainer]);
  });

  it('leaves its place to the last of several plugins', async () => {
    const later = rule(maintainer.id, { maintainer: (node, { report }) => report(node, 'ask Bob first') });
    const outcome = await lint({ Dockerfile: text }, { plugins: [maintainer, later] });
    expect(shown(outcome)).toEqual(['Dockerfile: ask Bob first']);
    expect(outcome.rules.filter(({ id }) => id === maintainer.id)).toEqual([later]);
  });

  it('may look at other kinds of files', async () => {
    const elsewhere = rule(maintainer.id, { service: (service, { report }) => report(service, 'who keeps it?') });
    const files = { 'compose.yaml': 'services:\n  web: { image: a }\n', Dockerfile: text };
    expect(shown(await lint(files, { plugins: [elsewhere] }))).toEqual(['compose.yaml: who keeps it?']);
  });
});

describe('the rules that ran', () => {
  const compose = 'services:\n  web: { image: a }\n';
  it.each<[string, Files, ('dockerfile' | 'compose')[]]>([
    ['Dockerfiles', { Dockerfile: text }, ['dockerfile']],
    ['Compose files', { 'compose.yaml': compose }, ['compose']],
    ['both', { 'compose.yaml': compose, Dockerfile: text }, ['dockerfile', 'compose']],
  ])('are for %s the built-in ones that can fire there, then the plugins', async (_, files, kinds) => {
    const { rules } = await lint(files, { plugins: [noRun] });
    expect(ids(rules)).toEqual([...ids(await loadRules(new Set(kinds), false)), 'acme/no-run']);
    const more = await lint(files, { plugins: [noRun], presets: ['recommended', 'strict'] });
    expect(ids(more.rules)).toEqual([...ids(await loadRules(new Set(kinds), true)), 'acme/no-run']);
    expect(more.rules.length).toBeGreaterThan(rules.length);
  });

  it('hold the plugins of every configuration in use, each once', async () => {
    const other = rule('acme/other', {});
    const files = { 'a/Dockerfile': text, 'b/Dockerfile': text };
    const { rules } = await lint(files, {
      plugins: [noRun],
      below: { a: { plugins: [noRun, other] }, c: { plugins: [rule('acme/unused', {})] } },
    });
    expect(ids(rules).filter((id) => id.startsWith('acme/'))).toEqual(['acme/no-run', 'acme/other']);
  });
});

describe('a comment that names a rule of a plugin', () => {
  const builtIn = ['project/unknown-suppression', 'project/unused-suppression'];
  const dockerfile = (name: string) => `FROM debian:13\n# infralint ignore[${name}]: it must\nRUN true\n`;

  it.each(['acme/no-run', 'no-run', 'ACME/No-Run', 'ACME1'])('as %s suppresses its finding', async (name) => {
    const coded = { ...noRun, aliases: { hadolint: 'ACME1' } };
    const outcome = await lint({ Dockerfile: dockerfile(name) }, { plugins: [coded], builtIn });
    expect([shown(outcome), suppressed(outcome)]).toEqual([[], ['Dockerfile: a RUN']]);
  });

  it.each(['acme/no-run', 'no-run'])('as %s is told when it suppresses nothing', async (name) => {
    const outcome = await lint({ Dockerfile: dockerfile(name).replace('RUN', 'CMD') }, { plugins: [noRun], builtIn });
    expect(shown(outcome)).toEqual([`Dockerfile: \`${name}\` suppresses nothing here`]);
  });

  it.each(['acme/no-run', 'no-run'])('as %s works in Compose files', async (name) => {
    const noImage = rule('acme/no-run', { service: (service, { report }) => report(service, 'no') });
    const compose = `services:\n  # infralint ignore[${name}]: it must\n  web: { image: a }\n`;
    const outcome = await lint({ 'compose.yaml': compose }, { plugins: [noImage], builtIn });
    expect([shown(outcome), suppressed(outcome)]).toEqual([[], ['compose.yaml: no']]);
  });

  it('names nothing without the plugin', async () => {
    const { result } = await lint({ Dockerfile: dockerfile('acme/no-run') }, { builtIn });
    expect(result.files[0]?.findings.map((finding) => finding.rule)).toEqual(['project/unknown-suppression']);
  });

  it('may name the rule that it replaces', async () => {
    const muted = text.replace('MAINTAINER', '# infralint ignore[maintainer]\nMAINTAINER');
    const outcome = await lint({ Dockerfile: muted }, { plugins: [maintainer] });
    expect([shown(outcome), suppressed(outcome)]).toEqual([[], ['Dockerfile: ask Ada first']]);
  });
});

describe('a rule written in JavaScript', () => {
  const crash = async (check: unknown) => {
    const plugin = { ...noRun, check } as unknown as Rule;
    const { result } = await lint({ Dockerfile: text }, { plugins: [plugin] });
    return result.notices.map(({ message }) => message.replace(/^rule acme\/no-run crashed at /, ''));
  };

  it.each<[string, (run: never, context: { report(...args: unknown[]): void }) => unknown, string]>([
    ['no place', (_, { report }) => report(undefined, 'x'), 'needs a node of the file, not `undefined`'],
    ['a text as the place', (_, { report }) => report('RUN', 'x'), 'needs a node of the file, not `string`'],
    ['no message', (run, { report }) => report(run), 'needs a message'],
    ['a text as the details', (run, { report }) => report(run, 'x', 'help'), 'expects its details as an object'],
  ])('is told when it reports %s', async (_, run, message) => {
    expect(await crash({ run })).toEqual([`Dockerfile:3: \`report(node, message, { help })\` ${message}`]);
  });

  it('is told when it is asynchronous, and does not break the process', async () => {
    const run = async () => {
      throw new Error('nobody waits');
    };
    expect(await crash({ run })).toEqual(['Dockerfile:3: its `check` is asynchronous; rules must be synchronous']);
  });
});

describe('a rule that throws', () => {
  /** Throws at the second instruction of a file; `calls` counts by file how often it is called. */
  function thrower() {
    const calls: Record<string, number> = {};
    const count = (path: string) => {
      calls[path] = (calls[path] ?? 0) + 1;
      return calls[path];
    };
    const plugin = rule('acme/thrower', {
      instruction({ file, start, end }, { report }) {
        if (count(file.path) === 2) throw new Error('out of words');
        report({ file, start, end }, 'seen');
      },
      run: ({ file }) => void count(file.path),
    });
    return { plugin, calls };
  }

  const files = { Dockerfile: text, 'b/Dockerfile': text, 'c/Dockerfile': 'FROM scratch\n' };

  it('is told of once for each file in which it throws', async () => {
    const { result } = await lint(files, { plugins: [thrower().plugin] });
    expect(result.notices).toEqual(
      ['Dockerfile', 'b/Dockerfile'].map((path) => ({
        level: 'error',
        kind: 'crash',
        path,
        rule: 'acme/thrower',
        message: `rule acme/thrower crashed at ${path}:2: out of words`,
        help: 'this is a bug in the rule, not a problem in your file; turn it off with `--ignore acme/thrower`',
        detail: expect.stringContaining('out of words'),
      })),
    );
  });

  it('is not called again in that file, but in others', async () => {
    const { plugin, calls } = thrower();
    await lint(files, { plugins: [plugin] });
    expect(calls).toEqual({ Dockerfile: 2, 'b/Dockerfile': 2, 'c/Dockerfile': 1 });
  });

  it('keeps what it found before, and stops no other rule', async () => {
    const { result } = await lint(files, { plugins: [thrower().plugin, noRun] });
    const found = result.files.map(({ path, findings }) => [path, ...findings.map(({ message }) => message)]);
    expect(found).toEqual([
      ['Dockerfile', 'seen', 'a RUN'],
      ['b/Dockerfile', 'seen', 'a RUN'],
      ['c/Dockerfile', 'seen'],
    ]);
  });

  it('is told of by the main file of a project, and goes on in its Dockerfile', async () => {
    const plugin = rule('acme/thrower', {
      service: ({ name }) => {
        throw name;
      },
      from: (from, { report }) => report(from, 'seen'),
    });
    const project = {
      'compose.yaml': 'services:\n  web: { build: . }\n  job: { build: . }\n',
      'compose.override.yaml': 'services: {}\n',
      Dockerfile: text,
    };
    const outcome = await lint(project, { plugins: [plugin] });
    expect(outcome.result.notices.map(({ path, message }) => [path, message])).toEqual([
      ['compose.yaml', 'rule acme/thrower crashed at compose.yaml:2: web'],
    ]);
    expect(shown(outcome)).toEqual(['Dockerfile: seen']);
  });

  it('is not called where it is off', async () => {
    const { plugin, calls } = thrower();
    const rules = [{ name: plugin.id, level: 'off' }] as const;
    const { result } = await lint(files, { plugins: [plugin], below: { b: { plugins: [plugin], rules } } });
    expect(Object.keys(calls)).toEqual(['Dockerfile', 'c/Dockerfile']);
    expect(result.notices).toHaveLength(1);
  });

  // Comments are judged after the walk, each as if it were a file of its own.
  it('is told of once when it throws at comments, too', async () => {
    const plugin = rule('acme/thrower', {
      from: () => {
        throw new Error('out of words');
      },
      pragmaProblem: () => {
        throw new Error('out of words');
      },
    });
    const muted = '# infralint ignore[nonsense, gibberish]\nFROM debian:13\n';
    const { result } = await lint({ Dockerfile: muted }, { plugins: [plugin] });
    expect(result.notices).toHaveLength(1);
  });
});
