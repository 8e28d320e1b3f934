import { describe, expect, it } from 'vitest';
import { ownPresets, presetLevel, toolPresets } from '../../src/config/presets.ts';
import { loadAllRules } from '../../src/rule/registry.ts';

const rules = await loadAllRules();

/** Rules about errors that Docker does not report: it builds or starts something else than what is written. */
const accepted: readonly string[] = [
  'dockerfile/unknown-user',
  'dockerfile/written-secret',
  'compose/dropped-shell-operator',
  'compose/exposed-by-swarm',
  'compose/postgres-18-path',
  'compose/written-secret',
];

/** The scopes of what each tool reads. */
const languages: Readonly<Record<string, readonly string[]>> = {
  hadolint: ['dockerfile', 'shell'],
  shellcheck: ['shell'],
  buildkit: ['dockerfile'],
  dclint: ['compose', 'project'],
  'compose-lint': ['compose', 'project'],
  trivy: ['dockerfile', 'shell'],
  checkov: ['dockerfile', 'shell'],
  kics: ['dockerfile', 'shell', 'compose', 'project'],
  semgrep: ['dockerfile', 'shell', 'compose', 'project'],
  dockle: ['dockerfile', 'shell'],
  'docker-bench': ['dockerfile', 'shell', 'compose', 'project'],
  sonar: ['dockerfile', 'shell'],
};

const rejected = rules.filter(({ presets }) => presets.includes('every'));

describe('what Docker rejects', () => {
  it('is in every preset: all that is an error, but for what Docker accepts', () => {
    const errors = rules.filter(({ severity, presetSeverity = {} }) =>
      [severity, ...Object.values(presetSeverity)].includes('error'),
    );
    const others = errors.flatMap(({ id, presets }) => (presets.includes('every') ? [] : id));
    expect(others).toEqual(accepted);
  });

  it.each(ownPresets)('is an error under %s', (preset) => {
    expect(rejected.filter((rule) => presetLevel(preset, rule).level !== 'error').map(({ id }) => id)).toEqual([]);
  });

  it.each(toolPresets)('is an error under %s in what the tool reads, and nowhere else', (preset) => {
    const on = rejected.filter((rule) => presetLevel(preset, rule).level === 'error').map(({ id }) => id);
    const read = rejected.map(({ id }) => id).filter((id) => languages[preset]?.includes(id.split('/')[0] ?? ''));
    expect(on).toEqual(read);
    expect(on.length).toBeGreaterThan(0);
  });
});

describe('the preset of hadolint', () => {
  const rule = rules.find(({ id }) => id === 'shell/syntax-error')!;
  const levels = (shellcheck: Record<string, 'info'>) =>
    presetLevel('hadolint', { ...rule, presets: [], aliases: { shellcheck } }).codes;

  it('has the codes of ShellCheck, which hadolint runs', () => {
    expect(levels({ SC2086: 'info' })).toEqual([['SC2086', 'info']]);
  });

  it('has not those that it leaves out', () => {
    expect(levels({ SC1091: 'info' })).toEqual([]);
  });
});
