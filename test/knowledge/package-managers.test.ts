import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MANAGERS } from '../../src/knowledge/package-managers.ts';
import type { Rule } from '../../src/rule/index.ts';

/** Managers that nobody has heard of: one entry of a table each, and every rule knows them. */
async function withMadeUpManagers() {
  const { NODE_MANAGERS } = await vi.importActual<typeof import('../../src/knowledge/package-managers-node.ts')>(TABLE);
  const { managers } = await import('../../src/knowledge/package-manager.ts');
  const made = {
    valued: ['--from'],
    verbs: { install: ['get'], upgrade: ['renew'], clean: ['wipe'] },
    notation: 'at',
  } as const;
  return {
    NODE_MANAGERS: [
      ...NODE_MANAGERS,
      ...managers([
        {
          ...made,
          manager: 'crate',
          of: 'system',
          yes: ['--sure'],
          lean: { option: '--bare', others: [], setting: /(?!)/ },
          pin: 'NAME@1.2',
          unsafe: [{ options: ['--trust-all'] }],
          cache: { at: ['/var/crate'], kind: 'build', clean: 'crate wipe', mount: '/var/crate' },
        },
        {
          ...made,
          manager: 'parcel',
          of: 'language',
          pin: 'NAME@1.2',
          cache: { at: ['~/.parcel'], kind: 'node', clean: 'parcel wipe', mount: '/root/.parcel' },
        },
      ]),
    ],
  };
}

const TABLE = '../../src/knowledge/package-managers-node.ts';

const run = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

describe('a new entry of the table', () => {
  beforeAll(() => {
    vi.resetModules();
    vi.doMock(TABLE, withMadeUpManagers);
  });
  afterAll(() => {
    vi.doUnmock(TABLE);
    vi.resetModules();
  });
  it.each<[() => Promise<{ default: Rule }>, string, string?]>([
    [() => import('../../rules/shell/interactive-install.ts'), '«crate get» --from x a', 'crate get --sure --from x a'],
    [() => import('../../rules/shell/unwanted-recommends.ts'), '«crate get» a', 'crate get --bare a'],
    [() => import('../../rules/shell/unpinned-system-package.ts'), 'crate get --from x «a» b@1'],
    [() => import('../../rules/shell/unpinned-library.ts'), 'parcel get --from x «a» b@1'],
    [() => import('../../rules/shell/distribution-upgrade.ts'), '«crate renew»'],
    [() => import('../../rules/shell/unverified-packages.ts'), 'crate get «--trust-all» a'],
    [() => import('../../rules/dockerfile/leftover-build-cache.ts'), '«crate get» a'],
    [() => import('../../rules/dockerfile/leftover-node-cache.ts'), '«parcel get» a', 'parcel get a && parcel wipe'],
  ])('is known to rule %#', async (load, bad, fixed) => {
    const { testRule } = await import('../../src/test-rule.ts');
    const { default: rule } = await load();
    await testRule(rule, { bad: [fixed ? { text: run(bad), fixed: run(fixed) } : run(bad)], good: [] });
  });
});

describe('every entry of the table', () => {
  it.each(MANAGERS.map((each) => [each.manager, each] as const))('%s is complete in itself', (_, knowledge) => {
    const { verbs, operations, pin, cache, unnamed = [], notation } = knowledge;
    expect(Object.keys(verbs).length > 0 || operations !== undefined).toBe(true);
    if (pin !== undefined) expect(pin).toContain('NAME');
    if (pin !== undefined) expect(notation).toBeDefined();
    if (cache) expect(cache.mount).toMatch(/^\//);
    const known = Object.values(verbs).flat();
    for (const verb of unnamed) expect(known).toContain(verb);
    expect(new Set(known).size).toBe(known.length);
  });

  it('has a program of its own', () => {
    const programs = MANAGERS.flatMap(({ manager, programs }) => programs ?? [manager]);
    expect(new Set(programs).size).toBe(programs.length);
  });
});
