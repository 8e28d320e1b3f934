import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../../src/index.ts';

/** The findings of a `compose.yaml`: rule and flagged text. */
async function found(text: string, only: readonly string[]): Promise<readonly string[]> {
  const { findings, notices } = await lintText(text, { path: 'compose.yaml', config: false, only });
  expect(notices).toEqual([]);
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

describe('findings about many parts of a project', () => {
  it('finds a cycle through two thousand services', async () => {
    const lines = Array.from(
      { length: 2_000 },
      (_, index) => `  s${index}: {image: "x:1", depends_on: [s${(index + 1) % 2_000}]}`,
    );
    expect(await found(`services:\n${lines.join('\n')}\n`, ['compose/dependency-cycle'])).toEqual([
      'compose/dependency-cycle: s0',
    ]);
  });

  it('reports each of two thousand undefined names', async () => {
    const lines = Array.from(
      { length: 2_000 },
      (_, index) => `  s${index}: {image: "x:1", depends_on: [t${index}], volumes: ["v${index}:/x"]}`,
    );
    const only = ['compose/undefined-service', 'compose/undefined-volume'];
    expect(await found(`services:\n${lines.join('\n')}\n`, only)).toHaveLength(4_000);
  });

  it('removes two thousand leftovers one by one', async () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `  v${index}:`);
    const only = ['compose/unused-volume'];
    expect(await found(`services: {a: {image: "x:1"}}\nvolumes:\n${lines.join('\n')}\n`, only)).toHaveLength(2_000);
  });

  it('compares all ports of many services', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `  s${index}: {image: "x:1", ports: ["1-65535:1-65535"]}`);
    expect((await found(`services:\n${lines.join('\n')}\n`, ['compose/duplicate-host-port'])).length).toBeGreaterThan(
      0,
    );
  });

  const name = fc.constantFrom('a', 'b', 'c', '$X', '', 'x-y');
  const scalar = fc.oneof(
    name,
    fc.integer({ min: -2, max: 70000 }),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('a:b', 'service:a', './x.y:/z.y', '80:80', '10.0.0.1', '1g', '10.0.0.0/8'),
  );
  const keys = fc.constantFrom(
    'image',
    'build',
    'depends_on',
    'links',
    'networks',
    'network_mode',
    'volumes',
    'ports',
    'secrets',
    'configs',
    'deploy',
    'resources',
    'limits',
    'memory',
    'scale',
    'replicas',
    'profiles',
    'env_file',
    'environment',
    'command',
    'healthcheck',
    'test',
    'ipam',
    'config',
    'subnet',
    'external',
    'name',
    'file',
    'mem_limit',
    'container_name',
    'develop',
    'watch',
    'a',
    'b',
    'ipv4_address',
  );
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const service = fc.dictionary(keys, value, { maxKeys: 6 });
  const project = fc.record({
    services: fc.dictionary(name, fc.oneof(service, scalar), { maxKeys: 3 }),
    networks: value,
    volumes: value,
    secrets: value,
    configs: value,
    include: value,
  });

  it('handles any input', () =>
    fc.assert(
      fc.asyncProperty(project, async (written) => {
        const { notices } = await lintText(JSON.stringify(written), { path: 'compose.yaml', config: false });
        expect(notices.filter(({ kind }) => kind === 'crash')).toEqual([]);
      }),
      { numRuns: 150 },
    ));
});
