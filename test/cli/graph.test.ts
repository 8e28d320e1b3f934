import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dedent } from '../../src/rule/index.ts';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';
import { repository } from '../support/sources.ts';

const shop = {
  'compose.yaml': dedent`
    services:
      proxy:
        image: nginx:1.29
        ports: ["127.0.0.1:443:443", "53:53/udp"]
        networks: [front]
        depends_on: [app]
      app:
        build: ./app
        networks: [front, back]
        environment:
          DATABASE_URL: postgres://app@db:5432/shop
          CACHE_URL: redis://cache:6379
        depends_on:
          db: {condition: service_healthy}
          keys: {condition: service_completed_successfully}
      keys: {image: "example/keys:1", networks: [back]}
      db: {image: "postgres:18", networks: [back], volumes: ["data:/var/lib/postgresql"]}
      cache: {image: "valkey/valkey:9", networks: [back]}
      metrics: {image: "prom/prometheus:v3.0.0", network_mode: host, depends_on: [gone]}
    networks: {front: , back: {internal: true}, old: {external: true}}
    volumes: {data: }
  `,
  'app/Dockerfile': 'FROM node:24\n',
};

const circle = {
  'compose.yaml': dedent`
    services:
      a: {image: "x/a:1", depends_on: [b]}
      b: {image: "x/b:1", depends_on: [c]}
      c: {image: "x/c:1", links: [a], depends_on: [d]}
      d: {image: "x/d:1"}
  `,
};

async function graph(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await cli(['graph', ...argv], { cwd: tree(files) });
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('graph', () => {
  it('lists the services of each tier with what they need', async () => {
    expect(await graph(shop)).toBe(dedent`
      compose.yaml

      front
        proxy  nginx:1.29  published: 127.0.0.1:443:443, 53:53/udp  networks: front
        └─ app

      application
        app  build ./app  networks: front, back
        ├─ db     healthy, port 5432
        ├─ keys   completed
        └─ cache  port 6379, no depends_on
        gone  not defined

      job
        keys  example/keys:1  networks: back

      data
        db  postgres:18  networks: back  volumes: data
        cache  valkey/valkey:9  networks: back

      operation
        metrics  prom/prometheus:v3.0.0  networks: host
        └─ gone  not defined

      networks
        front  proxy, app
        back   app, keys, db, cache  (internal)
        old    not used  (external)

      volumes
        data  db
    `);
  });

  it('shows a cycle', async () => {
    const text = await graph(circle);
    expect(text).toContain('  a  x/a:1\n  └─ b  cycle\n');
    expect(text).toContain('  c  x/c:1\n  ├─ d\n  └─ a  links, cycle\n');
    expect(text).toMatch(/\ncycles\n {2}a -> b -> c -> a\n$/);
  });

  it('draws Mermaid', async () => {
    const text = await graph(shop, '--format', 'mermaid');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'flowchart LR',
        '  subgraph tier_front["front"]',
        '    service_db[("db<br>postgres:18<br>networks: back")]',
        '    service_gone["gone<br>not defined"]:::missing',
        '  service_proxy --> service_app',
        '  service_app -->|"healthy, port 5432"| service_db',
        '  service_app -.->|"port 6379, no depends_on"| service_cache',
        '  service_db -.- volume_data',
      ]),
    );
    expect(await graph(circle, '-f', 'mermaid')).toContain('  service_b ==>|"cycle"| service_c\n');
  });

  it('draws DOT', async () => {
    const text = await graph(shop, '--format', 'dot');
    expect(text).toMatch(/^digraph system \{\n/);
    expect(text).toContain('  "app" -> "db" [label="healthy, port 5432"];\n');
    expect(text).toContain('  "app" -> "cache" [label="port 6379, no depends_on", style=dashed];\n');
    expect(text).toContain('  "metrics" -> "gone" [label="not defined", color="#c62828"];\n');
  });

  it('keeps what names hold out of the languages that it writes', async () => {
    const files = {
      'compose.yaml': 'services: {"a-b": {image: "${X}/<y>\\"#"}, "a.b": {image: x, depends_on: ["a-b"]}}\n',
    };
    const mermaid = await graph(files, '-f', 'mermaid');
    expect(mermaid).toContain('service_a_b["a-b<br>$#123;X#125;/#60;y#62;#34;#35;"]');
    expect(mermaid).toContain('  service_a_b_2 --> service_a_b\n');
    expect(await graph(files, '-f', 'dot')).toContain('"a-b" [label="a-b\\n${X}/<y>\\"#"];');
    expect(await graph(files, '-f', 'html')).toContain('${X}/&lt;y&gt;&quot;#</text>');
  });

  it('tells several projects apart', async () => {
    const files = {
      'a/compose.yaml': 'services: {web: {image: x}}\n',
      'b/compose.yaml': 'services: {web: {image: y}}\n',
    };
    expect(await graph(files)).toMatch(/^a\/compose\.yaml\n[\s\S]*\n\nb\/compose\.yaml\n/);
    const mermaid = await graph(files, '-f', 'mermaid');
    expect(mermaid).toContain('  subgraph p2["b/compose.yaml"]\n');
    expect(mermaid).toContain('p2_service_web["web<br>y"]');
    expect(await graph(files, '-f', 'dot')).toContain('"b/compose.yaml: web" [label="web\\ny"];');
    expect(await graph(files, 'b')).toMatch(/^b\/compose\.yaml\n/);
  });

  it('makes a page with the findings of each service', async () => {
    const page = await graph(shop, '-f', 'html', '--preset', 'recommended');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toMatch(/<g class="node data"><title>db\n/);
    expect(page).toContain('connects to, without depends_on');
    expect(page).toMatch(/class="badge error"><title>2 findings<\/title>/);
    expect(page).toMatch(/<h3 id="p0-app">app <small>2 findings<\/small><\/h3>.*undeclared-dependency/);
    // Nothing is loaded from elsewhere.
    expect(page).not.toMatch(/(?:src|@import|url)\s*[=(]\s*["']?https?:|<(?:script|link)\b/);
  });

  it('needs a Compose file', async () => {
    const { code, err } = await cli(['graph'], { cwd: tree({ Dockerfile: 'FROM scratch\n' }) });
    expect([code, err]).toEqual([2, 'error: there is no Compose file in this directory\n']);
  });

  it('draws what its page in the documentation shows', async () => {
    const blocks = [...readFileSync(join(repository, 'docs/graph.md'), 'utf8').matchAll(/```(\w*)\n([\s\S]*?)```/g)];
    const block = (language: string) => blocks.find(([, name]) => name === language)?.[2] ?? '';
    const files = { 'compose.yaml': block('yaml'), 'app/Dockerfile': 'FROM node:24\n' };
    expect(await graph(files)).toBe(block(''));
    expect(await graph(files, '-f', 'mermaid')).toBe(block('mermaid'));
  });
});
