import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../src/config/defaults.ts';
import { ruleSettings, type SettingsLayer } from '../../src/config/settings.ts';
import { defineRule, type Rule } from '../../src/rule/index.ts';

function rule(id: string, fields: Partial<Rule>): Rule {
  const base = {
    summary: 's',
    why: 'w',
    category: 'style',
    severity: 'warning',
    presets: [],
    fix: 'none',
    examples: [],
    check: {},
  } as const;
  return { ...base, id, ...fields };
}

const rules: readonly Rule[] = [
  rule('a/quiet', { presets: ['recommended'], presetSeverity: { strict: 'error', recommended: 'info' } }),
  rule('a/loud', { presets: ['strict', 'security'], presetSeverity: { security: 'error' } }),
  rule('a/refused', { presets: ['every'], severity: 'error', aliases: { buildkit: 'Refused' } }),
  rule('a/coded', {
    presets: ['recommended'],
    aliases: { hadolint: { DL1: 'error', DL2: 'info' }, buildkit: ['One', 'Two'] },
  }),
  rule('a/plain', { presets: [], severity: 'info', aliases: { hadolint: 'DL3', dclint: 'DC1' } }),
];

/** `level` or `level CODE=level ...` of each rule that is on. */
function levels(...layers: readonly SettingsLayer[]): Record<string, string> {
  const settings = [...ruleSettings(rules, layers)];
  return Object.fromEntries(
    settings.map(([id, { level, byCode }]) => [
      id,
      [level, ...[...byCode].map(([code, own]) => `${code}=${own}`)].join(' '),
    ]),
  );
}

describe('presets', () => {
  it('are recommended when nothing is said', () => {
    expect(levels()).toEqual({ 'a/quiet': 'info', 'a/refused': 'error', 'a/coded': 'warning' });
  });

  it('strict includes recommended', () => {
    expect(levels({ presets: ['strict'] })).toEqual({
      'a/quiet': 'error',
      'a/loud': 'warning',
      'a/refused': 'error',
      'a/coded': 'warning',
    });
  });

  it('are combined, the strictest level winning whatever their order', () => {
    const both = { 'a/quiet': 'info', 'a/loud': 'error', 'a/refused': 'error', 'a/coded': 'warning' };
    expect(levels({ presets: ['recommended', 'security'] })).toEqual(both);
    expect(levels({ presets: ['security', 'recommended'] })).toEqual(both);
  });

  it('of a tool are its findings at its severities, and what Docker refuses', () => {
    expect(levels({ presets: ['hadolint'] })).toEqual({
      'a/refused': 'error',
      'a/coded': 'off DL1=error DL2=info',
      'a/plain': 'off DL3=info',
    });
  });

  it('of BuildKit have warnings only, but for refusals', () => {
    expect(levels({ presets: ['buildkit'] })).toEqual({
      'a/refused': 'error',
      'a/coded': 'off One=warning Two=warning',
    });
  });

  it('of a later layer replace those before', () => {
    expect(levels({ presets: ['strict'] }, { presets: ['dclint'] })).toEqual({
      'a/refused': 'error',
      'a/plain': 'off DC1=info',
    });
  });

  it('may be none', () => {
    expect(levels({ presets: [] })).toEqual({});
  });
});

describe('rules', () => {
  it('override presets, wherever these are named', () => {
    expect(levels({ rules: [{ name: 'a/quiet', level: 'error' }] }, { presets: ['recommended'] })['a/quiet']).toBe(
      'error',
    );
  });

  it('turn a rule off altogether', () => {
    expect(levels({ rules: [{ name: 'a/quiet', level: 'off' }] })).not.toHaveProperty('a/quiet');
  });

  it('by a code mean just those findings', () => {
    expect(levels({ rules: [{ name: 'DL2', level: 'off' }] })['a/coded']).toBe('warning DL2=off');
    expect(levels({ rules: [{ name: 'DL3', level: 'error' }] })['a/plain']).toBe('off DL3=error');
  });

  it('are applied in order, the last one coming last', () => {
    const layer = {
      rules: [
        { name: 'DL1', level: 'off' },
        { name: 'One', level: 'info' },
        { name: 'DL1', level: 'error' },
      ],
    } as const;
    expect(levels(layer)['a/coded']).toBe('warning One=info DL1=error');
  });

  it('by id overrule codes said before, not those said after', () => {
    const code = { name: 'DL1', level: 'off' } as const;
    const id = { name: 'a/coded', level: 'info' } as const;
    expect(levels({ rules: [code, id] })['a/coded']).toBe('info');
    expect(levels({ rules: [id, code] })['a/coded']).toBe('info DL1=off');
  });
});

describe('--only and --ignore', () => {
  it('leave nothing but what is named, at its level', () => {
    expect(levels({ only: ['a/quiet', 'a/plain'] })).toEqual({ 'a/quiet': 'info', 'a/plain': 'info' });
  });

  it('by code leave just those findings', () => {
    expect(levels({ only: ['DL2'] })).toEqual({ 'a/coded': 'off DL2=warning' });
    expect(levels({ presets: ['hadolint'], only: ['DL2'] })).toEqual({ 'a/coded': 'off DL2=info' });
  });

  it('take away', () => {
    expect(levels({ ignore: ['a/refused', 'DL1'] })).toEqual({ 'a/quiet': 'info', 'a/coded': 'warning DL1=off' });
  });
});

describe('options', () => {
  const optional: Rule = defineRule<{ max: number; names: string[]; nested: { deep: boolean } }>({
    ...rule('a/optional', { presets: ['recommended'] }),
    check: {},
    options: (zod) =>
      zod.strictObject({
        max: zod.number().int().min(1).default(5),
        names: zod.array(zod.string().min(1)).default(['x']).describe('names'),
        nested: zod.strictObject({ deep: zod.boolean().default(true) }).default({ deep: true }),
      }),
  });

  it('have the defaults that zod would give, without zod', async () => {
    const { optionSchema } = await import('../../src/config/config-schema.ts');
    expect(defaultOptions(optional)).toEqual(optionSchema(optional)?.parse({}));
  });

  it('have those of every built-in rule', async () => {
    const { optionSchema } = await import('../../src/config/config-schema.ts');
    const { loadAllRules } = await import('../../src/rule/registry.ts');
    for (const built of await loadAllRules())
      expect(defaultOptions(built), built.id).toEqual(optionSchema(built)?.parse({}));
  });

  it('are those of the last entry that has some', () => {
    const layers: SettingsLayer[] = [
      { rules: [{ name: 'a/optional', level: 'error', options: { max: 1 } }] },
      { rules: [{ name: 'a/optional', level: 'info' }] },
    ];
    expect(ruleSettings([optional], layers).get('a/optional')).toMatchObject({ level: 'info', options: { max: 1 } });
    expect(ruleSettings([optional], []).get('a/optional')?.options).toEqual({
      max: 5,
      names: ['x'],
      nested: { deep: true },
    });
  });
});
