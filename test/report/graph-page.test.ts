import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0,
);

/** A project with every kind of edge, names that are too long for a box, and services in each tier. */
const services = [
  'front-of-a-name-that-is-far-too-long-for-one-box: {image: "nginx:1.29", ports: ["127.0.0.1:8443:443", "80:80"], depends_on: [one], networks: [a, b]}',
  'one: {image: "registry.example.com/a/very/long/path/to/an/image/WITHCAPITALS:1.2.3", depends_on: [two, db], networks: [a, b]}',
  'two: {image: "x/two:1", environment: {CACHE: "redis://cache:6379"}, networks: [b], depends_on: [three]}',
  'three: {image: "x/three:1", depends_on: [two, gone], networks: [b]}',
  'migrate: {image: "x/one:1", depends_on: {db: {condition: service_healthy}}, networks: [b]}',
  'db: {image: "postgres:18", networks: [b], volumes: ["data:/var/lib/postgresql"]}',
  'cache: {image: "valkey/valkey:9", networks: [b]}',
  'metrics: {image: "prom/prometheus:v3.0.0", networks: [b], command: ["--web=http://db:5432"], depends_on: [db]}',
];
const compose = `services:\n${services.map((line) => `  ${line}\n`).join('')}networks: {a: , b: {internal: true}}\nvolumes: {data: }\n`;

/** Run in the page: what of a drawing is wrong to the eye. */
const look = `
const flaws = [];
const boxes = [...document.querySelectorAll('.node')].map((node) => ({ node, box: node.querySelector(':scope > rect').getBoundingClientRect() }));
for (const { node, box } of boxes) {
  for (const text of node.querySelectorAll(':scope > text')) {
    const inner = text.getBoundingClientRect();
    if (inner.right > box.right || inner.bottom > box.bottom || inner.left < box.left) flaws.push('outside of its box: ' + text.textContent);
  }
  for (const { node: other, box: next } of boxes)
    if (node !== other && box.left < next.right && next.left < box.right && box.top < next.bottom && next.top < box.bottom) flaws.push('overlap');
}
const bands = [...document.querySelectorAll('.tier > rect')].map((band) => band.getBoundingClientRect());
for (const { box } of boxes)
  if (!bands.some((band) => band.left < box.left && band.right > box.right && band.top < box.top && band.bottom > box.bottom)) flaws.push('outside of its tier');
for (const edge of document.querySelectorAll('svg[role] .edge')) {
  for (const at of [0, edge.getTotalLength()]) {
    const point = edge.getPointAtLength(at).matrixTransform(edge.getScreenCTM());
    if (!boxes.some(({ box }) => Math.abs(point.x - box.left) < 1 || Math.abs(point.x - box.right) < 1)) flaws.push('an edge that ends nowhere');
  }
}
const edges = document.querySelectorAll('svg[role] .edge').length;
document.body.textContent = JSON.stringify({ boxes: boxes.length, edges, flaws });
`;

it.skipIf(!browser)('is drawn by a browser so that everything can be read', { timeout: 60_000 }, async () => {
  const cwd = tree({ 'compose.yaml': compose });
  const { code, out } = await cli(['graph', '-f', 'html', '--preset', 'production'], { cwd });
  expect(code).toBe(0);
  const page = join(cwd, 'page.html');
  writeFileSync(page, out.replace('</body>', `<script>${look}</script></body>`));
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${join(cwd, 'profile')}`,
    '--dump-dom',
  ];
  const { stdout } = spawnSync(browser!, [...options, pathToFileURL(page).href], { encoding: 'utf8' });
  const seen = JSON.parse(/<body>(.*)<\/body>/s.exec(stdout)?.[1] ?? 'null');
  expect(seen).toEqual({ boxes: 9, edges: 9, flaws: [] });
});
