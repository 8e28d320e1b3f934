import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/knowledge/compose-schema/dialects.ts';
import { composeSchema, type Key, type MappingType, type Type } from '../../src/knowledge/compose-schema/index.ts';

const mappings = new Map<string, MappingType[]>();
const keys: Key[] = [];
collect(composeSchema);

function collect({ mapping, list }: Type): void {
  if (list) collect(list.of);
  if (!mapping) return;
  mappings.set(mapping.noun, [...(mappings.get(mapping.noun) ?? []), mapping]);
  for (const key of mapping.keys.values()) {
    keys.push(key);
    collect(key.type);
  }
  if (mapping.named) collect(mapping.named.type);
}

describe('the table of Compose keys', () => {
  it('describes every key in a noun phrase', () => {
    for (const { name, about } of keys) {
      expect(about, name).not.toMatch(/[.;]$|^(?:The|An?) |\n/);
      expect(about.length, name).toBeGreaterThan(5);
      expect(about.length, name).toBeLessThan(100);
    }
  });

  it('names versions of Docker Compose', () => {
    for (const { name, since } of keys) if (since !== undefined) expect(since, name).toMatch(/^2\.\d+\.\d+$/);
  });

  it('requires only keys that it knows', () => {
    for (const mapping of [...mappings.values()].flat())
      for (const name of [...mapping.required, ...(mapping.needed ?? [])])
        expect([...mapping.keys.keys()]).toContain(name);
  });

  it('is not left open to slips: every mapping has keys or names', () => {
    for (const mapping of [...mappings.values()].flat())
      expect(mapping.keys.size > 0 || mapping.named !== undefined).toBe(true);
  });
});

describe('the words of other tools', () => {
  it.each(Object.entries(dialects))('of %s lead to keys that exist', (noun, words) => {
    const known = mappings.get(noun);
    expect(known, noun).toBeDefined();
    for (const [word, { to, help }] of Object.entries(words)) {
      expect(word).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
      expect(help).not.toMatch(/\.$/);
      for (const mapping of known ?? []) {
        expect([...mapping.keys.keys()], `${noun}: ${word}`).not.toContain(word);
        if (to !== undefined) expect([...mapping.keys.keys()], `${noun}: ${word}`).toContain(to);
      }
    }
  });
});
