import { describe, expect, it } from 'vitest';
import { presetLevel } from '../../src/config/presets.ts';
import { codesOf } from '../../src/rule/codes.ts';
import { loadAllRules } from '../../src/rule/registry.ts';
import { lint } from '../support/lint.ts';

/** The codes of hadolint 2.15 by the severity that it gives them by default. */
const LEVELS: Readonly<Record<string, string>> = {
  error: '3000 3004 3011 3012 3020 3021 3023 3024 3043 3044 3061 4000 4004',
  warning:
    '3002 3003 3006 3007 3008 3013 3014 3016 3018 3022 3025 3027 3028 3029 3030 3032 3033 3034 3035 3036 3037 3038 3040 3041 3042 ' +
    '3045 3046 3062 3063 3064 3065 3067 4001 4003 4005 4006',
  info: '3001 3009 3010 3015 3019 3047 3048 3059 3060 3066',
  off: '1001 3026 3049 3050 3051 3052 3053 3054 3055 3056 3057 3058',
};

const expected = new Map<string, string>(
  Object.entries(LEVELS).flatMap(([level, codes]) => codes.split(' ').map((code) => [`DL${code}`, level])),
);
const rules = await loadAllRules();

describe('the preset of hadolint', () => {
  it('has a rule for every code', () => {
    const known = new Set(rules.flatMap((rule) => codesOf(rule).map(({ code }) => code)));
    expect([...expected.keys()].filter((code) => !known.has(code))).toEqual([]);
    expect(expected.size).toBe(71);
  });

  it('is about Dockerfiles and nothing else', async () => {
    const files = {
      Dockerfile: 'FROM debian:13\nCOPY a.sh /a.sh\nRUN echo $X\nCMD ["/bin/sh", "/a.sh"]\n',
      'a.sh': '#!/bin/sh\necho $Y\n',
      'compose.yaml': 'services:\n  a:\n    build: .\n    command: sh -c "rm $$Z"\n',
    };
    const told = async (presets: readonly string[]) => {
      const { result } = await lint(files, { builtIn: 'all', presets });
      const all = result.files.flatMap(({ findings }) => findings);
      return all.flatMap(({ file, aliases }) => (aliases.includes('SC2086') ? file.path : [])).sort();
    };
    expect(await told(['hadolint'])).toEqual(['Dockerfile']);
    expect(await told(['shellcheck'])).toEqual(['Dockerfile', 'a.sh', 'compose.yaml']);
  });

  it('gives each code the severity that hadolint gives it', () => {
    const wrong: string[] = [];
    for (const rule of rules) {
      const { level, codes } = presetLevel('hadolint', rule);
      const own = new Map(codes);
      for (const { code, tool } of codesOf(rule)) {
        if (tool !== 'hadolint' || !code.startsWith('DL')) continue;
        const found = own.get(code) ?? level ?? 'off';
        if (found !== expected.get(code)) wrong.push(`${rule.id} ${code}: ${found}, not ${expected.get(code)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('under the preset of hadolint', () => {
  const lines = async (preset: string) => {
    const text = 'FROM a:1\nCMD ["a"]\nCMD ["b"]\nCMD ["c"]\n';
    const { result } = await lint(
      { Dockerfile: text },
      { presets: [preset], builtIn: ['dockerfile/repeated-instruction'] },
    );
    return result.files.flatMap(({ findings }) => findings.map(({ file, start }) => file.position(start).line));
  };

  it('a repeated instruction stands where hadolint has it, and elsewhere where nothing comes of it', async () => {
    expect(await lines('hadolint')).toEqual([3, 4]);
    expect(await lines('recommended')).toEqual([2, 3]);
  });
});
